import pytest

from articles.extraction.document import Block, BlockKind, Kind
from articles.extraction.relations.clauses import clauses
from tests.articles.extraction.relations.markup import read

ANY = frozenset(Kind)


def test_bylines_are_not_read() -> None:
    layout, mentions, _ = read("[company:甲公司]与[company:乙公司]合作。")
    layout.blocks[0] = Block(0, len(layout.text), BlockKind.BYLINE, 0)
    assert not list(clauses(layout, mentions))


def test_topic_is_the_last_subject_before() -> None:
    layout, mentions, _ = read("近日，[company:甲公司]扩产；[company:乙公司]停产，转让[project:丙项目]。")
    (clause,) = clauses(layout, mentions)
    assert [m.text for m in clause.topic(len(clause.text), ANY)] == ["乙公司"]


def test_topic_is_carried_into_the_next_sentence_of_the_paragraph() -> None:
    layout, mentions, _ = read("[company:甲公司]扩产。先后建成[platform:乙中心]。")
    _, clause = clauses(layout, mentions)
    assert [m.text for m in clause.topic(0, ANY)] == ["甲公司"]


def test_topic_is_not_carried_across_paragraphs() -> None:
    layout, mentions, _ = read("[company:甲公司]扩产。\n先后建成[platform:乙中心]。")
    _, clause = clauses(layout, mentions)
    assert clause.topic(0, ANY) == []


def test_object_of_a_preposition_is_no_subject() -> None:
    layout, mentions, _ = read("记者从[agency:甲局]获悉，建成[platform:乙中心]。")
    (clause,) = clauses(layout, mentions)
    assert clause.topic(len(clause.text), ANY) == []


def test_private_characters_of_the_text_pass_for_nothing() -> None:
    layout, mentions, _ = read("\ue000与[company:甲公司]合作")
    (clause,) = clauses(layout, mentions)
    assert len(clause.groups) == 1
    assert clause.at(0) == mentions


def test_region_that_is_not_wanted_does_not_end_the_search() -> None:
    layout, mentions, _ = read("[park:甲高新区]扩建。今年，[region:乙市][project:丙项目]竣工。")
    _, clause = clauses(layout, mentions)
    assert [m.text for m in clause.topic(len(clause.text), frozenset({Kind.PARK}))] == ["甲高新区"]


@pytest.mark.parametrize("act", ["围绕产业", "努力引才"])
def test_region_with_a_predicate_is_the_topic_itself(act: str) -> None:
    layout, mentions, _ = read(f"[company:甲公司]扩建。[region:乙市]{act}，与丙单位合作。")
    _, clause = clauses(layout, mentions)
    assert [m.text for m in clause.topic(len(clause.text), frozenset({Kind.COMPANY}))] == ["乙市"]


def test_what_somebody_has_is_no_subject() -> None:
    layout, mentions, _ = read("[park:甲高新区]扩建。东园已有[platform:乙中心]等项目，正在招商。")
    _, clause = clauses(layout, mentions)
    assert [m.text for m in clause.topic(len(clause.text), frozenset({Kind.PARK}))] == ["甲高新区"]


def test_project_is_the_topic_only_where_projects_are_wanted() -> None:
    layout, mentions, _ = read("[company:甲公司]扩建。[project:丙项目]开工，设备到位。")
    _, clause = clauses(layout, mentions)
    end = len(clause.text)
    assert [m.text for m in clause.topic(end, frozenset({Kind.PROJECT}))] == ["丙项目"]
    assert [m.text for m in clause.topic(end, frozenset({Kind.COMPANY}))] == ["甲公司"]


def test_of_a_province_and_its_city_the_city_is_spoken_of() -> None:
    layout, mentions, _ = read("近日，[region:甲省][region:乙市]开会，发布《[policy:丙方案]》。")
    (clause,) = clauses(layout, mentions)
    assert [m.text for m in clause.topic(len(clause.text), ANY)] == ["乙市"]


def test_partners_and_what_is_founded_or_visited_are_no_subjects() -> None:
    for opening in ("联合", "携手", "现已组建", "一行参观", "前往考察"):
        layout, mentions, _ = read(
            f"[region:甲市]围绕创新发力；{opening}[institute:乙所]，建成[platform:丙中心]。"
        )
        (clause,) = clauses(layout, mentions)
        assert [m.text for m in clause.topic(len(clause.text), ANY)] == ["甲市"], opening


def nearest(marked: str, kind: Kind) -> list[str]:
    layout, mentions, _ = read(marked)
    *_, last = clauses(layout, mentions)
    return [m.text for m in last.nearest(len(last.text), frozenset({kind}))]


def test_the_nearest_thing_of_a_kind_is_the_last_named_before() -> None:
    marked = "[consortium:甲联盟]成立。[consortium:乙联盟]的成员有[company:丙公司]。"
    assert nearest(marked, Kind.CONSORTIUM) == ["乙联盟"]


def test_the_nearest_thing_may_stand_alone_in_the_sentence_before() -> None:
    assert nearest("[consortium:甲联盟]成立。成员有[company:丙公司]。", Kind.CONSORTIUM) == ["甲联盟"]
    two = "[consortium:甲联盟]、[consortium:乙联盟]成立。成员有[company:丙公司]。"
    assert not nearest(two, Kind.CONSORTIUM)


def test_a_place_told_before_the_subject_does_not_hide_it() -> None:
    layout, mentions, _ = read("位于[park:甲高新区]的[company:乙公司]走得更快，产品供应[company:丙公司]。")
    (clause,) = clauses(layout, mentions)
    assert [m.text for m in clause.topic(len(clause.text), ANY)] == ["乙公司"]
