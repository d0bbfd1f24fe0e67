import pytest

from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.people import read_titles
from articles.extraction.relations.slots import outermost
from tests.articles.extraction.relations.markup import read
from tests.articles.extraction.relations.test_people import posts


def governed(before: str, short: str) -> set[str]:
    """Posts of 李红 where the committee named first is named again in short."""
    layout, mentions, entities = read(f"{before}[agency:{short}]副书记、市长[person:李红]出席")
    again = next(m for m in mentions if m.text == short)
    again.thing = next(m.thing for m in mentions if m.text.endswith(short) and m is not again)
    ledger = Ledger(entities)
    read_titles(layout.text, outermost(mentions), ledger)
    found = {f"{entities[r.subject].name} {entities[r.object].name} {r.title}" for r in ledger.all()}
    return {post for post in found if post.startswith("李红")}


@pytest.mark.parametrize(
    "marked",
    [
        "[region:甲市]开会。副市长[person:王明]出席",
        "[region:甲市]开会，[region:乙省]派员到场。副市长[person:王明]出席",
    ],
)
def test_governor_of_the_only_place_of_a_level(marked: str) -> None:
    assert posts(marked) == {"王明 甲市 副市长"}


@pytest.mark.parametrize(
    "marked",
    [
        "[region:甲市]和[region:乙市]开会。副市长[person:王明]出席",
        "[region:甲市]开会。纽瓦克市长[person:王明]出席",
        "[region:甲自治区]开会。副区长[person:王明]出席",
        "[region:甲市]开会。副县长[person:王明]出席",
    ],
)
def test_governor_of_an_unknown_place(marked: str) -> None:
    assert not posts(marked)


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


@pytest.mark.parametrize(
    "marked",
    [
        "[person:王明]曾担任过[agency:甲局]局长和[agency:乙局]副局长。",
        "[person:王明]曾任[agency:甲局]局长兼[agency:乙局]副局长。",
        "[person:王明]教授是[agency:甲局]局长、[agency:乙局]副局长。",
        "[person:王明]历任[agency:甲局]（[agency:甲中心]）局长，[agency:乙局]副局长等职。",
    ],
)
def test_two_posts_behind_a_name(marked: str) -> None:
    assert posts(marked) >= {"王明 甲局 局长", "王明 乙局 副局长"}


def test_our_school_is_the_one_named_before() -> None:
    assert posts("[university:甲大学]来访。我校副校长[person:王明]接待") == {"王明 甲大学 副校长"}


@pytest.mark.parametrize(
    ("marked", "post"),
    [
        ("[agency:海岳协会]换届，聘任[person:王明]为秘书长", "王明 海岳协会 秘书长"),
        ("[agency:海岳协会]换届，选举[person:王明]同志为会长", "王明 海岳协会 会长"),
        (
            "[company:海岳公司]扩产。" + "订单多了起来。" * 12 + "创始人[person:王明]说",
            "王明 海岳公司 创始人",
        ),
    ],
)
def test_post_of_whoever_the_text_is_about(marked: str, post: str) -> None:
    assert posts(marked) == {post}


@pytest.mark.parametrize(
    "marked",
    [
        "[agency:海岳协会]换届，祝贺[person:王明]为家乡出力",
        "[company:海岳公司]与[company:云川公司]扩产。" + "订单多了起来。" * 12 + "创始人[person:王明]说",
        "[company:海岳公司]扩产。" + "订单多了起来。" * 12 + "工程师[person:王明]说",
    ],
)
def test_no_post_of_whoever_the_text_is_about(marked: str) -> None:
    assert not posts(marked)


def test_our_school_is_the_one_named_most() -> None:
    marked = "[university:甲大学]和[university:乙大学]来访，[university:甲大学]签约。"
    assert posts(marked + "[university:乙大学]、[university:甲大学]发言。我校副校长[person:王明]接待") == {
        "王明 甲大学 副校长"
    }


def test_department_of_a_colleague() -> None:
    assert posts("[agency:甲局]局长[person:王明]，创新合作处副处长[person:李红]出席") == {
        "王明 甲局 局长",
        "李红 甲局 创新合作处副处长",
    }
    assert posts("[agency:甲局]局长[person:王明]，市财政处副处长[person:李红]出席") == {"王明 甲局 局长"}


def test_committee_named_in_short_governs_its_own_place() -> None:
    assert governed("[region:甲市][region:乙市][agency:甲市委]书记[person:王明]，", "市委") == {
        "李红 甲市 市长",
        "李红 甲市委 副书记",
    }


@pytest.mark.parametrize(
    "marked",
    [
        "[person:王明]带领[platform:王明劳模创新工作室]攻关",
        "[platform:海岳公司王明院士工作站]揭牌，[person:王明]出席",
    ],
)
def test_studio_named_after_who_leads_it(marked: str) -> None:
    assert {post.rpartition(" ")[2] for post in posts(marked)} == {"None"}


@pytest.mark.parametrize(
    "marked",
    [
        "[platform:王明思想研究中心]揭牌，[person:王明]出席",
        "[platform:王明劳模创新工作室]揭牌，[person:李红]出席",
    ],
)
def test_platform_that_a_person_does_not_lead(marked: str) -> None:
    assert not posts(marked)


def test_directors_are_of_the_firm_that_meets_not_of_its_holder() -> None:
    marked = "[company:云川集团]提请，[company:海岳公司]（600000）2023年第一次临时股东大会召开。"
    held = "[company:云川集团]持股三成，[company:云川集团]出席。"
    assert posts(marked + held + "会议通过罢免[person:王明]董事职务的议案。") == {"王明 海岳公司 董事"}
    assert posts(
        marked + held + "应到董事9人，" + "会议认真审议了各项议案。" * 6 + "其中董事[person:王明]缺席。"
    ) == {"王明 海岳公司 董事"}


def test_words_before_a_bare_employer_are_no_title() -> None:
    assert posts("[company:海岳公司]扩产。他直接向公司创始人[person:王明]汇报") == {"王明 海岳公司 创始人"}
