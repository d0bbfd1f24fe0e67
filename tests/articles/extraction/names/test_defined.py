"""Firms without a head that a sentence says what they are, or who invested in them."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import found, names
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("位于芜湖高新区的芜湖沐昊电子是一家研发编码器的企业，产品畅销。", "芜湖沐昊电子"),
        ("沐昊岚(Muhao)是一家由高校孵化的初创公司。", "沐昊岚"),
        ("沐岚美学成立于2015年，总部位于芜湖，是一家专注培训的企业。", "沐岚美学"),
        ("入驻企业德国KRANN是全球最大的设备供应商。", "德国KRANN"),
        ("冷立方作为热泵行业的领军企业，不断创新。冷立方表示，将扩产。", "冷立方"),
        ("今天，初创公司水草分子发布模型。水草分子是由甲大学孵化的创业公司。", "水草分子"),
        ("芜湖敏岚宣布获得超亿元战略融资。", "芜湖敏岚"),
        ("8月15日，沐云凌（872198）近日发布公告。", "沐云凌"),
        ("8月3日晚，中沐云凌公告称，已收到判决。", "中沐云凌"),
        ("沐云凌发布公告称，已收到判决。", "沐云凌"),
        ("港股公司沐云凌（09998.HK）下跌。", "沐云凌"),
        ("沐云凌（SZ 398188）总经理周明远到会。", "沐云凌"),
        ("沐云凌(SH698188)今年投产。", "沐云凌"),
        ("沐云凌品牌始创于1906年，生产面包。", "沐云凌"),
    ],
)
def test_what_is_said_to_be_a_firm_is_one(text: str, name: str) -> None:
    assert ("company", name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "他的父亲是一家公司，前身是一家乡镇企业。",
        "数字化转型是全球企业的必答题，数字化转型是中国企业，",
        "该公司完成A轮融资，年轻团队完成B轮融资。",
        "主办方是一家服务机构，客户代表是一家德国企业。",
        "银行积极联系国内企业，迅速联系一家公司。",
        "国证指数（399303.SZ）上涨，邮寄至清华园路（100084）。",
        "依据两则公告称，以沐云凌的名义发公告称，德国官网发布公告称，",
        "自主品牌创立于2010年，这一品牌始于1906年，老字号品牌诞生于晚清。",
        "新能源汽车是中国企业、外国企业竞争的焦点，新能源汽车热销。",
    ],
)
def test_what_is_no_name_stays_so(text: str) -> None:
    assert not names(text)


def test_an_author_without_a_break_is_no_part_of_a_name() -> None:
    text = "作者：李东沐灌通完成2亿元C轮融资。沐灌通完成2亿元C轮融资，沐灌通是一家科技企业。"
    assert list(named(text, Kind.COMPANY)) == ["沐灌通"]


def test_a_short_name_with_the_code_of_the_full_one_is_that_firm() -> None:
    text = "临川沐岚特种玻璃股份有限公司（SZ 300988）扩产。沐岚特玻（SZ 300988）总经理周明远到会。"
    firms = named(text, Kind.COMPANY)
    assert list(firms) == ["临川沐岚特种玻璃股份有限公司"]
    assert "沐岚特玻" in firms["临川沐岚特种玻璃股份有限公司"].aliases


def test_another_code_is_of_another_firm() -> None:
    text = "临川沐岚特种玻璃股份有限公司（SZ 398188）扩产。沐云凌（SZ 398189）总经理周明远到会。"
    assert set(named(text, Kind.COMPANY)) == {"临川沐岚特种玻璃股份有限公司", "沐云凌"}


def test_the_number_of_a_standard_is_no_code() -> None:
    assert ("company", "沐云凌") not in found("产品沐云凌（GB 10818）符合标准。")
