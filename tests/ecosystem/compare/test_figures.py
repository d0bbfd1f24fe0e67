"""Which figures stand beside one another, and in which unit."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from ecosystem.compare.units import common_scale
from tests.ecosystem.compare.conftest import Pair, measure


def rows(client: Client, address: str) -> list[tuple[str, str, str, list[str]]]:
    """Indicator, unit, nature and the words of the cells with their period, row by row."""
    made: Any = client.get(address).context["made"]
    return [
        (
            row.slot.indicator,
            row.scale.unit,
            row.slot.nature,
            [f"{cell.words} @{cell.metric.period}" if cell else "" for cell in row.cells],
        )
        for row in made.figures.rows
    ]


def test_the_newest_figure_of_each_stands_in_one_unit(pair: Pair, client: Client) -> None:
    assert rows(client, pair.address) == [("产值", "亿元", "actual", ["800 @2023", "900 @2023"])]


def test_a_plan_never_stands_beside_a_fact(pair: Pair, client: Client) -> None:
    made = rows(client, f"{pair.address}&indicator=产值")
    assert [(nature, cells) for _name, _unit, nature, cells in made] == [
        ("actual", ["800 @2023", "900 @2023"]),
        ("plan", ["", "1200 @2025"]),
    ]


def test_units_never_share_a_row(pair: Pair, client: Client) -> None:
    measure(pair.one, "产值", "5", 2023, unit="个")
    made = rows(client, f"{pair.address}&indicator=产值&period=2023")
    assert {unit for _name, unit, _nature, _cells in made} == {"亿元", "个"}


def test_all_periods_are_a_row_each_the_newest_first(pair: Pair, client: Client) -> None:
    made = rows(client, f"{pair.address}&period=all")
    assert [cells for *_rest, cells in made] == [["800 @2023", "900 @2023"], ["", "600 @2022"]]


def test_a_year_leaves_the_figures_that_end_in_it(pair: Pair, client: Client) -> None:
    made = rows(client, f"{pair.address}&period=2022&indicator=产值")
    assert [cells for *_rest, cells in made] == [["", "600 @2022"]]


def test_a_breakdown_stands_below_its_total(pair: Pair, client: Client) -> None:
    measure(pair.one, "产值", "70", 2023, scope="新材料")
    measure(pair.other, "产值", "90", 2023, scope="新材料")
    made: Any = client.get(pair.address).context["made"]
    assert [row.slot.scope for row in made.figures.rows] == ["", "新材料"]


def test_of_several_figures_for_a_cell_the_better_documented_is_shown(pair: Pair, client: Client) -> None:
    measure(pair.one, "产值", "805", 2023, sources=4)
    assert rows(client, pair.address)[0][3][0] == "805 @2023"


def test_figures_of_different_periods_are_marked(pair: Pair, client: Client) -> None:
    measure(pair.one, "园区数", "7", 2021, unit="个")
    made: Any = client.get(pair.address).context["made"]
    mixed = {row.slot.indicator: row.is_mixed for row in made.figures.rows}
    assert mixed == {"产值": False, "园区数": True}


def test_shared_indicators_are_proposed_and_any_can_be_chosen(pair: Pair, client: Client) -> None:
    made: Any = client.get(pair.address).context["made"]
    assert [(o.label, o.count, o.selected) for o in made.figures.indicators] == [
        ("产值", 2, True),
        ("园区数", 1, False),
    ]
    alone = client.get(made.figures.indicators[1].url)
    assert [row.slot.indicator for row in alone.context["made"].figures.rows] == ["园区数"]


def test_an_unknown_indicator_or_year_does_no_harm(pair: Pair, client: Client) -> None:
    assert rows(client, f"{pair.address}&indicator=没有") == rows(client, pair.address)
    response = client.get(f"{pair.address}&period=19x")
    assert response.status_code == 200
    assert not response.context["made"].figures.rows


def test_every_figure_leads_to_its_sentence(pair: Pair, client: Client) -> None:
    company, rival = pair.world.company, pair.world.rival
    page = client.get(f"/compare/?kind=companies&id={company.public_id}&id={rival.public_id}")
    evidence = pair.world.metric.claims.get().evidence.get()
    assert f"/articles/{pair.world.article.pk}/#e{evidence.pk}" in page.content.decode()


@pytest.mark.parametrize(
    ("language", "values", "base_unit", "unit", "words"),
    [
        ("zh-hans", ["250000000", "9000000"], "元", "亿元", ["2.5", "0.09"]),
        ("zh-hans", ["52000"], "元", "万元", ["5.2"]),
        ("zh-hans", ["3200000000000"], "元", "万亿元", ["3.2"]),
        ("zh-hans", ["160", "8000"], "家", "家", ["160", "8000"]),
        ("zh-hans", ["28.5"], "%", "%", ["28.5"]),
        ("en", ["250000000", "9000000"], "元", "million CNY", ["250", "9"]),
    ],
)
def test_a_row_is_read_in_one_unit(
    settings: Any, language: str, values: list[str], base_unit: str, unit: str, words: list[str]
) -> None:
    from django.utils import translation

    with translation.override(language):
        scale = common_scale([Decimal(v) for v in values], base_unit)
        assert scale.unit == unit
        assert [scale.words(Decimal(v)) for v in values] == words
