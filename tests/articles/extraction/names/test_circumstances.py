"""Names that the words around them tell: founded, gone to, opened by a wider region."""

import pytest

from tests.articles.extraction.names.finding import found, mentions, names


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("学校筹建了航空科技创新与竞赛基地", "platform", "航空科技创新与竞赛基地"),
        ("会上成立了未来产业技术研究中心", "platform", "未来产业技术研究中心"),
        ("企业签约入驻淮海经济区法律服务中心", "platform", "淮海经济区法律服务中心"),
        ("揭牌的云川绿能有限公司东北分部", "company", "云川绿能有限公司东北分部"),
        ("清华大学化学系教授介绍", "university", "清华大学"),
        ("来到云川（临州岛）产业园", "park", "云川（临州岛）产业园"),
        ("区里将提升中关村石景山园", "park", "中关村石景山园"),
        ("出席云川硅谷蜀山园开园活动", "park", "云川硅谷蜀山园"),
        ("与云川电子有限公司合作共建光电科技学院", "university", "光电科技学院"),
        ("建成武夷山种业科技成果转化平台", "platform", "武夷山种业科技成果转化平台"),
        ("数字产业融合创新发展中心、临州海外办事处同步揭牌", "platform", "数字产业融合创新发展中心"),
        ("临州大健康重点实验室、现代蚕桑创新中心等平台", "platform", "现代蚕桑创新中心"),
        ("首批入驻企业中，澜卡迪、上海沅康已完成装修", "company", "澜卡迪"),
        ("首批入驻企业中，澜卡迪、上海沅康已完成装修", "company", "上海沅康"),
        ("推进凤凰岛双创产业园、沅云·临州科技园等", "park", "沅云·临州科技园"),
        ("上海三中院联合市检三分院会商", "agency", "上海三中院"),
        ("上海三中院联合市检三分院会商", "agency", "市检三分院"),
        ("全力重振省科学院", "institute", "省科学院"),
        ("以澜济制药、恒沅达生等为代表的生产能力", "company", "恒沅达生"),
        ("由北京松子数科技术服务有限公司承办", "company", "北京松子数科技术服务有限公司"),
        ("来自中科院合肥新材料工程院的专家", "institute", "中科院合肥新材料工程院"),
        ("在黑龙江比沅岚北药制药有限公司调研", "company", "黑龙江比沅岚北药制药有限公司"),
        ("考察友好蓝莓产业园和安陆经济开发区", "park", "友好蓝莓产业园"),
        ("中科建环保、澜岳制药、临州沅化等重点企业发展迅速", "company", "中科建环保"),
        ("加快建设合肥国家实验室", "platform", "合肥国家实验室"),
        ("由武夷山科创路演中心承办", "platform", "武夷山科创路演中心"),
        ("在水泵示范园，大家交流了做法", "park", "水泵示范园"),
        ("参观临州实验室集聚区农科院片区", "park", "农科院片区"),
    ],
)
def test_what_the_surroundings_tell(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


def test_offices_of_a_ministrys_name_take_all_their_places() -> None:
    assert ("agency", "上海市青浦区人力资源和社会保障部") in found("由上海市青浦区人力资源和社会保障部推荐")


def test_grounds_of_a_zone_and_what_is_founded_by_all_are_no_names() -> None:
    assert not {name for kind, name in found("举办海南自贸港产业园区投资大会") if name.endswith("园区")}
    assert not {name for kind, name in found("行、企、校、研共建产教融合共同体") if kind == "consortium"}


def test_what_visitors_do_is_no_part_of_a_name() -> None:
    assert ("park", "云川硅谷") in found("在合肥市调研云川硅谷建设工作")


@pytest.mark.parametrize(
    "text",
    [
        "各地建立乡村振兴专家工作站",
        "打造有重要影响力的海外人才创新创业基地",
        "加快安陆区域创新中心建设",
        "学校设有创新技术实验室",
        "搭建交流合作平台",
    ],
)
def test_what_many_have_is_no_name(text: str) -> None:
    assert not {kind for kind, _ in found(text)} & {"platform"}


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("园区依托国家级海峡两岸青年就业创业基地引才", "海峡两岸青年就业创业基地", "国家级"),
        ("研究院建成运行，省高端聚合物技术创新中心成功创建", "省高端聚合物技术创新中心", "省级"),
        ("他参观了美国国家航空航天局北湖飞行中心", "美国国家航空航天局北湖飞行中心", None),
        ("走进浙江省杭州市临平区数字技术服务中心", "浙江省杭州市临平区数字技术服务中心", None),
        ("走进浙江省企业技术服务中心", "浙江省企业技术服务中心", "省级"),
        ("建立中国—葡语系国家农业联合实验室", "中国—葡语系国家农业联合实验室", None),
    ],
)
def test_the_rank_may_stand_before_the_name(text: str, name: str, level: str | None) -> None:
    platforms = {m.text: m.attributes.get("level") for m in mentions(text) if m.kind.value == "platform"}
    assert platforms == {name: level}


def test_a_province_that_the_text_names_is_no_bare_one() -> None:
    text = "广东省北湖聚合物技术创新中心揭牌，省北湖聚合物技术创新中心主任到会"
    assert "省北湖聚合物技术创新中心" not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("当天，“湾区技术经纪人之家”揭牌。", "湾区技术经纪人之家"),
        ("双方挂牌成立“沅台青年会客厅”。", "沅台青年会客厅"),
        (
            "会上举行了“云川新一代人工智能公共算力开放创新平台”授牌。",
            "云川新一代人工智能公共算力开放创新平台",
        ),
        ("为“沅澜电磁空间与泛在互联学术创新服务基地”揭牌", "沅澜电磁空间与泛在互联学术创新服务基地"),
        ("双方设立的“沅澜人才会客厅”和“海外离岸创新中心”", "海外离岸创新中心"),
    ],
)
def test_what_is_unveiled_in_quotation_marks_is_named(text: str, name: str) -> None:
    assert ("platform", name) in found(text)


@pytest.mark.parametrize(
    "text",
    ["职工之家深受欢迎。", "公司成立了“创新研发中心”。", "他走进“城市会客厅”喝茶。", "学校打造青年会客厅。"],
)
def test_any_such_place_is_not(text: str) -> None:
    assert not {kind for kind, _ in found(text)} & {"platform"}
