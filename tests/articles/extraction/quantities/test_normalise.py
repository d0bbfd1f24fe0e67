"""Base units and bounds."""

from decimal import Decimal

import pytest

from articles.extraction.quantities import bounds, normalise


@pytest.mark.parametrize(
    ("value", "unit", "wanted"),
    [
        (2.06, "亿元", (Decimal("206000000"), "元", "money")),
        (1.1, "万余人", (Decimal("11000"), "人", "count")),
        (20, "亿杯", (Decimal("2000000000"), "杯", "count")),
        (3, "千瓦时", (Decimal("3"), "千瓦时", "energy")),
        (5, "万千瓦", (Decimal("50000"), "千瓦", "power")),
        (2.7, "个百分点", (Decimal("2.7"), "百分点", "ratio")),
        (60, "％", (Decimal("60"), "%", "ratio")),
        (20, "万美元", (Decimal("200000"), "美元", "money")),
        (7, "MW", (Decimal("7"), "兆瓦", "power")),
        (16.5, "元/股", (Decimal("16.5"), "元/股", "money")),
        (853.2, "万度", (Decimal("8532000"), "千瓦时", "energy")),
        (4, "把钥匙", (Decimal("4"), "把钥匙", "count")),
        (4, "", (Decimal("4"), "", "count")),
    ],
)
def test_multiplies_out_and_folds_synonyms(value: float, unit: str, wanted: tuple[Decimal, str, str]) -> None:
    assert normalise(value, unit) == wanted


def test_currencies_are_never_converted() -> None:
    assert normalise(1, "万美元").unit != normalise(1, "万元").unit


@pytest.mark.parametrize(
    ("qualifier", "upper", "wanted"),
    [
        (None, None, (5, 5)),
        (">", None, (5, None)),
        ("<", None, (None, 5)),
        ("~", None, (5, 5)),
        (None, Decimal(8), (5, 8)),
    ],
)
def test_a_qualifier_leaves_an_end_open(
    qualifier: str | None, upper: Decimal | None, wanted: tuple[int | None, int | None]
) -> None:
    assert bounds(Decimal(5), qualifier, upper) == wanted
