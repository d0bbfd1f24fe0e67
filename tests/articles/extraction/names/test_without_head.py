"""Names without a head: rows, trades, listed names."""

import pytest

from tests.articles.extraction.names.finding import found, mentions, names


def test_a_row_that_is_called_companies_names_companies() -> None:
    assert names("已与沐澜、栎舟、海贝思等国内外知名饮品企业合作") == {"沐澜", "栎舟", "海贝思"}


def test_named_companies_speak_for_their_neighbours() -> None:
    assert "沐澄光电" in names("现场有腾讯、沐澄光电、京东、美团到会")


def test_a_place_to_go_to_among_firms_is_no_firm() -> None:
    row = "参观海岳制药股份有限公司、沐澄规划展示厅、岚科半导体技术有限公司等企业"
    assert "沐澄规划展示厅" not in names(row)


def test_a_row_of_trades_names_nothing() -> None:
    assert names("手机、电脑、汽车等企业") == set()


def test_places_in_a_row_of_companies_are_no_companies() -> None:
    assert names("北京、上海、广州等企业") == set()


@pytest.mark.parametrize("text", ["岚沐汽车CEO表示", "沐澄生物负责人说", "岚沐汽车宣布，岚沐汽车扩产"])
def test_something_rare_and_a_trade_is_a_short_name(text: str) -> None:
    assert names(text) in ({"岚沐汽车"}, {"沐澄生物"})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("化妆品领域，沐澄科技将两者融合", "沐澄科技"),
        ("并通过沐澄咨询间接控制公司10%的股份", "沐澄咨询"),
        ("据沐澄科技发布的数据", "沐澄科技"),
        ("项目由芜湖澜微半导体和宁夏大学承担", "芜湖澜微半导体"),
        ("沐澄医疗总部基地开工", "沐澄医疗"),
        ("沐澄生物新产研基地启动", "沐澄生物"),
        ("走进沐澄汽车全球智能工厂", "沐澄汽车"),
        ("建成竣工的沐澄科技纳米氧化锌项目。", "沐澄科技"),
    ],
)
def test_what_only_firms_do_backs_a_short_name(text: str, name: str) -> None:
    assert ("company", name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "一批环保项目开工，新能源汽车项目投产",
        "锂电材料生产线投产",
        "推进医疗科技项目落地",
        "车规级芯片将普及",
        "新装备将亮相",
        "据论文通讯作者介绍",
        "勇担科技自立自强使命",
    ],
)
def test_sorts_of_things_are_no_short_names(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近日，中船七五一所中标", "中船七五一所"),
        ("中国电科38所承担", "中国电科38所"),
        ("七五一所成功中标", "七五一所"),
    ],
)
def test_an_institute_may_be_a_number(text: str, name: str) -> None:
    assert ("institute", name) in found(text)


def test_schools_are_counted() -> None:
    text = "宁夏大学等四所驻区高校与海岳集团三所学校，建成18所研究机构，三所签约"
    assert "institute" not in {kind for kind, _ in found(text)}


def test_a_trade_that_goes_on_is_a_phrase() -> None:
    assert names("岚沐生物医药") == set()


def test_listed_names_are_known() -> None:
    assert ("university", "宁夏大学") in found("宁夏大学与企业合作")
    assert ("company", "比亚迪") in found("比亚迪在深圳扩产")
    assert ("agency", "科技部") in found("科技部批复")


def test_a_listed_name_inside_a_longer_word_is_not_found() -> None:
    assert names("联合国内大学") == set()
    assert names("开展线上线下活动") == set()


def test_an_ordinary_word_is_a_company_beside_its_code() -> None:
    assert names("机器人（300024）涨停") == {"机器人"}
    assert names("机器人进工厂") == set()


def test_a_place_before_a_ministry_makes_another_body() -> None:
    assert ("agency", "美国国防部") in found("美国国防部宣布")
    assert ("agency", "杭州市发改委") in found("杭州市发改委批复")


def test_a_zone_that_the_text_is_about_needs_no_place() -> None:
    text = "企业于2019年在高新区注册。今年，高新区将扩建厂房。"
    assert found(text) == {("park", "高新区")}


@pytest.mark.parametrize(
    "text",
    ["全国高新区数量增加。高新区建设提速。", "泸州高新区、铜陵高新区扩容。企业在高新区注册，在高新区办公。"],
)
def test_zones_in_general_and_several_zones_leave_no_bare_one(text: str) -> None:
    assert ("park", "高新区") not in found(text)


def test_a_bare_zone_is_the_only_one_that_the_text_names() -> None:
    text = "泸州高新区、泸州国家高新技术产业开发区。企业在高新区注册。"
    assert [m.attributes["of"] for m in mentions(text) if m.text == "高新区"] == [
        "泸州国家高新技术产业开发区"
    ]


@pytest.mark.parametrize(
    "text", ["铜陵市铜官区、郊区、高新区、义安区", "铜官区、高新区、义安区", "在高新区办公"]
)
def test_a_zone_among_districts_or_to_go_to_is_one(text: str) -> None:
    assert ("park", "高新区") in found(text)


def test_a_brand_may_hold_two_trades() -> None:
    text = "临州沐澄环保科技有限公司开工。沐澄环保科技总投资10亿元。"
    assert names(text) == {"临州沐澄环保科技有限公司", "沐澄环保科技"}


@pytest.mark.parametrize("title", ["理事张三", "员工张三", "会员"])
def test_a_society_ends_before_its_people(title: str) -> None:
    assert "安徽省木雕协会" in names(f"安徽省木雕协会{title}")


@pytest.mark.parametrize(
    ("house", "title"), [("教育部", "党组成员"), ("临州银行", "行长"), ("国务院", "参事")]
)
def test_a_house_ends_before_a_title_that_the_dictionary_glues_to_it(house: str, title: str) -> None:
    assert names(f"会议邀请{house}{title}王建国。") == {house}


def test_some_of_the_firms_that_were_counted_are_told_in_a_row() -> None:
    row = "其中包括沐岚纳、招商银行、梵岳诺、沐澄集团等。"
    assert {"沐岚纳", "梵岳诺"} <= names("40家企业参展，" + row)
    assert not {"沐岚纳", "梵岳诺"} & names("40名学生到会，其中包括沐岚纳、周明远、梵岳诺、李建国等。")


def test_who_comes_beside_firms_is_none() -> None:
    assert "区人大代表" not in names("部分区人大代表、沐岚生物、沐澄汽车等企业参加")


def test_who_gives_a_contest_its_name_does_nothing_there() -> None:
    assert not names("首届“招商银行杯”创业大赛举行")
    assert names("招商银行举行创业大赛")


def test_customers_of_a_maker_are_firms() -> None:
    row = "该公司产品已直接配套沐梵特、栎风柳汽、比亚迪等国内整车制造商或一级供应商。"
    assert names(row) == {"沐梵特", "栎风柳汽", "比亚迪"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "并与 Mulan(美国)、Haiyue Wheels(美国)、L.M.Yue、Kaira (加拿大)等品牌商合作",
            {"Mulan", "Haiyue Wheels", "L.M.Yue", "Kaira"},
        ),
        ("走访岚沐汽车、沐柳汽车、陕西重汽等企业", {"岚沐汽车", "沐柳汽车", "陕西重汽"}),
        ("引进瑞典一沐岚、日本沐友重机、德国沐马格等制造企业", {"瑞典一沐岚", "日本沐友重机", "德国沐马格"}),
        ("通过沐硕、海劲、岚实等一批已落户临川的“链主”型外资企业", {"沐硕", "海劲", "岚实"}),
        ("参观了沐岚国药、沐海中药、沐和堂3家龙头企业", {"沐岚国药", "沐海中药", "沐和堂"}),
        ("为沐岚、KRANN（柯岚）等高新技术企业服务", {"沐岚", "KRANN"}),
        ("配套美国汽车制造商 Mulan、Haiyue Motor，产量大增", {"Mulan", "Haiyue Motor"}),
        ("芯片巨头Mulan宣布扩产", {"Mulan"}),
    ],
)
def test_items_of_a_row_in_letters_behind_places_and_behind_what_they_are(
    text: str, expected: set[str]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "供应商Logo设计，制造商ERP系统，公司Logo",
        "采用Mulan、Bert(德国)等模型",
        "陕西物流、江苏同行业等部门",
        "人才、技术和装备3家企业",
    ],
)
def test_other_rows_and_letters_name_no_firms(text: str) -> None:
    assert names(text) == set()


def test_what_something_is_compared_with_is_not_there() -> None:
    assert names("县域“华为”模式初见成效，打造“腾讯”效应") == set()
    assert names("“华为”发布新机") == {"华为"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("近年来，沐岚光电、澜嘉电子和柯岳等企业先后落户", {"沐岚光电", "澜嘉电子", "柯岳"}),
        ("产品销往澜嘉、LANKE、柯岳和比亚迪。", {"澜嘉", "LANKE", "柯岳", "比亚迪"}),
        ("会上，比亚迪、柯岳长空签订三方协议。", {"比亚迪", "柯岳长空"}),
        ("其中，三岳数字、澜嘉光电等骨干企业贡献过半", {"三岳数字", "澜嘉光电"}),
        ("沐岚量子、和其光电等20多家企业", {"沐岚量子", "和其光电"}),
        ("沐岚、澜嘉、柯岳彼欧等配套商随之落户", {"沐岚", "澜嘉", "柯岳彼欧"}),
        ("沐岚尔、澜嘉生、柯岳磁等外企有意设立区域总部", {"沐岚尔", "澜嘉生", "柯岳磁"}),
        ("园区企业沐岚光电、中科柯岳、澜嘉激光也带来新品", {"沐岚光电", "中科柯岳", "澜嘉激光"}),
        ("目前落户企业212家，包括康为岚生物、柯岳飞、沐岚瓷等", {"康为岚生物", "柯岳飞", "沐岚瓷"}),
        ("沐岚航电、澜嘉、霍尼韦尔、柯岳尼汾先后落户", {"沐岚航电", "澜嘉", "柯岳尼汾"}),
        ("现场，旭岚成、帝人、东丽3家日资企业代表签约", {"旭岚成", "帝人"}),
        ("首钢岚泽、柯集澜瑞科、京能集团签订协议", {"首钢岚泽", "柯集澜瑞科"}),
        ("踏歌岚行CEO周明远说", {"踏歌岚行"}),
        ("沐岚光电和澜嘉电子等企业扎根", {"沐岚光电", "澜嘉电子"}),
        ("东软集团、柯达岚芮、iVX、百胜软件等产业龙头到会", {"柯达岚芮", "iVX"}),
        ("与沐岚汽车、上海电气储能科技等签订供货协议", {"沐岚汽车", "上海电气储能科技"}),
        ("产品打入海尔、柯太、澜萨帝供应链", {"柯太", "澜萨帝"}),
        ("沐岚电、澜舟生物、小鹏汇天5家企业获颁牌匾", {"小鹏汇天"}),
        ("客户覆盖中芯国际、长江存储和武汉新岚。", {"武汉新岚"}),
        ("澜步岚、奥迪诗等电声领域客户", {"澜步岚", "奥迪诗"}),
        ("与沐岚汽车、上海电气储能科技等企业合作", {"沐岚汽车", "上海电气储能科技"}),
    ],
)
def test_last_items_and_the_words_around_a_row(sentence: str, expected: set[str]) -> None:
    assert expected <= names(sentence)


def test_sorts_of_firms_are_none() -> None:
    assert names("超导材料、生物材料、智能装备等企业集聚，半导体材料和智能装备等企业成长") == set()


def test_what_is_measured_is_no_firm() -> None:
    assert "高纯硅基材料" not in names("年产20万吨高纯硅基材料、特变电工多晶硅相继达产")


def test_an_open_row_ends_where_a_post_begins() -> None:
    assert "澜嘉游戏公共事务" not in names("比亚迪、澜嘉游戏公共事务副总裁王振勇说")
    assert not names("产品销往江苏、浙江和山东") & {"江苏", "浙江", "山东"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("日前，岚宇光学的产品占市场三分之一", "岚宇光学"),
        ("来自杭州的岚伴科技与当地文旅局合作开发眼镜", "岚伴科技"),
        ("由江苏澜柯新材料投资的项目落户", "江苏澜柯新材料"),
        ("从深圳迁来的柯杰飞生物创始人刘海波说", "柯杰飞生物"),
    ],
)
def test_a_brand_that_acts_as_a_firm(sentence: str, name: str) -> None:
    assert name in names(sentence)


def test_a_trade_alone_acts_as_nothing() -> None:
    assert names("推进新能源科技成果转化，先进光电产业成立联盟，生物创始人很多") == set()
