"""Short forms that a full name takes later in the text, and those that belong to another thing."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named, things_of


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("格岳电器（武汉）有限公司", "格岳电器武汉公司"),
        ("晨禾（青岛）资产管理有限公司", "晨禾资管"),
        ("湖北省科技投资集团有限公司", "湖北科投"),
        ("天津市岚科车辆技术有限公司", "天津岚科车辆"),
        ("沈阳梵岳工业设计有限公司", "梵岳公司"),
        ("中国铁路徐州局集团有限公司", "徐州局集团公司"),
        ("沐澄科技股份有限公司", "沐澄科技"),
        ("muHaiq GmbH", "muHaiq"),
        ("沈阳梵岳农业科技有限公司", "梵岳农业公司"),
        ("梵岳集团镍盐有限公司", "镍盐公司"),
        ("江西江澜制药（集团）有限责任公司", "江澜集团"),
        ("金川集团股份有限公司", "金川集团"),
    ],
)
def test_a_company_is_one_under_its_usual_contractions(full: str, short: str) -> None:
    companies = named(f"{full}扩产。去年，{short}投资两亿元。", Kind.COMPANY)
    assert list(companies) == [full]
    assert short in companies[full].aliases


def test_a_company_is_one_without_its_town() -> None:
    companies = named("临河镇沐澄菌业有限公司扩产。沐澄菌业有限公司投资两亿元。", Kind.COMPANY)
    assert companies["临河镇沐澄菌业有限公司"].aliases == ["沐澄菌业有限公司"]
    assert len(named("临河镇沐澄菌业有限公司扩产。梵岳菌业有限公司投资两亿元。", Kind.COMPANY)) == 2


def test_a_firm_of_a_group_at_a_place_is_one_without_the_group() -> None:
    text = (
        "沐澄集团辽宁梵岳电气有限公司扩产。辽宁梵岳电气有限公司投资。沐澄电力集团辽宁梵岳电气有限公司表示。"
    )
    firms = [name for name in named(text, Kind.COMPANY) if name.endswith("有限公司")]
    assert firms == ["沐澄电力集团辽宁梵岳电气有限公司"]


def test_a_firm_of_a_group_goes_by_its_place_and_trade() -> None:
    companies = named("梵岳集团沈阳钛业有限公司扩产。去年，沈阳钛业投资两亿元。", Kind.COMPANY)
    assert companies["梵岳集团沈阳钛业有限公司"].aliases == ["沈阳钛业"]


def test_a_firm_of_a_province_is_one_by_its_level() -> None:
    text = "辽宁省创业融资担保有限公司扩产。业务转介给省创业融资担保有限公司，由省创业融资担保公司担保。"
    companies = named(text, Kind.COMPANY)
    assert list(companies) == ["辽宁省创业融资担保有限公司"]


def test_a_university_abroad_is_one_without_its_country() -> None:
    assert list(named("美国沐岚大学获奖。沐岚大学的专家到会。", Kind.UNIVERSITY)) == ["美国沐岚大学"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("辽宁璀璨医疗管理有限公司", "璀璨公司"),
        ("沈阳市中小企业融资担保有限公司", "沈阳担保公司"),
    ],
)
def test_a_company_may_go_by_a_word_and_what_it_is(full: str, short: str) -> None:
    assert short in named(f"{full}扩产。去年，{short}投资两亿元。", Kind.COMPANY)[full].aliases
    assert short not in named(f"沈阳沐澄电气有限公司扩产。去年，{short}投资。", Kind.COMPANY)


def test_a_word_in_a_row_of_firms_is_the_firm_that_opens_with_it() -> None:
    text = "引进沐岚纳、梵岳诺、梅花等3家企业。梅花（沈阳）伞业有限公司扩产。公园里梅花开了。"
    companies = named(text, Kind.COMPANY)
    assert companies.keys() == {"沐岚纳", "梵岳诺", "梅花（沈阳）伞业有限公司"}
    assert "梅花" not in named("梅花（沈阳）伞业有限公司扩产。公园里梅花开了。", Kind.COMPANY)


def test_papers_of_a_place_leave_its_name_out() -> None:
    text = "会议由辽宁省农业科学院主办。近年来，省农科院培育了新品种。"
    assert named(text, Kind.INSTITUTE)["辽宁省农业科学院"].aliases == ["省农科院"]
    assert len(named(text.replace("省农科院", "市农科院"), Kind.INSTITUTE)) == 2


def test_a_holding_and_its_firm_of_the_country_are_two() -> None:
    companies = named(
        "沐澄控股扩产。沐澄控股的全资子公司沐澄控股（中国）有限公司中标。沐澄控股表示。", Kind.COMPANY
    )
    assert companies.keys() == {"沐澄控股", "沐澄控股（中国）有限公司"}


def test_an_academy_of_farming_and_forestry_is_called_like_one_of_farming() -> None:
    assert list(named("徐州市农林科学院获奖。徐州市农科院到会。", Kind.INSTITUTE)) == ["徐州市农林科学院"]


def test_an_institute_of_an_academy_is_one_under_the_first_characters_of_its_fields() -> None:
    text = "中国科学院大连化学物理研究所发布成果。中科院大连化物所介绍，将继续研究。大连化物所已有五百人。"
    institutes = named(text, Kind.INSTITUTE)
    assert not {"中科院大连化物所", "大连化物所"} & institutes.keys()
    assert {"中科院大连化物所", "大连化物所"} <= set(institutes["中国科学院大连化学物理研究所"].aliases)


def test_an_institute_with_a_number_is_one_in_either_script() -> None:
    text = "中船七五一所中标。751所表示，将扩产。中国电科三十八所到会，38所的专家发言。"
    institutes = named(text, Kind.INSTITUTE)
    assert institutes.keys() == {"中船七五一所", "中国电科三十八所"}
    assert "751所" in institutes["中船七五一所"].aliases
    assert "38所" in institutes["中国电科三十八所"].aliases


def test_a_short_company_is_one_with_its_brand() -> None:
    companies = named("项目由芜湖澜微半导体和宁夏大学承担。澜微公司扩产。", Kind.COMPANY)
    assert companies["芜湖澜微半导体"].aliases == ["澜微公司"]


def test_a_sister_institute_of_the_same_field_lends_no_short_form() -> None:
    institutes = named("中国科学院自动化研究所与中科院沈阳自动化所合作。", Kind.INSTITUTE)
    assert len(institutes) == 2
    assert "自动化所" not in institutes["中国科学院自动化研究所"].aliases


def test_the_office_of_a_zone_is_one_under_the_short_name_of_the_zone() -> None:
    text = "吉林经济技术开发区管理委员会发文。吉林经开区管委会负责解释。"
    assert list(named(text, Kind.AGENCY)) == ["吉林经济技术开发区管理委员会"]


def test_a_city_with_the_name_of_its_province_is_no_mention_of_the_province() -> None:
    mentions, entities = things_of("吉林市委召开会议。吉林省科技厅到会。")
    province = next(e.index for e in entities if e.name == "吉林省")
    assert all(m.text != "吉林" for m in mentions if m.thing == province)


def test_a_university_is_called_as_the_list_of_universities_says() -> None:
    universities = named("复旦大学与华东理工大学签约。复旦表示，华理将参与。", Kind.UNIVERSITY)
    assert universities["复旦大学"].aliases == ["复旦"]
    assert universities["华东理工大学"].aliases == ["华理"]


def test_an_office_is_one_with_and_without_its_province() -> None:
    agencies = named("安徽省蚌埠市市场监督管理局通报案件。蚌埠市市场监管局公布名单。", Kind.AGENCY)
    assert list(agencies) == ["安徽省蚌埠市市场监督管理局"]
    assert "蚌埠市市场监管局" in agencies["安徽省蚌埠市市场监督管理局"].aliases


def test_a_branch_is_not_its_company() -> None:
    companies = named("北京岳岚科技有限公司上海分公司成立。上海分公司投资两亿元。", Kind.COMPANY)
    assert companies["北京岳岚科技有限公司上海分公司"].aliases == ["上海分公司"]


@pytest.mark.parametrize(
    ("text", "name", "field"),
    [
        (
            "湖北大闸蟹产业控股集团有限公司揭牌。湖北大闸蟹产业学院成立。",
            "湖北大闸蟹产业控股集团有限公司",
            "大闸蟹产业",
        ),
        (
            "三亚海洋科技城开发有限公司签约。围绕海洋科技，搭建平台。",
            "三亚海洋科技城开发有限公司",
            "海洋科技",
        ),
    ],
)
def test_a_field_of_common_words_is_no_firm(text: str, name: str, field: str) -> None:
    assert field not in named(text, Kind.COMPANY)[name].aliases


def test_common_words_with_their_trade_are_a_firm() -> None:
    text = "湖北海洋科技股份有限公司签约。海洋科技投产。"
    assert "海洋科技" in named(text, Kind.COMPANY)["湖北海洋科技股份有限公司"].aliases


def test_the_firm_of_a_carrier_at_a_place_is_not_the_carrier() -> None:
    text = "中国联通江苏公司投资建厂。中国联通表示，江苏联通将扩产。"
    firms = {e.name: e.aliases for e in things_of(text)[1] if e.kind is Kind.COMPANY}
    assert firms == {"中国联通江苏公司": ["江苏联通"], "中国联通": []}


def test_a_company_of_a_group_is_not_called_like_the_group() -> None:
    text = "岳岚能投集团澜川水电开发有限责任公司投产。岳岚能投、国家能源等企业到会。"
    companies = named(text, Kind.COMPANY)
    assert "岳岚能投" not in companies["岳岚能投集团澜川水电开发有限责任公司"].aliases


def test_the_first_hospital_of_a_county_is_not_the_citys() -> None:
    institutes = named("绵阳市第一人民医院派出专家。三台县第一人民医院接收病人。", Kind.INSTITUTE)
    assert {"绵阳市第一人民医院", "三台县第一人民医院"} <= institutes.keys()


def test_a_zone_whose_place_stands_only_in_its_address_keeps_it() -> None:
    text = "项目落户四川省绵阳市岳岚产业园。岳岚产业园占地百亩。"
    assert list(named(text, Kind.PARK)) == ["四川省绵阳市岳岚产业园"]


def test_a_capacity_with_another_head_noun_is_the_same_project() -> None:
    text = "绵阳岳岚硅业有限公司10万吨粒状硅生产线投产。绵阳岳岚硅业有限公司年产10万吨粒状硅项目总投资9亿元。"
    projects = named(text, Kind.PROJECT)
    assert list(projects) == ["绵阳岳岚硅业有限公司年产10万吨粒状硅项目"]
    assert "10万吨粒状硅生产线" in projects["绵阳岳岚硅业有限公司年产10万吨粒状硅项目"].aliases


def test_a_unit_of_a_district_is_one_without_its_city() -> None:
    text = "上海市杨浦区信易贷综合服务平台上线。信易贷综合服务平台是首个平台。"
    assert len(named(text, Kind.PLATFORM)) == 1


def test_a_brand_with_a_trade_that_tells_nothing_is_the_brand() -> None:
    companies = named("引进柯岳科技、沐岚生物等企业。柯岳、沐澄、比亚迪等企业参展。", Kind.COMPANY)
    assert companies["柯岳科技"].aliases == ["柯岳"]
    assert "柯岳" not in companies


def test_the_brand_of_a_group_of_the_state_is_no_short_form_of_its_firm() -> None:
    companies = named("株洲中车岚沅半导体有限公司扩产。公司向中车株机供货。", Kind.COMPANY)
    assert companies["株洲中车岚沅半导体有限公司"].aliases == []


def test_a_brand_and_two_wordings_of_its_firm_are_one() -> None:
    text = "柯岳、沐岚生物等企业形成意向。与柯岳公司等形成意向。其中，柯岳集团总部位于比利时。"
    companies = named(text, Kind.COMPANY)
    assert {"柯岳", "柯岳公司"} <= set(companies["柯岳集团"].aliases)


def test_a_brand_of_three_characters_is_one_with_its_trade() -> None:
    companies = named("引进柯杰飞、沐岚瓷等企业。柯杰飞生物创始人周明远说。", Kind.COMPANY)
    assert companies["柯杰飞生物"].aliases == ["柯杰飞"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("玉溪师范学院", "玉溪师院"),
        ("湖北文理学院", "湖文理"),
        ("中国计量大学", "计量大"),
        ("重庆机电职业技术大学", "重庆机电职大"),
        ("广西电力职业技术学院", "广西电力职院"),
        ("青海柴达木职业技术学院", "柴职院"),
    ],
)
def test_schools_under_the_short_forms_of_papers(full: str, short: str) -> None:
    found = named(f"{full}签约，{short}校长到会。", Kind.UNIVERSITY)
    assert list(found) == [full]
    assert short in found[full].aliases


def test_an_institute_goes_by_the_first_of_its_fields() -> None:
    institutes = named("临沂海岳等离子体物理研究所揭牌。海岳等离子体所所长到会。", Kind.INSTITUTE)
    assert len(institutes) == 1
    apart = named("江西省农科院成立江西省农科院兴国芦笋产业研究院。江西省农科院院长到会。", Kind.INSTITUTE)
    assert list(apart) == ["江西省农科院", "江西省农科院兴国芦笋产业研究院"]


def test_an_institute_goes_without_its_academy() -> None:
    text = "中国科学院长春应用化学研究所揭榜。长春应用化学研究所所长到会。"
    assert len(named(text, Kind.INSTITUTE)) == 1


def test_the_trade_of_a_place_is_no_firm_that_is_called_so() -> None:
    text = "广西汽车集团有限公司签约。广西汽车与临州大学合作。"
    assert named(text, Kind.COMPANY)["广西汽车集团有限公司"].aliases == ["广西汽车"]
    traded = named("广西汽车集团有限公司签约。去年广西汽车出口额增长。", Kind.COMPANY)
    assert traded["广西汽车集团有限公司"].aliases == []


def test_a_brand_goes_on_into_the_first_character_of_a_word() -> None:
    firms = named("湖南沅哲睿智能设备股份有限公司扩产，沅哲睿去年收入2亿元。", Kind.COMPANY)
    assert firms["湖南沅哲睿智能设备股份有限公司"].aliases == ["沅哲睿"]
