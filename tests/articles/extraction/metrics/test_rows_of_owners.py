"""Rows in which each place or firm has a number of its own, and firms of a row that have one together."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The noun of all may stand behind the names, or with the first place only.
        (
            "临川市、云江市高新技术产业产值分别为32亿元、18亿元。",
            ["临川市 | 高新技术产业产值 32亿元", "云江市 | 高新技术产业产值 18亿元"],
        ),
        (
            "临川市企业86家，青石县25家，云江市有9家。",
            ["临川市 | 企业 86家", "青石县 | 企业 25家", "云江市 | 企业 9家"],
        ),
        (
            "临川市企业86家，青石县、云江市分别为25家、9家。",
            ["临川市 | 企业 86家", "青石县 | 企业 25家", "云江市 | 企业 9家"],
        ),
        # Another unit is another thing.
        ("临川市企业86家，青石县25人。", ["临川市 | 企业 86家"]),
        # What a place gives is its own.
        ("临川市投入3亿元，青石县配套1亿元。", ["临川市 | 投入 3亿元", "青石县 | 配套 1亿元"]),
        # What two firms pay together is neither one's nor that of the one before.
        (
            "临川大学投入设备42台；恒远电子、华光药业有限公司两家企业共同出资3亿元。",
            ["临川大学 | 投入设备 42台"],
        ),
        # Nor is what others in a row do that of the firm told of before.
        (
            "恒远电子营收9亿元。临川大学、临川新材料研究院与企业共建学院6个。",
            ["恒远电子股份有限公司 | 营收 9亿元"],
        ),
        # What is built behind a semicolon is something new.
        (
            "恒远电子营收9亿元；总投资26亿元的华昌三期项目竣工投产，年新增销售4亿元。",
            ["恒远电子股份有限公司 | 营收 9亿元"],
        ),
        # Daughters that no name tells.
        (
            "恒远电子营收9亿元，旗下青磁、青芯分别实现产值2亿元、1亿元；新工厂投资3亿元。",
            ["恒远电子股份有限公司 | 营收 9亿元", "恒远电子股份有限公司 | 工厂投资 3亿元"],
        ),
    ],
)
def test_rows(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
