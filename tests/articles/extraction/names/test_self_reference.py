from articles.extraction.names.territory.regions import find_regions
from tests.articles.extraction.reading import laid


def referents(text: str, source: str | None = None) -> list[tuple[str, str, bool]]:
    return [
        (m.text, m.attributes["name"], "pronoun" in m.attributes)
        for m in find_regions(*laid(text, source=source))
        if m.rule == "self_reference"
    ]


def test_the_whole_city_is_the_city_of_the_article() -> None:
    assert referents("绵阳市发展很快，全市新增企业五家。") == [("全市", "绵阳市", True)]


def test_our_province_names_it() -> None:
    assert referents("福建科技大会召开，我省获奖二十项。") == [("我省", "福建省", False)]


def test_the_autonomous_region_is_found_through_its_city() -> None:
    assert ("自治区", "广西壮族自治区", False) in referents("南宁市获得自治区表彰。")


def test_the_outlet_tells_the_province() -> None:
    found = referents("我省企业获奖。长沙与合肥的代表到会。", source="安徽日报")
    assert found == [("我省", "安徽省", False)]


def test_nothing_is_made_up_without_a_region() -> None:
    assert referents("全市新增企业五家。") == []


def test_where_the_branch_of_a_guest_sits_is_not_our_city() -> None:
    found = referents("我市举办对接会，见证中国科学院沈阳甲材料研究所与绵阳乙有限公司签约。")
    assert found == [("我市", "绵阳市", False)]


def test_the_whole_area_of_a_zone_is_not_the_district_around_it() -> None:
    told = "江西赣州高新区提速。走进位于赣县区的赣州高新区，赣州高新区正忙。在赣州高新区，全区新签项目32个。"
    assert referents(told) == []
    assert referents("赣县区提速。走进赣县区，全区新签项目32个。") == [("全区", "赣县区", True)]


def test_the_whole_zone_is_no_district_that_is_named_once() -> None:
    text = "郑州高新区管委会介绍，截至8月底，全区拥有企业3128家。洛阳市涧西区参加。"
    assert not [m for m in find_regions(*laid(text)) if m.text == "全区"]
    text = "涧西区今年发力，全区拥有企业3128家。涧西区委说，涧西区将支持。"
    assert [m.attributes["name"] for m in find_regions(*laid(text)) if m.text == "全区"] == ["涧西区"]
