"""Institutes and platforms: branches, numbers, heads that are part of a longer name."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import found, names
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("宜昌沅澜智能研究院云湾分院落户", "institute", "宜昌沅澜智能研究院云湾分院"),
        ("沅澜实验室宜昌分部投用", "platform", "沅澜实验室宜昌分部"),
        ("海岳大学附属医院荆门分院揭牌", "institute", "海岳大学附属医院荆门分院"),
        ("中指研究院湖北分院介绍", "institute", "中指研究院湖北分院"),
        ("中国船舶集团第七〇九研究所参展", "institute", "中国船舶集团第七〇九研究所"),
        ("中国科学院武汉分院产业技术育成中心揭牌", "platform", "中国科学院武汉分院产业技术育成中心"),
        ("走进宜昌强流质子加速器装置", "platform", "宜昌强流质子加速器装置"),
        ("参观襄阳同步辐射光源", "platform", "襄阳同步辐射光源"),
        ("入驻襄阳东津科创港", "park", "襄阳东津科创港"),
        ("襄阳东津智慧港招商", "park", "襄阳东津智慧港"),
        ("位于荆门市的荆门职教城", "park", "荆门职教城"),
        ("襄阳（荆门）产业园区注册企业", "park", "襄阳（荆门）产业园区"),
        ("鄂湘赣高新区联盟成立", "consortium", "鄂湘赣高新区联盟"),
    ],
)
def test_branches_numbers_ports_and_alliances(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


def test_zones_that_only_join_are_no_zone() -> None:
    assert names("湖北高新区联盟成立") == {"湖北高新区联盟"}


def test_a_unit_that_is_only_to_be_built_is_none() -> None:
    assert found("支持海岳船业有限公司建设省级企业研究院") == {("company", "海岳船业有限公司")}


def test_a_laboratory_of_engineering_is_no_project() -> None:
    text = "公司投资建设的湖北省沅澜金属综合回收工程研究中心完成验收。"
    assert not named(text, Kind.PROJECT)


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("西部（襄阳）科学城与西部（宜昌）科学城签约。", Kind.PARK, 2),
        ("沅澜科技（襄阳）有限公司与沅澜科技（宜昌）有限公司签约。", Kind.COMPANY, 2),
        ("中国（绵阳）科技城揭牌。绵阳科技城的企业很多。", Kind.PARK, 1),
    ],
)
def test_places_in_brackets_tell_two_things_apart(text: str, kind: Kind, count: int) -> None:
    assert len(named(text, kind)) == count


@pytest.mark.parametrize(
    "name",
    [
        "湖北省高端冷轧钢用轧辊与智能装备创新联合体",
        "荆门市宽禁带半导体产业创新联合体",
        "东北三省一区寒地农业科技创新联盟",
        "浙东船舶修造产业创新联盟",
        "湖北省轨道交通用高强铝合金工程研究中心",
    ],
)
def test_small_words_and_verbs_belong_to_a_topic(name: str) -> None:
    assert name in names(f"昨日组建{name}，成员有20家")


@pytest.mark.parametrize("text", ["荆门市采用智能建材产业创新联盟的标准", "荆门市共建智能建材产业创新联盟"])
def test_what_a_place_does_opens_no_name(text: str) -> None:
    assert names(text) == {"智能建材产业创新联盟"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("荆门国际农业科技创新中心拔地而起", "platform", "荆门国际农业科技创新中心"),
        ("国家现代农业产业科技创新中心（荆门）在建", "platform", "国家现代农业产业科技创新中心（荆门）"),
        ("荆门汽车研发中心投用", "platform", "荆门汽车研发中心"),
        ("荆门高新区的石油石化装备中试基地纳入", "platform", "石油石化装备中试基地"),
        ("湖北工业云公共服务平台上线", "platform", "湖北工业云公共服务平台"),
        (
            "建设海洋渔业资源与环境国家地方联合工程研究中心",
            "platform",
            "海洋渔业资源与环境国家地方联合工程研究中心",
        ),
        ("已组建农机装备产业创新联合体、钛合金及铸件创新联合体", "consortium", "农机装备产业创新联合体"),
        ("走进博鳌国际医疗旅游先行区", "park", "博鳌国际医疗旅游先行区"),
        ("支持襄荆科技创新改革试验区建设", "park", "襄荆科技创新改革试验区"),
        ("考察中国老挝磨憨—磨丁经济合作区", "park", "中国老挝磨憨—磨丁经济合作区"),
    ],
)
def test_what_stands_before_the_head_is_enough(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "湖北区域科技创新中心建设提速",
        "布局建设一批生物医药中试基地",
        "加快省级中试基地建设",
        "共同富裕示范区、乡村振兴示范区建设加快",
        "湖北企业研发中心数量增长",
    ],
)
def test_sorts_of_units_are_none(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("利民经开区、荆门经开区错位发展", "利民经开区"),
        ("荆门云湾新区介绍，云湾数字经济产业园已满园", "云湾数字经济产业园"),
        ("荆门云湾新区介绍，云湾众创园已满园", "云湾众创园"),
    ],
)
def test_a_zone_by_what_stands_beside_it_or_by_the_word_of_its_zone(text: str, name: str) -> None:
    assert ("park", name) in found(text)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("内蒙古（深圳）创新中心揭牌", "platform", "内蒙古（深圳）创新中心"),
        ("湖北省车规级芯片产业技术创新联合体成立", "consortium", "湖北省车规级芯片产业技术创新联合体"),
        ("荆门市工程机械可靠性重点实验室", "platform", "荆门市工程机械可靠性重点实验室"),
        ("湖北省海工钢及船舶用钢创新联合体", "consortium", "湖北省海工钢及船舶用钢创新联合体"),
        ("中国—东盟创新中心亮相", "platform", "中国—东盟创新中心"),
        (
            "“一带一路”绿色能源与环境联合研究中心亮相",
            "platform",
            "“一带一路”绿色能源与环境联合研究中心",
        ),
        ("荆门智能电网创新联合体、氢能创新联合体成立", "consortium", "氢能创新联合体"),
        ("荆门乳业技术创新中心、草种业技术创新中心竞相生长", "platform", "草种业技术创新中心"),
        ("“新能谷”“北方声谷”越擦越亮", "park", "北方声谷"),
    ],
)
def test_grades_joints_brackets_and_rows_before_a_head(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


def test_the_rank_alone_is_no_part_of_a_name() -> None:
    assert not found("湖北省省级创新中心、荆门市市级重点实验室")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("绍兴滨海新区集成电路产业园投用，绍兴滨海新区扩园", "park", "绍兴滨海新区"),
        ("海岳大学—荆门联合研究中心成立", "platform", "海岳大学—荆门联合研究中心"),
        ("新型电力系统全国重点实验室获批", "platform", "新型电力系统全国重点实验室"),
        ("煤与煤层气共采国家重点实验室获批", "platform", "煤与煤层气共采国家重点实验室"),
        ("湖北省创新研究院投用", "institute", "湖北省创新研究院"),
        ("荆门电信（宜昌）数智创新研究院落户", "institute", "荆门电信（宜昌）数智创新研究院"),
        ("国家蔬菜质量标准中心建成", "platform", "国家蔬菜质量标准中心"),
    ],
)
def test_partners_new_kinds_and_places_before_a_head(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "建设一批新型研发平台、新型孵化器",
        "建有国家企业技术中心、省级重点企业研究院",
        "挂牌“省级联合育种平台”",
        "“国字号”“省字号”平台很多",
        "国家综合交通枢纽中心加快建设",
        "这是第三代中能同步辐射光源",
    ],
)
def test_ranks_and_sorts_are_no_names(text: str) -> None:
    assert not found(text)


def test_any_word_names_a_laboratory_behind_one_that_has_a_name() -> None:
    text = "湖北省汉江实验室、后土实验室和高校实验室，后土实验室由学校组建"
    assert {"湖北省汉江实验室", "后土实验室"} <= names(text)
    assert "高校实验室" not in names(text)


def test_a_county_before_its_garden_is_a_name_in_a_row() -> None:
    assert ("park", "阳曲产业园区") in found("潇河产业园区、阳曲产业园区、晋中开发区")
    assert not found("加快阳曲产业园区建设")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("吉林大学重庆研究院、湖南大学重庆研究院开展运营", "institute", "湖南大学重庆研究院"),
        ("大秦铁路牵头的重载铁路技术创新联合体成立", "consortium", "重载铁路技术创新联合体"),
        ("荆门太平湾合作创新区设分会场", "park", "荆门太平湾合作创新区"),
    ],
)
def test_what_a_school_has_elsewhere_and_what_only_looks_like_a_verb(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


def test_an_institute_of_the_school_that_was_spoken_of() -> None:
    text = "哈尔滨工程大学扩招。该校烟台研究院招生千人。"
    assert "哈尔滨工程大学烟台研究院" in named(text, Kind.INSTITUTE)
