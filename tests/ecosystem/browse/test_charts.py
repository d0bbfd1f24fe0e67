"""Which figures are drawn together."""

from datetime import date
from decimal import Decimal

from ecosystem.browse.charts import series_chart
from ecosystem.models import Metric


def figure(period: str, value: int, unit: str = "元", nature: str = "actual", scope: str = "") -> Metric:
    year = int(period[:4])
    return Metric(
        pk=year * 100 + value,
        value=Decimal(value),
        unit=unit,
        base_value=Decimal(value),
        base_unit=unit,
        period=period,
        period_end=date(year, 12, 31),
        nature=nature,
        scope=scope,
    )


def drawn(*metrics: Metric) -> list[tuple[str, list[float | None]]]:
    chart = series_chart(metrics)
    return [(s["name"], s["values"]) for s in chart["series"]] if chart else []


def test_years_in_order() -> None:
    assert drawn(figure("2023", 3), figure("2022", 2)) == [("实际", [2.0, 3.0])]


def test_plans_are_a_series_of_their_own() -> None:
    made = drawn(figure("2022", 2), figure("2025", 9, nature="plan"))
    assert made == [("实际", [2.0, None]), ("计划", [None, 9.0])]


def test_one_period_is_no_series() -> None:
    assert drawn(figure("2022", 2), figure("2022", 3)) == []


def test_a_month_is_not_drawn_beside_several_months() -> None:
    assert drawn(figure("2023-07", 2), figure("2022-01/2022-07", 3)) == []
    assert drawn(figure("2023-01/2023-07", 2), figure("2022-01/2022-07", 3)) == [("实际", [3.0, 2.0])]


def test_units_and_breakdowns_are_not_mixed() -> None:
    assert drawn(figure("2022", 2, "元"), figure("2023", 2, "家")) == []
    assert drawn(figure("2022", 2), figure("2023", 2, scope="国家级")) == []
