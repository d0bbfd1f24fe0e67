import pytest

from articles.extraction.names.territory.regions import find_regions
from tests.articles.extraction.reading import laid


def townships(text: str) -> list[str]:
    return [m.text for m in find_regions(*laid(text)) if m.rule == "township"]


def test_townships_and_villages_follow_their_county() -> None:
    assert townships("记者来到浙江省安吉县云溪镇石桥村采访。") == ["云溪镇", "石桥村"]


@pytest.mark.parametrize(
    "text",
    [
        "安吉县常住人口城镇化率65%。",
        "他回到安吉县家乡。",
        "安吉县农村面貌一新。",
        "安吉县乡镇干部开会。",
        "安吉县的特色小镇。",
        "浙江省麻醉镇静药物联盟成立。",
        "安吉县癌痛镇痛中心揭牌。",
    ],
)
def test_ordinary_words_are_no_townships(text: str) -> None:
    assert townships(text) == []


def test_a_zone_between_is_not_part_of_the_name() -> None:
    assert townships("校园位于福州市高新区云溪镇。") == ["云溪镇"]


@pytest.mark.parametrize("text", ["他在小镇长大。", "各部门、街镇开会，听取街道意见，强村富民。"])
def test_without_a_division_it_takes_no_less_to_tell(text: str) -> None:
    assert townships(text) == []


def test_a_local_outlet_names_its_township_alone() -> None:
    assert townships("近日，榆钱洼街道举行仪式，榆钱洼街道副主任到会。") == ["榆钱洼街道", "榆钱洼街道"]
    assert townships("他在白鹤洼镇长大。") == ["白鹤洼镇"]
    assert townships("近日，云溪镇举行仪式，云溪镇副镇长到会。") == ["云溪镇", "云溪镇"]


def test_streets_follow_a_district_or_a_zone() -> None:
    assert townships("位于深圳市宝安区云溪街道，成都市的高新区石桥街道。") == ["云溪街道", "石桥街道"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("安吉县发文。榆钱洼街道有关负责人告诉记者。", "榆钱洼街道"),
        ("安吉县发文。云溪镇地处山间。", "云溪镇"),
        ("安吉县发文。长征街道党工委书记到会。", "长征街道"),
        ("安吉县经开区（云溪镇）开园。", "云溪镇"),
        ("安吉县于家务镇开园。", "于家务镇"),
        ("静安区共和新路街道开会。", "共和新路街道"),
        ("静安区发文。近日，四平路街道开会。", "四平路街道"),
        ("静安区发文。近日，万里街道党工委开会。", "万里街道"),
        ("安吉县发文。他在榆钱洼镇规划了地块。", "榆钱洼镇"),
    ],
)
def test_a_street_may_open_its_clause(text: str, name: str) -> None:
    assert townships(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "安吉县迅速组织相关街道、部门上门。",
        "安吉县发文。听取街道意见。",
        "安吉县发文。让广大村（居）民放心。",
        "安吉县消防走进街道宣讲。",
        "安吉县发文。城市街道干净。",
    ],
)
def test_what_somebody_does_to_any_street_is_no_name(text: str) -> None:
    assert townships(text) == []


def test_a_township_may_be_any_word_before_its_village() -> None:
    assert townships("安吉县发文。信义镇白马村、仙鹤镇石龙村入选。") == [
        "信义镇",
        "白马村",
        "仙鹤镇",
        "石龙村",
    ]


def test_villages_stand_in_rows_whatever_their_words() -> None:
    assert townships("安吉县石桥村、民主村、百眼泉村改造。") == ["石桥村", "民主村", "百眼泉村"]


def test_a_village_that_is_called_like_a_city_is_not_the_city() -> None:
    found = find_regions(*laid("安吉县发文。”西安村党支部书记到会。"))
    assert [m.text for m in found] == ["安吉县", "西安村"]
    found = find_regions(*laid("上海市松江区石桥镇、小昆山镇参加。"))
    assert [m.text for m in found] == ["上海市", "松江区", "石桥镇", "小昆山镇"]


def test_a_row_may_name_them_before_its_common_suffix() -> None:
    found = find_regions(*laid("安吉县产业园覆盖榆钱洼、云溪店、石桥等3个乡镇。云溪店镇党委到会。"))
    assert [m.attributes["name"] for m in found] == ["安吉县", "云溪店镇", "石桥", "云溪店镇"]


@pytest.mark.parametrize(
    "text", ["安吉县企业、学校、医院等分布在乡镇。", "安吉县走访、宣传、调研等3个街道活动。"]
)
def test_a_row_of_other_things_names_no_townships(text: str) -> None:
    assert townships(text) == []
    assert len(find_regions(*laid(text))) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("安吉县石桥镇村民周某说好。", ["石桥镇"]),
        ("在安吉县石桥镇、东寨镇建设科技小院3个。", ["石桥镇", "东寨镇"]),
        ("在位于心圩街道的科技城里。", ["心圩街道"]),
        ("安吉县住房城乡建设局发文，加快小城镇建设。", []),
        ("安吉县乡村民宿协会成立。", []),
    ],
)
def test_townships_before_villagers_and_before_what_is_built(text: str, found: list[str]) -> None:
    assert townships(text) == found


def test_a_county_behind_another_province_is_part_of_a_name() -> None:
    found = find_regions(*laid("青海东台吉乃尔锂资源股份有限公司投产。"))
    assert [m.text for m in found] == ["青海"]


def test_townships_count_places_of_old() -> None:
    assert townships("安吉县九所镇、新所镇参加。") == ["九所镇", "新所镇"]


def test_townships_of_a_people_bear_its_name() -> None:
    assert townships("安吉县作登瑶族乡参加。") == ["作登瑶族乡"]
