"""Figures of listed companies: prices of a day, flows of money, who holds how much."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

FIRM = "恒远电子股份有限公司"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "截至8月9日收盘，恒远电子报收于4.71元，上涨0.9%，换手率0.6%，成交量1.8万手，成交额834万元。",
            [
                f"{FIRM} | 收盘价 4.71元 @2023-08-09",
                f"{FIRM} | 股价涨幅 0.9% @2023-08-09",
                f"{FIRM} | 换手率 0.6% @2023-08-09",
                f"{FIRM} | 成交量 1.8万手 @2023-08-09",
                f"{FIRM} | 成交额 834万元 @2023-08-09",
            ],
        ),
        ("恒远电子股价报12.5元，跌幅3.2%。", [f"{FIRM} | 股价 12.5元", f"{FIRM} | 股价降幅 3.2%"]),
        ("恒远电子收盘价收于12.5元/股。", [f"{FIRM} | 收盘价 12.5元/股"]),
        (
            "恒远电子主力资金净流入62万元，占总成交额7.5%，散户资金净流出9万元。",
            [
                f"{FIRM} | 主力资金净流入 62万元",
                f"{FIRM} | 主力资金净流入占比 7.5%",
                f"{FIRM} | 散户资金净流出 9万元",
            ],
        ),
        ("临川市二手车成交5手。", []),
    ],
)
def test_a_day_at_the_stock_exchange(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "恒远电子是上市公司。李明直接持有公司11.3%的股权，合计持有公司20%的股权。",
            [f"{FIRM} | 股权占比 11.3%", f"{FIRM} | 股权占比 20%"],
        ),
        ("临川大学持有恒远电子20%股份。", [f"{FIRM} | 股份占比 20%"]),
        ("华光药业有限公司收购了恒远电子51%的股权。", [f"{FIRM} | 股权占比 51%"]),
        (
            "恒远电子拟发行股票5000万股，不低于发行后公司总股本的10%。",
            [f"{FIRM} | 计划发行股票 5000万股", f"{FIRM} | 发行股票占比 10% >"],
        ),
    ],
)
def test_a_share_is_of_the_company_held(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
