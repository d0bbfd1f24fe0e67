import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.document import Document, Kind, Mention
from articles.extraction.layout import lay_out
from articles.extraction.things import resolve
from tests.articles.extraction.reading import named, things_of

COMPANY = "青川星河湾半导体科技股份有限公司"


def company(text: str, full: str) -> tuple[str, set[str]]:
    (entity,) = [e for e in things_of(text)[1] if e.kind is Kind.COMPANY and full in (e.name, *e.aliases)]
    return entity.name, set(entity.aliases)


@pytest.mark.parametrize(
    "bracket",
    [
        "（以下简称“星湾半导”）",
        "(以下简称星湾半导)",
        "（下称“星湾半导”）",
        "（简称：星湾半导）",
        "（以下统称“星湾半导”，证券代码略）",
        "（“星湾半导”）",
    ],
)
def test_a_declared_short_name_is_an_alias(bracket: str) -> None:
    name, aliases = company(f"{COMPANY}{bracket}扩产。星湾半导预计增收。", COMPANY)
    assert name == COMPANY
    assert "星湾半导" in aliases


def test_a_declared_short_name_is_found_wherever_it_recurs() -> None:
    text = f"{COMPANY}（以下简称“星湾半导”）扩产。星湾半导预计增收。"
    mentions, entities = things_of(text)
    index = next(e.index for e in entities if e.kind is Kind.COMPANY)
    assert [m.text for m in mentions if m.thing == index and m.text == "星湾半导"] == ["星湾半导"] * 2


def test_the_core_of_a_name_is_found_without_a_declaration() -> None:
    _, aliases = company("四川锐屹朗新材料有限公司投产。锐屹朗计划再建一厂。", "四川锐屹朗新材料有限公司")
    assert "锐屹朗" in aliases


def test_companies_of_two_provinces_stay_apart() -> None:
    text = "四川锐屹朗新材料有限公司投产。湖北锐屹朗新材料有限公司停产。"
    assert len(named(text, Kind.COMPANY)) == 2


def test_an_ordinary_word_is_no_short_name() -> None:
    _, aliases = company("四川创新装备有限公司投产。大家都要创新。", "四川创新装备有限公司")
    assert "创新" not in aliases


def test_a_group_and_its_listed_short_name_are_one() -> None:
    found = named("美的集团发布年报。海尔、美的、格力电器等企业参会。", Kind.COMPANY)
    assert found["美的集团"].aliases == ["美的"]


def test_a_mountain_is_no_county() -> None:
    parks = named("长白山云梦谷产业园开园。", Kind.PARK)
    assert all(not alias.startswith("山") for park in parks.values() for alias in park.aliases)


def test_a_park_is_one_with_and_without_its_province() -> None:
    parks = named("湖北云梦谷产业园开园。云梦谷产业园占地百亩。", Kind.PARK)
    assert list(parks) == ["湖北云梦谷产业园"]
    assert parks["湖北云梦谷产业园"].aliases == ["云梦谷产业园"]


def test_one_office_under_two_wordings_is_one() -> None:
    agencies = named("绵阳市科学技术局发布消息。绵阳市科技局表示，将继续支持。", Kind.AGENCY)
    assert list(agencies) == ["绵阳市科学技术局"]


def test_offices_of_two_cities_are_two() -> None:
    assert len(named("绵阳市科技局与德阳市科技局签约。", Kind.AGENCY)) == 2


def test_the_autonomous_regions_office_is_one_by_any_name() -> None:
    agencies = named("南宁市举行会议。自治区科技厅发布办法。广西壮族自治区科技厅负责解释。", Kind.AGENCY)
    assert list(agencies) == ["广西壮族自治区科技厅"]
    assert agencies["广西壮族自治区科技厅"].aliases == ["自治区科技厅"]


def test_a_unit_of_that_school_bears_the_schools_name() -> None:
    text = "公司与四川大学合作，聘请该校激光与装备研究所教授周明远。"
    institutes = named(text, Kind.INSTITUTE)
    assert list(institutes) == ["四川大学激光与装备研究所"]
    assert institutes["四川大学激光与装备研究所"].aliases == ["激光与装备研究所"]


def test_a_unit_is_an_alias_without_its_parent() -> None:
    institutes = named("四川大学先进材料研究院成立。", Kind.INSTITUTE)
    assert "先进材料研究院" in institutes["四川大学先进材料研究院"].aliases


def test_an_owner_before_a_capacity_joins_the_project() -> None:
    text = "先后引入四川锐屹朗新材料有限公司年产3万吨导电剂、湖北云朔科技有限公司年产2万吨隔膜等项目。"
    projects = named(text, Kind.PROJECT)
    assert list(projects) == ["四川锐屹朗新材料有限公司年产3万吨导电剂", "湖北云朔科技有限公司年产2万吨隔膜"]
    assert "年产2万吨隔膜" in projects["湖北云朔科技有限公司年产2万吨隔膜"].aliases


def test_an_owner_and_a_product_in_a_list_of_projects_name_one() -> None:
    text = "截至年底，四川锐屹朗新材料有限公司高性能极片等16个项目竣工。"
    assert list(named(text, Kind.PROJECT)) == ["四川锐屹朗新材料有限公司高性能极片"]


def test_a_region_has_its_official_name_and_its_code() -> None:
    region = named("合肥发展很快，我市企业增多。合肥市民满意。", Kind.REGION)["合肥市"]
    assert region.attributes["code"] == "340100"
    assert {"合肥", "我市"} <= set(region.aliases)


def test_the_whole_city_is_an_alias_of_the_city() -> None:
    mentions, entities = things_of("绵阳市发展很快，全市新增企业五家。")
    assert entities[0].aliases == ["绵阳", "全市"]
    assert next(m for m in mentions if m.text == "全市").thing == 0


def test_entities_stand_in_order_of_first_mention() -> None:
    mentions, entities = things_of("合肥市与四川大学签约，四川大学将派专家到芜湖市。")
    firsts = [min(m.start for m in mentions if m.thing == e.index) for e in entities]
    assert firsts == sorted(firsts)


def test_an_empty_text_has_nothing() -> None:
    assert things_of("") == ([], [])


_KINDS = st.sampled_from(list(Kind))


@settings(max_examples=60)
@given(
    st.text(
        alphabet="星河公司有限科技（）以下简称“”、，。该校我们年产3万吨项目大学", min_size=1, max_size=80
    ),
    st.lists(st.tuples(st.integers(0, 79), st.integers(1, 12), _KINDS), max_size=12),
)
def test_any_mentions_are_resolved_without_an_error(text: str, spans: list[tuple[int, int, Kind]]) -> None:
    layout = lay_out(Document("test", text))
    size = len(layout.text)
    mentions = [
        Mention(start, end, kind, layout.text[start:end], "made", 0.8)
        for start, length, kind in spans
        if (end := min(start + length, size)) > start
    ]
    resolved, entities = resolve(layout, mentions)
    assert all(m.thing is not None and 0 <= m.thing < len(entities) for m in resolved)
    assert all(layout.text[m.start : m.end] == m.text for m in resolved)


def test_the_end_of_a_title_is_a_form_of_the_only_policy_that_ends_so() -> None:
    _, entities = things_of("《青川市研发用房实施细则》印发。《实施细则》明年起实行。")
    assert [(e.name, e.aliases) for e in entities if e.kind is Kind.POLICY] == [
        ("青川市研发用房实施细则", ["实施细则"])
    ]


def test_the_end_of_two_titles_stays_apart() -> None:
    _, entities = things_of("《青川市用房实施细则》《青川市人才实施细则》印发。《实施细则》实行。")
    assert sum(e.kind is Kind.POLICY for e in entities) == 3


def test_an_office_in_a_row_is_of_the_region_that_opens_it() -> None:
    _, entities = things_of("长沙市教育局、市科技局印发通知。长沙市委书记、市政协主席到场。")
    offices = {e.name for e in entities if e.kind is Kind.AGENCY}
    assert {"长沙市教育局", "长沙市科技局", "长沙市政协"} <= offices


def test_schools_of_two_universities_stay_apart() -> None:
    _, entities = things_of("清华大学集成电路学院和华中科技大学集成电路学院开会。")
    assert {"清华大学集成电路学院", "华中科技大学集成电路学院"} <= {e.name for e in entities}


def test_a_bare_zone_is_a_form_of_the_named_one() -> None:
    _, entities = things_of("铜陵高新区扩容。企业落户高新区。")
    assert [(e.name, e.aliases) for e in entities if e.kind is Kind.PARK] == [("铜陵高新区", ["高新区"])]


def test_a_township_is_called_with_its_county_too() -> None:
    regions = named("来到湖北襄州区东津镇调研。东津镇介绍了情况。", Kind.REGION)
    assert "襄州区东津镇" in regions["东津镇"].aliases


def test_no_alias_has_half_of_its_quotation_marks() -> None:
    _, entities = things_of("他走进临州市“席地而坐”城市服务示范区。临州市“席地而坐”城市服务示范区建成。")
    aliases = [alias for entity in entities for alias in entity.aliases]
    assert all(alias.count("“") == alias.count("”") for alias in aliases)


def test_a_zone_and_the_firm_that_bears_its_name_are_two() -> None:
    _, entities = things_of("由海岳软件园公司牵头。在海岳软件园打造实验室，海岳软件园作为载体。")
    assert [(e.kind, e.name, [*e.aliases]) for e in entities] == [
        (Kind.COMPANY, "海岳软件园公司", []),
        (Kind.PARK, "海岳软件园", []),
    ]


def test_a_zone_that_only_the_name_of_a_firm_has_is_none_apart() -> None:
    _, entities = things_of("由海岳软件园公司牵头打造实验室。")
    assert [e.kind for e in entities] == [Kind.COMPANY]


def test_the_nations_and_a_provinces_are_two() -> None:
    systems = named("国家茶叶产业技术体系、湖南省茶叶产业技术体系的专家到场。", Kind.CONSORTIUM)
    assert set(systems) == {"国家茶叶产业技术体系", "湖南省茶叶产业技术体系"}


def test_the_nations_without_its_rank_is_one() -> None:
    systems = named("国家茶叶产业技术体系的专家说，茶叶产业技术体系成立多年。", Kind.CONSORTIUM)
    assert set(systems) == {"国家茶叶产业技术体系"}
