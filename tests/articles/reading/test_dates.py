import pytest

from articles.reading.dates import iso_date


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("2023年8月1日", "2023-08-01"),
        ("2023/8/1", "2023-08-01"),
        ("2023-08-01 09:30:00", "2023-08-01"),
        ("2023-08-01T09:30:00+08:00", "2023-08-01"),
        ("20230801", "2023-08-01"),
        ("2023.8.1", "2023-08-01"),
        ("2025-12", "2025-12"),
        ("2025年12月", "2025-12"),
        (" 2025 ", "2025"),
    ],
)
def test_dates_keep_the_precision_they_are_printed_with(printed: str, iso: str) -> None:
    assert iso_date(printed) == iso


@pytest.mark.parametrize("printed", ["", "昨天", "2023-13-01", "2023-02-30", "8月1日", "12"])
def test_what_is_no_date_is_none(printed: str) -> None:
    assert iso_date(printed) is None
