from tests.articles.extraction.relations.test_find_relations import facts


def test_projects_out_of_the_number_of_a_park_lie_in_it() -> None:
    found = facts(
        "[park:甲新区]集中开工重点项目57个。[company:海岳公司]与[park:甲新区]签约。"
        "在这57个项目中，产业项目有5个，包括[project:云川食品项目]、[project:天一检测项目]。"
    )
    assert {"in_park: 云川食品项目 > 甲新区", "in_park: 天一检测项目 > 甲新区"} <= found


def test_projects_out_of_the_number_of_a_place_lie_there() -> None:
    found = facts("[region:甲区]60个项目集中签约。60个项目中，[project:云川制药项目]总投资10亿元。")
    assert found == {"located_in: 云川制药项目 > 甲区"}


def test_projects_out_of_another_number_do_not() -> None:
    assert not facts("[region:甲区]60个项目集中签约。全国的80个项目中，[project:云川制药项目]最大。")
