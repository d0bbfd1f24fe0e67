"""Where a name begins."""

import pytest

from tests.articles.extraction.names.finding import found, names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("位于贺兰县的宁夏朔原塞乳业有限公司正在扩建", "宁夏朔原塞乳业有限公司"),
        ("紧邻的是岚捷显示科技（北海）有限公司", "岚捷显示科技（北海）有限公司"),
        ("由苏州岚泽沐光电股份有限公司牵头", "苏州岚泽沐光电股份有限公司"),
        ("与杭州栎舟智造科技有限公司签约", "杭州栎舟智造科技有限公司"),
        ("昨日，龙头企业合肥沐澄半导体有限公司投产", "合肥沐澄半导体有限公司"),
        ("据董事长介绍，浙江企业赫蓝思智能科技有限公司已获批", "赫蓝思智能科技有限公司"),
        ("国家级高新技术企业青松光电有限公司获奖", "青松光电有限公司"),
        ("龙头企业青松光电有限公司投产", "青松光电有限公司"),
        ("临川企业管理咨询有限公司成立", "临川企业管理咨询有限公司"),
        ("引进了深圳翱翔澜锐科技有限公司", "深圳翱翔澜锐科技有限公司"),
        ("我们上周从江西省水利厅了解到", "江西省水利厅"),
        ("工厂联合广州弘屿材料有限公司攻关", "广州弘屿材料有限公司"),
    ],
)
def test_a_name_begins_behind_what_only_leads_to_it(text: str, name: str) -> None:
    assert names(text) == {name}


def test_brackets_stand_inside_a_name() -> None:
    assert names("深圳澜贝数据（宁玖）科技有限公司将扩产") == {"深圳澜贝数据（宁玖）科技有限公司"}


def test_an_aside_in_brackets_does_not() -> None:
    assert names("（以下简称甲）公司") == set()


def test_two_names_are_parted_at_and() -> None:
    assert names("沐澄科技有限公司和栎舟材料有限公司获奖") == {"沐澄科技有限公司", "栎舟材料有限公司"}


def test_a_topic_may_hold_and() -> None:
    assert names("福建省海洋装备与智能航运创新联合体揭牌") == {"福建省海洋装备与智能航运创新联合体"}


def test_a_place_in_the_middle_stays_with_its_company() -> None:
    assert names("澜野绿色果品江苏有限公司采购") == {"澜野绿色果品江苏有限公司"}


def test_a_zone_before_a_company_is_not_part_of_its_name() -> None:
    assert found("泸州高新区岚沐电子有限公司") == {("company", "岚沐电子有限公司"), ("park", "泸州高新区")}


def test_a_withheld_name_is_none() -> None:
    assert names("广州某网络科技有限公司涉案") == set()


def test_a_division_is_no_zone_whatever_stands_before_it() -> None:
    assert "park" not in {kind for kind, _ in found("城市主轴与浦东新区交汇，上海浦东新区发布")}


def test_strays_between_a_place_and_a_brand_make_another_firm() -> None:
    assert "襄阳驼沅格力医疗器械有限公司" in names("先后到襄阳驼沅格力医疗器械有限公司调研")
    assert "格力电器股份有限公司" not in names("先后到襄阳驼沅格力电器股份有限公司调研")


def test_a_credit_is_no_part_of_a_name() -> None:
    assert names("周明远摄襄阳高新区孵化园") == {"襄阳高新区孵化园", "襄阳高新区"}


def test_and_with_a_great_word_is_no_school() -> None:
    assert names("家乡行暨大学生座谈会") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("学校同沐澜科技有限公司签约。", "沐澜科技有限公司"),
        ("法院调查沐澜科技有限公司。", "沐澜科技有限公司"),
        ("他经营沐澜科技有限公司多年。", "沐澜科技有限公司"),
        ("上海同沐澜科技有限公司成立。", "上海同沐澜科技有限公司"),
        ("审计科技有限公司成立。", "审计科技有限公司"),
    ],
)
def test_what_is_done_to_a_firm_is_none_of_its_name(text: str, name: str) -> None:
    assert names(text) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("芜湖市“牵手”沐澄集团", "沐澄集团"),
        ("“世界500强”沐澄集团", "沐澄集团"),
        ("“沐澄”食品有限公司", "“沐澄”食品有限公司"),
        ("沐澄环保副总裁兼北岚投资集团总裁", "北岚投资集团"),
    ],
)
def test_deeds_and_praise_in_quotation_marks_are_no_part_of_a_name(text: str, name: str) -> None:
    assert ("company", name) in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("来自成均馆大学的专家", "成均馆大学"),
        ("与马来西亚和岚大学合作", "马来西亚和岚大学"),
        ("韩国又岩大学教授", "韩国又岩大学"),
    ],
)
def test_no_university_goes_by_one_character(text: str, name: str) -> None:
    assert ("university", name) in found(text.replace("来自", "、"))


def test_a_university_that_is_only_pointed_at_has_no_name() -> None:
    assert not names("沙特这所大学扩招，该所大学，在上大学。")


def test_who_is_dismissed_is_no_firm() -> None:
    assert not names("免去周明远公司总经理职务")
    assert names("参观周明远公司总经理办公室")


def test_a_firm_without_a_word_of_its_own_goes_by_its_level() -> None:
    assert names("业务转介给省创业融资担保有限公司") == {"省创业融资担保有限公司"}
    assert names("业务转介给省沐岚科技有限公司") == {"沐岚科技有限公司"}
    assert "市创业融资担保有限公司" not in names("我市创业融资担保有限公司开业")
