import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Kind, RelationType
from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read, shown


def facts(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    return shown(find_relations(layout, mentions, entities), entities)


def test_leader_is_not_also_a_member() -> None:
    found = facts(
        "[consortium:海岳产业联盟]由[company:海岳集团]、[university:云川大学]共同发起，[company:海岳集团]牵头组建[consortium:海岳产业联盟]。"
    )
    assert "leads: 海岳集团 > 海岳产业联盟" in found
    assert "member_of: 海岳集团 > 海岳产业联盟" not in found


def test_members_of_a_consortium_are_no_partners() -> None:
    found = facts("[consortium:海岳产业联盟]由[company:海岳集团]、[university:云川大学]等8家单位共同发起。")
    assert not [fact for fact in found if fact.startswith("partners_with")]


def test_a_zone_does_not_build_what_a_firm_is_told_to_build() -> None:
    text = "[park:甲市高新区][project:甲市高新区北湖大桥项目]开工。[project:甲市高新区北湖大桥项目]由"
    found = facts(text + "[company:海岳集团]与[company:云川公司]联手合作。")
    assert {fact for fact in found if fact.startswith("undertakes")} == {
        "undertakes: 海岳集团 > 甲市高新区北湖大桥项目",
        "undertakes: 云川公司 > 甲市高新区北湖大桥项目",
    }
    assert "undertakes: 甲市高新区 > 甲市高新区北湖大桥项目" in facts(text + "各方推进。")


def test_denied_statement_gives_nothing() -> None:
    assert not facts("[company:海岳集团]并未与[university:云川大学]合作。")


def test_plan_gives_nothing() -> None:
    assert not facts("力争到2027年，[company:海岳集团]建成[platform:云川创新中心]。")


def test_two_regions_are_never_related() -> None:
    assert not facts("[region:云南省]与[region:昆明市]签署合作协议。")


def test_one_fact_said_twice_is_found_once() -> None:
    layout, mentions, entities = read(
        "[company:海岳集团]与[university:云川大学]合作。[university:云川大学]与[company:海岳集团]合作。"
    )
    assert len(find_relations(layout, mentions, entities)) == 1


def test_explicit_place_within_the_named_one_is_preferred() -> None:
    found = facts("位于[region:贺兰县]的[company:宁夏海岳乳业有限公司]投产，[region:宁夏回族自治区]支持。")
    assert {f for f in found if "located_in" in f} == {"located_in: 宁夏海岳乳业有限公司 > 贺兰县"}


def test_partners_are_those_who_employ_the_team() -> None:
    found = facts(
        "[university:云川大学]教授[person:王明]到场，[person:王明]团队与[company:海岳集团]达成合作意向。"
    )
    assert "partners_with: 云川大学 > 海岳集团" in found


def test_evidence_lies_within_the_text() -> None:
    layout, mentions, entities = read(
        "[company:海岳集团]董事长[person:王明]说，[company:海岳集团]落户[region:昆明市]。"
    )
    for relation in find_relations(layout, mentions, entities):
        assert 0 <= relation.start < relation.end <= len(layout.text)


def test_evidence_of_a_long_enumeration_lies_within_the_text() -> None:
    names = "、".join(f"[company:海岳{n}公司]" for n in range(2_000))
    layout, mentions, entities = read(f"[university:云川大学]与{names}签署合作协议。")
    for relation in find_relations(layout, mentions, entities):
        assert 0 <= relation.start < relation.end <= len(layout.text)


@pytest.mark.parametrize("text", ["（" * 2_000, "与" * 2_000, "在于对" * 1_000])
def test_hostile_text_between_names_relates_nothing_outside_it(text: str) -> None:
    layout, mentions, entities = read(
        f"[company:海岳公司]{text}[company:云川公司]合作{text}[platform:云川中心]"
    )
    found = find_relations(layout, mentions, entities)
    assert len(found) <= len(mentions) ** 2
    for relation in found:
        assert 0 <= relation.start < relation.end <= len(layout.text)


_names = st.builds(
    lambda kind, name: f"[{kind.value}:{name}]",
    st.sampled_from(list(Kind)),
    st.text("甲乙丙丁省市大学公司中心（）-", min_size=1, max_size=8),
)
_words = st.sampled_from(
    "，。；、：（）\n与和由在的牵头联合组建位于入驻合作签署建有发布董事长教授旗下子公司聘任当选——！？ “”"
)


@given(st.lists(st.one_of(_names, _words), max_size=60))
def test_no_text_raises_and_every_fact_points_into_it(parts: list[str]) -> None:
    layout, mentions, entities = read("".join(parts))
    for relation in find_relations(layout, mentions, entities):
        assert 0 <= relation.start <= relation.end <= len(layout.text)
        assert relation.subject != relation.object
        assert 0 < relation.confidence <= 1
        assert relation.rule.startswith(relation.type.value + ":")
        assert RelationType(relation.type)


def test_what_the_sentence_takes_back_is_no_fact() -> None:
    marked = "[company:海岳公司]称，[company:云川公司]是其合作伙伴，但对方表示“子虚乌有”。"
    layout, mentions, entities = read(marked)
    assert not find_relations(layout, mentions, entities)


def test_a_title_before_another_name_is_that_persons() -> None:
    marked = "[person:王明]到访，时任[company:海岳公司]总经理的[person:李红]陪同。"
    assert "affiliated_with: 王明 > 海岳公司" not in facts(marked)
    assert "affiliated_with: 王明 > 海岳公司" in facts(
        "[person:王明]是工程师，时任[company:海岳公司]总经理。"
    )


def test_where_a_house_of_a_firm_stands_is_not_where_the_firm_is() -> None:
    assert not facts("拍卖[company:海岳集团]名下的坐落于[region:昆明市]的房产。")
    assert not facts("拍卖[company:海岳集团]抵押的坐落于[park:云川高新区]的房产。")
    assert facts("[company:海岳集团]坐落于[region:昆明市]。") == {"located_in: 海岳集团 > 昆明市"}


def test_who_builds_a_project_has_the_centres_that_are_built_with_it() -> None:
    text = "[project:海岳研发基地项目]将建设[platform:云川检测中心]。"
    found = facts("[company:海岳集团]投资建设[project:海岳研发基地项目]。" + text)
    assert "hosts: 海岳集团 > 云川检测中心" in found
    assert not [fact for fact in found | facts(text) if fact.startswith("hosts: 海岳研发基地项目")]
