"""Posts right before a name, in a row."""

import pytest

from tests.articles.extraction.relations.test_people import posts


@pytest.mark.parametrize(
    ("marked", "post"),
    [
        ("[region:潜州县]长[person:王明]说", "王明 潜州县 县长"),
        ("某国[agency:国防部]长[person:王明]说", "王明 国防部 部长"),
        ("[university:甲大学]长江学者[person:王明]说", "王明 甲大学 长江学者"),
        ("[region:海岳镇]党委副书记[person:王明]说", "王明 海岳镇 党委副书记"),
    ],
)
def test_head_shared_by_name_and_title(marked: str, post: str) -> None:
    assert posts(marked) == {post}


def test_place_in_brackets_behind_an_employer() -> None:
    assert posts("[institute:海岳研究院]（[region:临州市]）院长[person:王明]说") == {"王明 海岳研究院 院长"}


@pytest.mark.parametrize(
    "marked",
    [
        "[institute:甲科学院]院士、[university:乙大学][person:王明]表示",
        "[institute:甲科学院]院士、[university:乙大学][person:王明]教授表示",
    ],
)
def test_member_of_an_academy_beside_a_unit(marked: str) -> None:
    assert {post.rpartition(" ")[0] for post in posts(marked)} == {"王明 甲科学院", "王明 乙大学"}


@pytest.mark.parametrize(
    "marked",
    [
        "[university:甲大学]高远教授、[company:海岳公司][person:王明]表示",
        "[company:海岳公司]、[university:乙大学][person:王明]表示",
    ],
)
def test_other_people_beside_a_unit(marked: str) -> None:
    assert not posts(marked)


def test_title_in_a_unit_is_not_one_more_in_the_whole() -> None:
    assert posts(
        "[institute:甲科学院]院士、[institute:甲科学院][institute:乙研究所]研究员[person:王明]说"
    ) == {
        "王明 甲科学院 院士",
        "王明 乙研究所 研究员",
    }


def test_comma_ends_what_is_said_of_the_person_before() -> None:
    assert not posts("提名高远为[region:甲市]市长候选人，[person:王明]出席")
    assert posts("[company:海岳公司]董事长，[person:王明]出席") == {"王明 海岳公司 董事长"}


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        ("[agency:甲市组织部]常务副部长、编制局局长[person:王明]说", "常务副部长"),
        ("[agency:甲学会]秘书长、世界云石大会副秘书长[person:王明]说", "秘书长"),
        ("[agency:甲市税务局]党委委员、稽查局局长[person:王明]说", "党委委员、稽查局局长"),
        ("[company:海岳公司]中国区总裁、研发部部长[person:王明]说", "中国区总裁、研发部部长"),
    ],
)
def test_post_in_another_body_is_no_title_here(marked: str, title: str) -> None:
    assert {post.rpartition(" ")[2] for post in posts(marked)} == {title}
