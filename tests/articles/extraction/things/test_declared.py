"""以下简称 in its many wordings."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named, things_of


@pytest.mark.parametrize(
    ("bracket", "names"),
    [
        ("（以下简称“公司”或“海磁”）", {"公司", "海磁"}),
        ("（下简称“海磁”、“海岳”）", {"海磁", "海岳"}),
        ("（临州晚报以下简称“海磁”）", {"海磁"}),
        ("（以下称海磁）", {"海磁"}),
    ],
)
def test_every_declared_name_is_an_alias(bracket: str, names: set[str]) -> None:
    companies = named(f"海岳磁材股份有限公司{bracket}扩产。海磁投资两亿元。", Kind.COMPANY)
    assert names <= set(companies["海岳磁材股份有限公司"].aliases)


@pytest.mark.parametrize("spelled", ["海磁院全称为", "海磁院的全称是", "海磁院（全称"])
def test_a_name_that_is_spelled_out_declares_the_short_one(spelled: str) -> None:
    text = f"{spelled}海岳集团辽宁磁材有限公司，去年扩产。海磁院投资两亿元。"
    companies = named(text, Kind.COMPANY)
    assert "海磁院" in companies["海岳集团辽宁磁材有限公司"].aliases
    assert not companies.get("海岳集团") or "海磁院" not in companies["海岳集团"].aliases


def test_a_declared_common_noun_keeps_no_other_short_form_away() -> None:
    text = "海岳磁材公告。海岳磁材股份有限公司（以下简称“公司”）开会。"
    assert list(named(text, Kind.COMPANY)) == ["海岳磁材股份有限公司"]


@pytest.mark.parametrize(
    ("text", "name", "latin"),
    [
        ("副教授周明远（Mingyuan Zhou）到会。", "周明远", "Mingyuan Zhou"),
        ("海岳磁材股份有限公司（HAIYUE）扩产。", "海岳磁材股份有限公司", "HAIYUE"),
        ("海岳磁材股份有限公司(i2Haiyue)扩产。", "海岳磁材股份有限公司", "i2Haiyue"),
        ("沐岚、KRANN（柯岚）等企业签约。", "KRANN", "柯岚"),
    ],
)
def test_a_latin_name_in_brackets_is_an_alias(text: str, name: str, latin: str) -> None:
    (entity,) = [entity for entity in things_of(text)[1] if entity.name == name]
    assert latin in entity.aliases


def test_a_title_in_letters_is_no_name() -> None:
    assert all(not company.aliases for company in named("海岳磁材股份有限公司（IPO）", Kind.COMPANY).values())


@pytest.mark.parametrize("bracket", ["（筹）", "（暂名）", "(筹建)"])
def test_a_university_that_is_being_founded_is_the_same_thing(bracket: str) -> None:
    universities = named(f"岳岚科技大学{bracket}开会。岳岚科技大学设六个学院。", Kind.UNIVERSITY)
    (university,) = universities.values()
    assert {"岳岚科技大学", f"岳岚科技大学{bracket}"} == {university.name, *university.aliases}


def test_the_country_in_brackets_behind_letters_is_no_name() -> None:
    (entity,) = [e for e in things_of("沐岚、KRANN(德国)等企业签约。")[1] if e.name == "KRANN"]
    assert entity.aliases == []


def test_brackets_that_repeat_the_beginning_of_a_firm_declare_it() -> None:
    (firm,) = [e for e in things_of("长风集团(长风)公布业绩，长风主席到会。")[1] if e.kind is Kind.COMPANY]
    assert firm.aliases == ["长风"]


@pytest.mark.parametrize(
    "text", ["沐岚汽车集团（汽车）上涨。", "沐岚集团（北京）开业。", "沐岚集团（周明远）到会。"]
)
def test_other_brackets_behind_a_firm_declare_nothing(text: str) -> None:
    (firm,) = [e for e in things_of(text)[1] if e.kind is Kind.COMPANY]
    assert not {"汽车", "北京", "周明远"} & set(firm.aliases)


def test_a_short_name_in_the_name_of_another_firm_is_that_firm_only() -> None:
    mentions, entities = things_of("长风集团（以下简称“长风”）公布业绩。长风健康董事长周明远到会。")
    names = {entities[m.thing].name for m in mentions if m.text == "长风" and m.thing is not None}
    assert names == {"长风集团"}
    assert sum(m.text == "长风" for m in mentions) == 1


def test_the_brand_behind_a_dash_is_a_name_of_the_platform() -> None:
    text = "襄阳市科技企业信息共享服务平台——“信汉江”正式上线。“信汉江”平台有企业。"
    (platform,) = named(text, Kind.PLATFORM).values()
    assert {"信汉江", "“信汉江”平台"} <= set(platform.aliases)


def test_the_number_of_a_paper_may_stand_before_its_short_title() -> None:
    text = "襄阳市印发《襄阳市推动发展的若干政策措施》（襄科发〔2023〕12号，以下简称《若干措施》）。"
    text += "《若干措施》提出支持。"
    assert list(named(text, Kind.POLICY)) == ["襄阳市推动发展的若干政策措施"]


def test_the_words_that_declare_are_no_part_of_the_name_of_an_office() -> None:
    agency = named("襄阳市科学技术局（以下简称市科技局）发文。", Kind.AGENCY)["襄阳市科学技术局"]
    assert agency.aliases == ["市科技局"]
