"""Shops, farms, works and the stations of a railway: firms by a head of their own."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import found, names
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("宣城沐禾家庭农场参展", "company", "宣城沐禾家庭农场"),
        ("位于宣城市的沐园农场负责人表示", "company", "沐园农场"),
        ("宣城李沐禾鞋店销售的童鞋", "company", "宣城李沐禾鞋店"),
        ("前身为宣城水泥厂", "company", "宣城水泥厂"),
        ("沐岚潮商品交易市场股份公司获批", "company", "沐岚潮商品交易市场股份公司"),
        ("东京电力公司回应", "company", "东京电力公司"),
        ("徐州机务段供图", "company", "徐州机务段"),
        ("北京局集团公司宣城动车段的检修库", "company", "北京局集团公司宣城动车段"),
        ("北京局集团公司宣城动车段的检修库", "company", "北京局集团公司"),
        ("与新疆西部中国石油天然气股份有限公司合作", "company", "新疆西部中国石油天然气股份有限公司"),
        ("国家卫健委科研所团队", "institute", "国家卫健委科研所"),
        ("绿洲控股集团投资建厂", "company", "绿洲控股集团"),
        ("国药集团宁夏公司投产", "company", "国药集团宁夏公司"),
        ("国药集团宁夏公司投产", "company", "国药集团"),
        ("为强生中国、沐岚坊等企业服务", "company", "强生中国"),
        ("由沐岚装备、海凌电投联合投资建设的电站", "company", "沐岚装备"),
        ("由沐岚装备、海凌电投联合投资建设的电站", "company", "海凌电投"),
        ("由沐岚装备、海凌电投出资的电站", "company", "海凌电投"),
    ],
)
def test_heads_of_firms(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "发展家庭农场和合作社",
        "一家冷饮便利店老板表示",
        "三家水泥厂停产",
        "一家电力公司回应",
        "控制中心、车辆段和停车场相连",
        "多所科研所参与",
        "做强岳麓山大学科技城",
        "国有股份公司改制",
    ],
)
def test_what_only_says_the_sort_of_a_firm(text: str) -> None:
    assert not {name for name in names(text) if not name.endswith("科技城")}


def test_a_firm_that_was_an_office_is_no_office() -> None:
    assert found("中国铁路徐州局集团有限公司招聘") == {("company", "中国铁路徐州局集团有限公司")}


def test_a_branch_may_have_its_place_in_brackets() -> None:
    assert ("company", "中国移动（湖北）") in found("与中国移动（湖北）签订协议")
    assert ("company", "中国建设银行(亚洲)有限公司") in found("与中国建设银行(亚洲)有限公司签订协议")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("先驱公司muHaiq GmbH共同宣布", "muHaiq GmbH"),
        (
            "子公司名称为Haiyor life sciences(Singapore)PTE.LTD.，经营范围",
            "Haiyor life sciences(Singapore)PTE.LTD.",
        ),
        ("由HaiYor OpCo，LLC提交的申请", "HaiYor OpCo，LLC"),
    ],
)
def test_a_foreign_firm_in_its_own_letters(text: str, name: str) -> None:
    assert ("company", name) in found(text)


def test_letters_alone_are_no_firm() -> None:
    assert not names("发布了GPT模型, Incredible和Ltdx等产品")


@pytest.mark.parametrize(
    "text",
    [
        "多家国际头部展览公司参展",
        "作为独立的业务集团发展",
        "由财政、社会资本出资设立",
        "由国家、企业共同投资建设的电站",
        "国有控股集团投资建厂",
    ],
)
def test_firms_of_any_sort_are_none(text: str) -> None:
    assert names(text) == set()


def test_firms_of_a_sort_are_none() -> None:
    assert not named("沅湘大学已组建学科性公司50家，学科性公司由团队持股。", Kind.COMPANY)


def test_an_oil_field_is_a_firm_and_opens_the_name_of_its_institute() -> None:
    text = "大庆油田勘探开发研究院扩建，大庆油田去年产油3000万吨。"
    assert "大庆油田" in named(text, Kind.COMPANY)
    assert "大庆油田勘探开发研究院" in named(text, Kind.INSTITUTE)
    assert "油田工艺研究院" in named("在油田工艺研究院，科研人员正忙碌。", Kind.INSTITUTE)
