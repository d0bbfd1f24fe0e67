"""Titles of companies."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.articles.extraction.attributes.reading import entities_of, told

FIRM, OTHER = "海岳磁材股份有限公司", "银川青松光电有限公司"


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("被认定为高新技术企业。", "high_tech_enterprise"),
        ("2021年被科技部认定为国家级高新技术企业。", "high_tech_enterprise"),
        ("获评国家级专精特新“小巨人”企业、省级瞪羚企业。", "little_giant;gazelle"),
        ("入选第四批国家级“专精特新”小巨人企业名单。", "little_giant"),
        ("是一家专注磁材研发、生产的科技型中小企业。", "tech_sme"),
        ("主营磁材，是高新技术企业，省级专精特新中小企业。", "high_tech_enterprise;specialised_sme"),
        ("成长为国家制造业“单项冠军”企业。", "manufacturing_champion"),
        ("是全省唯一一家“独角兽”企业。", "unicorn"),
        ("入选潜在独角兽企业。", "potential_unicorn"),
        ("拥有国家高新技术企业资质。", "high_tech_enterprise"),
        ("主营磁材。该公司是省级绿色工厂。", "green_factory"),
        ("（688991.SH）发布公告。", "listed"),
        ("（股票代码：688991）发布公告。", "listed"),
        ("2020年在科创板上市。", "listed"),
    ],
)
def test_title_is_read(said: str, codes: str) -> None:
    assert told(FIRM + said, "qualifications") == {FIRM: codes}


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRM}服务高新技术企业50家。",
        f"{FIRM}培育了50家高新技术企业。",
        f"{FIRM}与3家高新技术企业签约。",
        f"{FIRM}拟申报高新技术企业。",
        f"{FIRM}未被认定为高新技术企业。",
        f"{FIRM}为高新技术企业提供融资服务。",
        f"{FIRM}子公司被认定为高新技术企业。",
        f"{FIRM}入选高新技术企业培育名单。",
        f"{FIRM}获评科技小巨人企业。",
        f"{FIRM}董事长王建国获评高新技术企业优秀企业家。",
        f"银川高新区拥有高新技术企业50家，{FIRM}位于园区。",
        f"{FIRM}拟在科创板上市。",
        f"{FIRM}是高新技术企业的股东。",
        "宁夏高新技术企业协会在银川成立。",
    ],
)
def test_no_title_is_read(text: str) -> None:
    assert told(text, "qualifications") == {}


def test_title_before_a_name_is_the_name_s() -> None:
    text = f"{FIRM}是国家级高新技术企业{OTHER}的股东。"
    assert told(text, "qualifications") == {OTHER: "high_tech_enterprise"}


def test_all_of_a_row_bear_the_title() -> None:
    text = f"{FIRM}、{OTHER}等3家企业入选制造业单项冠军企业名单。"
    assert set(told(text, "qualifications")) == {FIRM, OTHER}


def test_company_of_the_public_list_is_listed() -> None:
    assert told("万科企业股份有限公司到访银川。", "qualifications") == {"万科企业股份有限公司": "listed"}


def test_daughter_called_by_the_short_name_of_a_listed_company_is_not_listed() -> None:
    text = "宁夏万科企业有限公司（以下简称“宁夏万科”）到访银川。"
    assert told(text, "qualifications") == {}


def test_every_value_has_the_words_that_say_it() -> None:
    text, entities = entities_of(f"{FIRM}是高新技术企业。{FIRM}获评瞪羚企业。{FIRM}成立于2013年。")
    [firm] = [e for e in entities if e.name == FIRM]
    said = {name: [text[low:high] for low, high in spans] for name, spans in firm.attribute_spans.items()}
    assert said == {
        "founded": [f"{FIRM}成立于2013年"],
        "qualifications": [f"{FIRM}是高新技术企业", f"{FIRM}获评瞪羚企业"],
    }


_WORDS = (
    "是 被认定为 高新技术企业 瞪羚企业 “ ” 、 ， 。 （ ） 成立于 2013年 以来 获批 的 一家 50家 在科创板上市 "
    "688991.SH 该公司"
)


@settings(max_examples=150)
@given(st.lists(st.sampled_from([FIRM, OTHER, "银川市", *_WORDS.split()]), max_size=25).map("".join))
def test_any_order_of_words_gives_stretches_inside_the_text(text: str) -> None:
    clean, entities = entities_of(text)
    for entity in entities:
        for name, spans in entity.attribute_spans.items():
            assert len(spans) == len(entity.attributes[name].split(";"))
            assert all(0 <= low < high <= len(clean) for low, high in spans)
