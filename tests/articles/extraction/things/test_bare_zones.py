"""A zone by its head noun alone."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


def test_the_only_zone_of_its_sort_is_called_by_the_bare_noun() -> None:
    parks = named("绵阳高新区发展很快。政策推动高新区企业增收，让高新区更有活力。", Kind.PARK)
    assert list(parks) == ["绵阳高新区"]
    assert "高新区" in parks["绵阳高新区"].aliases


@pytest.mark.parametrize(
    "text",
    [
        "绵阳高新区与德阳高新区签约，推动高新区发展。",
        "绵阳高新区是国家级高新区之一。",
        "绵阳高新区加快推进高新区建设。",
    ],
)
def test_one_of_two_zones_or_any_zone_is_not(text: str) -> None:
    assert all("高新区" not in park.aliases for park in named(text, Kind.PARK).values())


def test_a_zone_for_trade_over_the_net_goes_by_its_sort() -> None:
    text = "“中国（襄阳）跨境电商综试区通关仪式”举行。当天，跨境电商综试区开通了新模式。"
    assert named(text, Kind.PARK)["中国（襄阳）跨境电商综试区"].aliases == ["跨境电商综试区"]
