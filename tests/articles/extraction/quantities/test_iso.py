"""ISO periods as days."""

from datetime import date

import pytest

from articles.extraction.quantities import span


@pytest.mark.parametrize(
    ("iso", "wanted"),
    [
        ("2022", (date(2022, 1, 1), date(2022, 12, 31), "year")),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29), "month")),
        ("2022-12-31", (date(2022, 12, 31), date(2022, 12, 31), "day")),
        ("2022-01/2022-11", (date(2022, 1, 1), date(2022, 11, 30), "month")),
        ("2013/2023", (date(2013, 1, 1), date(2023, 12, 31), "year")),
    ],
)
def test_first_and_last_day(iso: str, wanted: tuple[date, date, str]) -> None:
    assert span(iso) == wanted


@pytest.mark.parametrize("iso", ["", "22", "2022-13", "2023/2022", "去年", "2022-02-30", "2022-1"])
def test_anything_else_is_refused(iso: str) -> None:
    with pytest.raises(ValueError):
        span(iso)
