import pytest

from articles.extraction.evaluation.amounts import normalised, same_amount


@pytest.mark.parametrize(
    ("value", "unit", "wanted"),
    [
        (2.06, "亿元", (206_000_000.0, "元")),
        (1.1, "万余人", (11_000.0, "count")),
        (3, "个百分点", (3.0, "%")),
        (5, "千瓦时", (5.0, "千瓦时")),
        (5, "万千瓦", (50_000.0, "千瓦")),
        (8, "㎡", (8.0, "平方米")),
    ],
)
def test_multipliers_and_spellings_are_resolved(value: float, unit: str, wanted: tuple[float, str]) -> None:
    got = normalised(value, unit)
    assert got[1] == wanted[1]
    assert got[0] == pytest.approx(wanted[0])


def test_counting_words_are_one_unit() -> None:
    assert same_amount({"value": 33, "unit": "家"}, {"value": 33, "unit": "户"})


def test_money_is_no_count() -> None:
    assert not same_amount({"value": 33, "unit": "家"}, {"value": 33, "unit": "元"})


def test_another_value_is_another_amount() -> None:
    assert not same_amount({"value": 33, "unit": "家"}, {"value": 34, "unit": "家"})
