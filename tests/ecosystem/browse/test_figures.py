"""How figures and periods are written."""

from decimal import Decimal

import pytest
from django.utils.translation import override

from ecosystem.browse.figures import normalised, number, period, printed
from ecosystem.models import Metric


def money(value: str, base: str, qualifier: str = "") -> Metric:
    return Metric(
        value=Decimal(value), unit="亿元", base_value=Decimal(base), base_unit="元", qualifier=qualifier
    )


def test_chinese_writes_a_figure_as_printed() -> None:
    with override("zh-hans"):
        assert printed(money("2.060000", "206000000", ">")) == "超2.06亿元"
        assert printed(Metric(value=Decimal("33"), unit="个", base_value=Decimal(33), base_unit="")) == "33个"


def test_english_writes_money_by_its_own_scale() -> None:
    with override("en"):
        assert printed(money("2.06", "206000000", "~")) == "about 206 million CNY"
        assert printed(money("7000", "700000000000")) == "700 billion CNY"


def test_the_normalised_value_has_thousands_apart() -> None:
    assert normalised(money("2.06", "206000000")) == "206,000,000 元"


@pytest.mark.parametrize(("value", "text"), [("1234", "1234"), ("12345.60", "12,345.6"), ("0.5", "0.5")])
def test_numbers(value: str, text: str) -> None:
    assert number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("iso", "text"),
    [
        ("2024", "2024年"),
        ("2024-11", "2024年11月"),
        ("2022-01/2022-11", "2022年1月—2022年11月"),
        ("2022-12-31", "2022年12月31日"),
        ("", ""),
        ("2024-Q3", "2024-Q3"),
    ],
)
def test_periods_in_chinese(iso: str, text: str) -> None:
    with override("zh-hans"):
        assert period(iso) == text
