from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read, shown


def places(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    return {f for f in shown(find_relations(layout, mentions, entities), entities) if "located_in" in f}


def test_local_body_belongs_to_the_articles_city() -> None:
    assert places("[region:昆明市]今日发布，[agency:市科技局]介绍。") == {"located_in: 市科技局 > 昆明市"}


def test_centre_spoken_of_often_is_at_home_where_the_article_plays() -> None:
    found = places("[region:昆明市]支持创新。[platform:海岳中心]扩建。[platform:海岳中心]招工。")
    assert found == {"located_in: 海岳中心 > 昆明市"}


def test_centre_named_in_passing_is_not() -> None:
    assert not places("[region:昆明市]支持创新。客户有[platform:海岳中心]。")


def test_a_township_named_once_is_not_where_the_article_plays() -> None:
    assert not places("[region:石桥镇]支持创新。[platform:海岳中心]扩建。[platform:海岳中心]招工。")


def test_article_about_three_places_places_nobody() -> None:
    regions = "[region:昆明市]、[region:长沙市]、[region:杭州市]。"
    assert not places(regions + "[platform:海岳中心]扩建。[platform:海岳中心]招工。")


def test_project_lies_where_its_park_is() -> None:
    found = places("[park:昆明高新区]总投资4亿元的[project:海岳储能项目]开工，[region:昆明市]祝贺。")
    assert "located_in: 海岳储能项目 > 昆明市" in found


def test_company_is_not_placed_by_context() -> None:
    assert not places("[region:昆明市]支持企业。[company:海岳公司]扩产。[company:海岳公司]上市。")


def test_listed_company_lies_where_its_seat_is() -> None:
    found = places(
        "[region:深圳市]、[region:上海市]、[region:杭州市]。[company:平安银行]扩张。[company:平安银行]上市。"
    )
    assert found == {"located_in: 平安银行 > 深圳市"}


def test_park_in_an_article_all_about_one_city_lies_there() -> None:
    found = places("[region:昆明市]招商。[region:昆明市]扩园。[region:昆明市]支持[park:海岳软件园]。")
    assert found == {"located_in: 海岳软件园 > 昆明市"}


def test_project_that_nobody_builds_lies_nowhere() -> None:
    assert not places("[region:昆明市]招商。[region:昆明市]扩园。[region:昆明市]支持[project:稻米产业提升]。")


def test_park_lies_nowhere_where_the_article_speaks_of_two_cities() -> None:
    assert not places(
        "[region:昆明市]、[region:长沙市]、[region:昆明市]、[region:长沙市]支持[park:海岳软件园]。"
    )


def test_the_city_of_a_municipality_is_the_municipality() -> None:
    assert "located_in: 市农科院 > 上海市" in places("[region:上海市]今日发布，[institute:市农科院]介绍。")


def test_article_about_districts_of_a_city_is_about_the_city() -> None:
    marked = "[region:株洲市]、[region:天元区]、[region:石峰区]、[region:渌口区]建设[park:海岳软件园]。"
    layout, mentions, entities = read(marked)
    for entity, code in zip(entities, ("430200", "430211", "430204", "430212"), strict=False):
        entity.attributes["code"] = code
    found = shown(find_relations(layout, mentions, entities), entities)
    assert "located_in: 海岳软件园 > 株洲市" in found


def test_local_body_is_of_the_county_of_the_body_before_it_in_a_row() -> None:
    found = places(
        "[region:东台市]招才。[region:东台市]引才。[agency:盱眙县委]、[agency:团县委]办交流会，[region:盱眙县]回应。"
    )
    assert "located_in: 团县委 > 盱眙县" in found


def test_article_that_names_its_district_only_in_bodies_plays_there() -> None:
    marked = "[agency:金山区教育局]到会。会后，[agency:区科委]表示支持。"
    assert "located_in: 区科委 > 金山区" in places(marked + "[region:金山区]")


def test_village_holds_no_zone() -> None:
    assert "located_in: 高新区 > 高楼村" not in places(
        "[park:高新区]支持[region:高楼村]。[park:高新区]扩园。[region:高楼村]。[region:高楼村]。"
    )


def test_a_row_of_offices_is_of_the_place_of_the_first() -> None:
    row = "[region:昆明市]的[agency:昆明市经信委]、[agency:发改委]、[agency:国资委]参加。"
    assert places(row) >= {"located_in: 发改委 > 昆明市", "located_in: 国资委 > 昆明市"}


def test_national_bodies_and_committees_of_firms_in_a_row_are_not() -> None:
    row = "[region:昆明市][agency:昆明市经信委]、[agency:税务总局]、[agency:海岳集团党委]、[agency:国管局]。"
    assert places(row) == {"located_in: 昆明市经信委 > 昆明市"}


def test_offices_of_a_province_in_the_news_of_its_city_are_of_the_province() -> None:
    marked = "[region:昆明市]招商。[agency:省科技厅]、[agency:省教育厅]到会。[region:云南省]"
    layout, mentions, entities = read(marked)
    mentions = [m for m in mentions if m.text != "云南省"]
    found = shown(find_relations(layout, mentions, entities), entities)
    assert {"located_in: 省科技厅 > 云南省", "located_in: 省教育厅 > 云南省"} <= found


def test_seat_of_a_listed_firm_counts_only_where_the_text_speaks_of_the_place() -> None:
    layout, mentions, entities = read("[company:平安银行]扩张。[company:深圳海岳公司]上市。[region:深圳市]")
    mentions = [m for m in mentions if m.text != "深圳市"]
    found = shown(find_relations(layout, mentions, entities), entities)
    assert "located_in: 平安银行 > 深圳市" not in found


def test_zone_of_the_nation_lies_where_the_list_has_it() -> None:
    marked = "[region:昆明市]、[region:长沙市]、[region:杭州市]代表参观[park:滇中新区]。"
    assert places(marked + "[agency:滇中新区党工委]接待。") == {
        "located_in: 滇中新区 > 昆明市",
        "located_in: 滇中新区党工委 > 昆明市",
    }


def test_zone_of_the_nation_lies_in_the_county_that_the_article_is_about() -> None:
    marked = "[region:浦东新区]招商。[region:浦东新区]扩园。[region:浦东新区]支持[park:金桥经济技术开发区]。"
    assert "located_in: 金桥经济技术开发区 > 浦东新区" in places(marked + "[region:上海市]祝贺。")


def test_a_park_that_several_districts_build_lies_in_none_that_is_known() -> None:
    found = places("[region:昆明市]、[region:长沙市]建设[park:海岳软件园]。")
    assert not found


def test_departments_that_only_provinces_have_are_of_the_province_of_the_article() -> None:
    text = "[region:云南省]、[region:昆明市]今日发布，[agency:教育厅]、[agency:人力资源社会保障厅]主办。"
    assert {"located_in: 教育厅 > 云南省", "located_in: 人力资源社会保障厅 > 云南省"} <= places(text)


def test_departments_in_the_news_of_two_provinces_and_general_offices_are_not() -> None:
    assert not places("[region:云南省]、[region:贵州省]今日发布，[agency:教育厅]主办。")
    assert not places("[region:云南省]今日发布，[agency:中央办公厅]、[agency:国务院办公厅]印发。")
