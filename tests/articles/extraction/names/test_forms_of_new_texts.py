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
        ("襄阳中央商务区开工", "park", "襄阳中央商务区"),
        ("“一核”指襄阳商务区", "park", "襄阳商务区"),
        ("走进襄阳大学科技城", "park", "襄阳大学科技城"),
        ("襄阳岳山科创带提速", "park", "襄阳岳山科创带"),
        ("襄阳医疗器械城规划出炉", "park", "襄阳医疗器械城"),
        ("成立襄阳“春苗计划”数字赋能平台联盟", "consortium", "襄阳“春苗计划”数字赋能平台联盟"),
        ("襄阳先进制造研修院揭牌", "institute", "襄阳先进制造研修院"),
        ("新入驻海岳（襄阳）数字梦工厂", "platform", "海岳（襄阳）数字梦工厂"),
        ("该公司是襄阳岳芯智造总基地入驻企业", "platform", "襄阳岳芯智造总基地"),
        ("襄阳樊城街道商标指导站挂牌", "platform", "襄阳樊城街道商标指导站"),
        ("湖北省肿瘤生物样本库启用", "platform", "湖北省肿瘤生物样本库"),
        ("参观体验樊城街道科学馆", "platform", "樊城街道科学馆"),
        ("获批国家新一代量子算力网开放创新平台", "platform", "国家新一代量子算力网开放创新平台"),
        ("襄阳暖阳社工服务中心参加", "agency", "襄阳暖阳社工服务中心"),
        ("组建襄阳市生物降解材料创新联合体", "consortium", "襄阳市生物降解材料创新联合体"),
        ("汉江总窗口光子产业发展联盟成立", "consortium", "汉江总窗口光子产业发展联盟"),
        ("湖北省骨科介入治疗重点实验室", "platform", "湖北省骨科介入治疗重点实验室"),
        ("组建湖北九江实验室", "platform", "湖北九江实验室"),
        (
            "组建湖北省海洋功能性陶瓷复合材料创新联合体",
            "consortium",
            "湖北省海洋功能性陶瓷复合材料创新联合体",
        ),
        ("种业湖南实验室、航空材料研究院等单位", "platform", "种业湖南实验室"),
        ("海岳学会（HYS）宜昌中心等机构入驻", "platform", "海岳学会（HYS）宜昌中心"),
        ("襄阳市建好用好“汉江云谷”平台", "platform", "“汉江云谷”平台"),
        ("襄阳市妇联创建“晨光创客空间”", "platform", "晨光创客空间"),
        ("襄阳（深圳）科创飞地签约", "platform", "襄阳（深圳）科创飞地"),
        ("从市北高新科技园出发", "park", "市北高新科技园"),
        ("合成生物研究重大科技基础设施开工", "platform", "合成生物研究重大科技基础设施"),
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
        "打造青年友好型园区",
        "日照市现辖东港区",
        "推进“云普”宣传进园区",
        "对襄阳南部片区的开发有利",
        "项目位于襄阳路与环山路交汇处",
        "检察机关联合国家重点实验室开展测评",
        "展会在襄阳新国际博览中心举行",
        "获评“中国高校孵化器30强”",
        "领衔全国示范性技能人才创新工作室",
        "项目将建设成为高端陶瓷材料产研基地",
        "被列为国家知识产权试点园区",
        "在襄阳建设总部基地",
        "位于襄阳的枣阳生产基地投产",
        "探索中国科技博物馆本土化发展的路径",
        "构建亚洲最大智算中心",
        "牵头国际工程技术创新中心43个",
        "碳基新材料引领区、资源循环利用先行区等目标",
        "塑造滨海标识性科技园区",
        "电站转子中心体吊装",
        "上百家机构齐聚小镇",
        "无法以现金结算应付集团的款项",
        "这些工作银行不一定做",
        "建设中国特色世界一流大学",
        "围绕友好理念、低碳环保、安全教育等企业",
        "形成“研究院+联盟+加速器”平台",
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
        ("襄阳市教育局局长周桂兰闻讯后走访。", {"周桂兰"}),
        ("海岳公司董事长贾为参加活动。", {"贾为"}),
        ("襄阳市科协党组书记贺军科，副主席到会。", {"贺军科"}),
        ("襄阳市领导到襄阳市教育局。", set()),
        ("20位院士以及黄倬、罗万明、俞振华等专家到会。", {"黄倬", "罗万明", "俞振华"}),
    ],
)
def test_people(text: str, people: set[str]) -> None:
    assert set(named(text, Kind.PERSON)) == people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("走进沅五低碳综合利用新材料项目现场。", "沅五低碳综合利用新材料项目"),
        ("5日下午，负碳材料中国总部基地项目签约仪式举行。", "负碳材料中国总部基地项目"),
    ],
)
def test_what_is_seen_or_celebrated_is_a_project(text: str, name: str) -> None:
    assert name in named(text, Kind.PROJECT)


@pytest.mark.parametrize(
    "text", ["在该项目施工现场，", "走进重点项目现场。", "当天，招商引资项目签约仪式举行。"]
)
def test_any_project_is_not(text: str) -> None:
    assert not named(text, Kind.PROJECT)


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("活动在数字经济产业园举行。", {"数字经济产业园"}),
        ("来到光明生命科学园。", {"光明生命科学园"}),
        ("在新能源汽车产业园等园区推广。", set()),
        ("推进数字经济产业园建设。", set()),
    ],
)
def test_a_zone_of_a_trade_is_one_where_somebody_goes(text: str, parks: set[str]) -> None:
    assert set(named(text, Kind.PARK)) == parks


def test_the_city_of_a_text_is_one_that_it_names() -> None:
    regions = named("邵东市出台政策。全市新增企业47家。", Kind.REGION)
    assert list(regions) == ["邵东市"]


def test_and_between_two_quarters_is_no_place() -> None:
    assert not named("建设中央活力区和龙灵文旅区。", Kind.REGION)


def test_a_second_head_is_no_part_of_a_park() -> None:
    assert names("襄阳算谷产业园园区发展") == {"襄阳算谷产业园"}


def test_silicon_valley_is_no_park_of_the_firm_there() -> None:
    assert ("park", "京东硅谷") not in found("曾在京东硅谷研发中心工作")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("沅安180万吨煤制油、金沅197万吨清洁焦化等一批项目落地。", "金沅197万吨清洁焦化"),
        ("开工的有海岳汽车项目、沅化120万吨乙烯项目。", "沅化120万吨乙烯项目"),
        ("推进建设、建设120万吨乙烯项目。", "120万吨乙烯项目"),
    ],
)
def test_a_short_owner_before_a_capacity_opens_the_name(text: str, name: str) -> None:
    assert name in named(text, Kind.PROJECT)


def test_what_two_build_together_is_not_named_for_one_of_them() -> None:
    assert names("海岳集团将与襄阳大学共建研发中心") == {"海岳集团", "襄阳大学"}


def test_a_zone_whose_last_character_the_dictionary_glues_to_the_next_word() -> None:
    assert "襄阳科技园" in names("襄阳科技园内的企业很多")


@pytest.mark.parametrize(
    "field",
    [
        "光电显示",
        "新型显示",
        "基因编辑",
        "激光切割",
        "临床诊疗",
        "装配机器人",
        "脑机接口",
        "再制造",
        "阻燃材料",
        "巡检装备",
    ],
)
def test_fields_of_industry_and_science_stand_inside_names(field: str) -> None:
    assert f"湖北省{field}重点实验室" in names(f"依托海岳大学，湖北省{field}重点实验室揭牌")


def test_a_verb_of_the_news_ends_a_name() -> None:
    assert names("数据显示海岳有限公司增长") == {"海岳有限公司"}
    assert names("编辑襄阳材料创新中心的文章") == {"襄阳材料创新中心"}


def test_centres_of_science() -> None:
    assert names("量子信息前沿科学中心揭牌") == {"量子信息前沿科学中心"}
    assert names("成渝综合性科学中心揭牌") == {"成渝综合性科学中心"}
