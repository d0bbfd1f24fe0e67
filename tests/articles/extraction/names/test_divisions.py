import pytest

from articles.extraction.names.territory.regions import find_regions
from tests.articles.extraction.reading import laid


def names(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.attributes["name"]) for m in find_regions(*laid(text)) if m.rule == "division"]


def test_a_short_name_has_its_official_name() -> None:
    assert names("展会在合肥开幕。") == [("合肥", "合肥市")]


def test_each_division_of_a_chain_is_named() -> None:
    assert [name for _, name in names("企业位于江苏省苏州市昆山市。")] == ["江苏省", "苏州市", "昆山市"]


@pytest.mark.parametrize("text", ["双方开展合作，共享资源。", "前进道路上要友好互助。", "这比如一面旗帜。"])
def test_ordinary_words_are_no_places(text: str) -> None:
    assert names(text) == []


def test_a_word_is_a_place_behind_its_prefecture() -> None:
    assert ("合作", "合作市") in names("他从甘南州合作出发。")


def test_a_word_behind_a_province_stays_a_word() -> None:
    assert names("为助力辽宁振兴发展。") == [("辽宁", "辽宁省")]


@pytest.mark.parametrize(
    ("text", "code"),
    [("江苏南京市鼓楼区的一家工厂投产。", "320106"), ("福建省福州市鼓楼区的一家工厂投产。", "350102")],
)
def test_a_shared_name_goes_to_the_region_named_with_it(text: str, code: str) -> None:
    assert code in [m.attributes["code"] for m in find_regions(*laid(text))]


def test_a_shared_name_without_context_is_left_out() -> None:
    assert names("鼓楼区的一家工厂投产。") == []


def test_a_satellite_is_no_place() -> None:
    assert names("公司建设的“吉林一号”星座和珠海一号卫星在轨运行。") == []


def test_streets_and_newspapers_are_no_places() -> None:
    assert names("他沿着北京路走，读着济南时报。") == []


def test_the_market_is_not_a_city() -> None:
    assert names("杭州市场活跃。") == [("杭州", "杭州市")]


def test_a_university_that_bears_another_citys_name_lies_elsewhere() -> None:
    assert names("广州的中山大学招生。") == [("广州", "广州市")]


def test_a_dateline_tells() -> None:
    assert ("白银", "白银市") in names("某通讯社甘肃白银7月27日电 当地举行活动。")


def test_the_last_of_a_chain_knows_the_whole() -> None:
    mentions = find_regions(*laid("园区地处湖北省宜昌市夷陵区。"))
    assert mentions[-1].attributes["chain"] == "湖北省宜昌市夷陵区"


def test_words_in_a_row_of_districts_are_districts() -> None:
    text = "廊坊市辖香河、大厂、永清、固安、大城等县。"
    assert [name for _, name in names(text)][-2:] == ["固安县", "大城县"]


def test_a_full_name_speaks_for_the_short_one_before_it() -> None:
    assert ("通州", "通州区") in names("通州的地块成交，地块位于北京市通州区。")


def test_an_airport_is_no_place() -> None:
    assert names("抵达新郑国际机场。") == []


def test_a_customs_house_is_not_the_pass_at_the_sea() -> None:
    assert names("鞍山海关表示。") == [("鞍山", "鞍山市")]


def test_a_place_that_the_dictionary_tears_is_no_other_place() -> None:
    regions = {m.text for m in find_regions(*laid("西安陆港型枢纽获批，西安空港型枢纽开工。"))}
    assert regions == {"西安"}


@pytest.mark.parametrize("text", ["上海市在长阳创谷举行会议。", "上海市的活动在华坪小学的操场举行。"])
def test_a_far_county_does_not_open_a_name(text: str) -> None:
    assert names(text) == [("上海市", "上海市")]


def test_a_far_county_where_something_is_done_is_meant() -> None:
    assert ("长阳", "长阳土家族自治县") in names("上海市的专家在长阳开展调研。")


@pytest.mark.parametrize(
    "text",
    [
        "山东省通报，当地日照强度高。",
        "山东省通报，人才在苏州河沿岸集聚。",
        "山东省通报，范围为东至云川路，南至石桥路；东区东至县界。",
    ],
)
def test_sunshine_and_rivers_are_no_cities(text: str) -> None:
    assert [m.text for m in find_regions(*laid(text))] == ["山东省"]


def test_one_goes_to_a_city_by_its_short_name_where_its_province_is_named() -> None:
    text = "浙江省发文。游客可便捷到义乌批发商品。"
    assert [m.attributes["name"] for m in find_regions(*laid(text))] == ["浙江省", "义乌市"]


@pytest.mark.parametrize("body", ["南京大学", "北京大学", "上海证券交易所"])
def test_the_place_that_opens_a_body_counts_though_the_dictionary_has_both_as_one_word(body: str) -> None:
    assert [m.text for m in find_regions(*laid(f"湖北省发文。联合{body}等单位组建。"))] == [
        "湖北省",
        body[:2],
    ]


def test_a_rule_of_an_exchange_speaks_of_no_city() -> None:
    text = "湖北省发文。根据《上海证券交易所上市规则》审核。"
    assert [m.text for m in find_regions(*laid(text))] == ["湖北省"]


def test_a_county_is_named_by_its_zone() -> None:
    text = "湖南省发文。安化高新技术产业开发区在列，安化学工厂停产。"
    assert [m.text for m in find_regions(*laid(text))] == ["湖南省", "安化"]


@pytest.mark.parametrize("text", ["吉安里变身为文化街区", "吉安会馆修缮一新", "走进“吉安里”"])
def test_lanes_and_guild_halls_are_no_towns(text: str) -> None:
    assert find_regions(*laid(text)) == []
    assert [m.text for m in find_regions(*laid("吉安市里新开了会馆"))] == ["吉安市"]


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("产业园在景宁县开工。", "景宁畲族自治县"),
        ("企业来自鄂温克旗。", "鄂温克族自治旗"),
        ("工厂建在无为县。", "无为市"),  # by way of another code; a part went elsewhere before
        ("工厂建在栾城县。", "栾城区"),
        ("工厂建在塘沽区。", "滨海新区"),
    ],
)
def test_short_and_former_names_lead_to_the_division_of_today(text: str, official: str) -> None:
    assert [name for _, name in names(text)] == [official]


def test_a_quarter_of_a_zone_is_no_district() -> None:
    assert names("西区的公共空间") == []
    assert ("西区", "西区") in names("攀枝花市西区的公共空间")


def test_a_zone_that_the_dictionary_has_as_one_word_lies_in_its_city() -> None:
    assert names("武汉经济技术开发区招商。") == [("武汉", "武汉市")]


def test_an_organisation_that_bears_a_citys_name_does_not_lie_there() -> None:
    assert names("上海合作组织峰会在北京举行。") == [("北京", "北京市")]


def test_a_province_among_those_counted_is_no_city() -> None:
    assert names("前20强中山东占了6家。") == [("山东", "山东省")]
    assert names("中山东部发展很快。") == [("中山", "中山市")]


def test_a_river_far_from_its_county_is_none() -> None:
    assert names("襄阳市依托清水河与绿道建设公园。") == [("襄阳市", "襄阳市")]
    assert ("清水河", "清水河县") in names("呼和浩特市发展很快，清水河也是。")


def test_a_firm_of_a_province_stands_in_no_road() -> None:
    assert names("江苏路岳科技有限公司开工。") == [("江苏", "江苏省")]
    assert names("位于江苏路88号。") == []
