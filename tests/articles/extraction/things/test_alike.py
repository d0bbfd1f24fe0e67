"""Things that are one though neither name is cut from the other."""

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


def test_units_of_one_owner_are_one() -> None:
    found = named(
        "云川绿能数字科技有限公司（以下简称“云川绿能”）东北分部揭牌。云川绿能数字科技有限公司东北分部设在临州。"
        "云川绿能东北分部的成立开了先河。",
        Kind.COMPANY,
    )
    assert "云川绿能东北分部" not in found
    assert "云川绿能东北分部" in found["云川绿能数字科技有限公司东北分部"].aliases


def test_units_of_an_owner_called_by_its_short_name_are_one() -> None:
    text = "中国铁路徐州局集团公司宣城动车段获奖。徐州局集团公司宣城动车段表示，将继续努力。"
    found = named(text, Kind.COMPANY)
    assert found["中国铁路徐州局集团公司宣城动车段"].aliases == ["徐州局集团公司宣城动车段"]


def test_units_of_two_owners_are_two() -> None:
    text = "中国铁路徐州局集团公司宣城动车段获奖。中国铁路南昌局集团公司宣城动车段到会。"
    assert {"中国铁路徐州局集团公司宣城动车段", "中国铁路南昌局集团公司宣城动车段"} <= set(
        named(text, Kind.COMPANY)
    )


def test_a_project_may_leave_out_words() -> None:
    found = named(
        "投资10亿元的澜源新能源汽车动力电池精密结构件项目一期已竣工投产。"
        "随着北湖锂电铜箔、澜源动力电池精密结构件等项目成功落户，园区兴旺。",
        Kind.PROJECT,
    )
    assert not [name for name in found if name.startswith("澜源动力")]


def test_a_common_word_may_be_left_out() -> None:
    found = named("共建大湾区科技创新服务临州中心。大湾区科技创新临州中心将于明年建成。", Kind.PLATFORM)
    assert len(found) == 1


def test_centres_of_other_designations_are_others() -> None:
    text = "建有临州磁材技术创新中心、临州磁材创新中心。"
    assert len(named(text, Kind.PLATFORM)) == 2


def test_projects_of_other_sizes_are_others() -> None:
    text = "云川集团年产5万吨铝箔项目开工，云川集团年产15万吨铝箔项目投产。"
    assert len(named(text, Kind.PROJECT)) == 2


def test_a_project_printed_short_is_the_longer_one() -> None:
    text = "总投资9亿元的沅澜石化己二酸产业链升级项目开工。正在建设的沅澜石化己二酸项目进展顺利。"
    project = named(text, Kind.PROJECT)["沅澜石化己二酸产业链升级项目"]
    assert "沅澜石化己二酸项目" in project.aliases


def test_projects_of_one_row_are_two() -> None:
    text = "一行考察了沅澜储能基地项目、沅澜储能基地扩建项目等。沅澜储能基地项目总投资3亿元。"
    assert len(named(text, Kind.PROJECT)) > 1


def test_units_of_a_body_by_its_long_and_its_short_name_are_one() -> None:
    found = named("上海合作组织音乐学院成立。上合组织音乐学院今天揭牌。", Kind.UNIVERSITY)
    assert found["上海合作组织音乐学院"].aliases == ["上合组织音乐学院", "音乐学院"]


def test_a_zone_goes_by_its_own_word_and_its_head() -> None:
    text = "荆襄示范区加快建设。在湖北省荆襄改革创新示范区举行仪式。"
    assert "荆襄示范区" in named(text, Kind.PARK)["湖北省荆襄改革创新示范区"].aliases
    two = named("荆襄示范区加快建设。湖北省荆襄科技示范区与湖北省荆襄创新示范区签约。", Kind.PARK)
    assert len(two) == 3


def test_an_institute_of_a_city_and_one_of_a_district_in_it_are_two() -> None:
    text = "重庆荣昌高端装备研究院投用。荣昌高端装备研究院由政府与重庆高端装备研究院共同组建。"
    found = named(text, Kind.INSTITUTE)
    assert {name: entity.aliases for name, entity in found.items()} == {
        "重庆荣昌高端装备研究院": ["荣昌高端装备研究院"],
        "重庆高端装备研究院": [],
    }
