"""Forms of names that turned up in texts nobody had tuned on."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import found, names
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("“5G+智慧农业”联合实验室揭牌", "platform", "“5G+智慧农业”联合实验室"),
        ("成立了“数字治理 智慧服务”联合实验室", "platform", "“数字治理 智慧服务”联合实验室"),
        ("襄阳新材料概念验证中心揭牌", "platform", "襄阳新材料概念验证中心"),
        ("走进襄阳轴承产业创新服务综合体", "platform", "襄阳轴承产业创新服务综合体"),
        ("襄阳电信与高校签约", "company", "襄阳电信"),
        ("电信襄阳分公司中标", "company", "电信襄阳分公司"),
        ("由沅安财险承保", "company", "沅安财险"),
        ("省海联会主办", "agency", "省海联会"),
        ("与湖北大学校友会签约", "agency", "湖北大学校友会"),
        ("走进襄阳农谷", "park", "襄阳农谷"),
        ("成立襄阳“春苗计划”数字赋能平台联盟", "consortium", "襄阳“春苗计划”数字赋能平台联盟"),
        ("襄阳先进制造研修院揭牌", "institute", "襄阳先进制造研修院"),
    ],
)
def test_further_heads(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "“数字赋能 春风化雨”之平台助力企业",
        "形成“研究院+智库联盟+加速器”平台",
        "财险公司增多，电信行业平稳",
        "高效联通川渝孵化园区",
    ],
)
def test_no_names(text: str) -> None:
    assert not names(text)


def test_a_branch_is_owned_by_the_company_its_name_opens_with() -> None:
    assert names("中国电信襄阳分公司参加") == {"中国电信襄阳分公司", "中国电信"}


def test_a_body_of_a_trade_is_owned_by_no_company() -> None:
    assert names("江苏电信行业协会参加") == {"江苏电信行业协会"}


def test_a_garden_before_its_district_is_no_short_form() -> None:
    park = named("襄阳云川产业园开园。产业园区是主阵地。", Kind.PARK)["襄阳云川产业园"]
    assert "产业园" not in park.aliases


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("襄阳市委书记陈浩致欢迎词。", {"陈浩"}),
        ("20位院士以及黄倬、罗万明、俞振华等专家到会。", {"黄倬", "罗万明", "俞振华"}),
    ],
)
def test_people(text: str, people: set[str]) -> None:
    assert set(named(text, Kind.PERSON)) == people
