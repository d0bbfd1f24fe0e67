"""Places that follow from other facts."""

from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read, shown


def facts(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    return shown(find_relations(layout, mentions, entities), entities)


def test_a_consortium_without_a_place_in_its_name_is_where_its_leader_is() -> None:
    found = facts("位于[region:昆明市]的[company:海岳集团]牵头组建了[consortium:稀土永磁创新联合体]。")
    assert "located_in: 稀土永磁创新联合体 > 昆明市" in found


def test_a_place_that_is_known_is_not_derived_anew() -> None:
    found = facts(
        "位于[region:昆明市]的[company:海岳集团]牵头组建了[consortium:稀土永磁创新联合体]，"
        "[consortium:稀土永磁创新联合体]位于[region:大理市]。"
    )
    assert "located_in: 稀土永磁创新联合体 > 大理市" in found
    assert "located_in: 稀土永磁创新联合体 > 昆明市" not in found
