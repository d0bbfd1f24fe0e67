"""Posts of a firm that people are given, leave or lose."""

import pytest

from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read


def posts(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    return {
        f"{entities[r.subject].name} > {entities[r.object].name} > {r.title}"
        for r in find_relations(layout, mentions, entities)
        if r.type.value == "affiliated_with"
    }


_ABOUT = "[company:海岳股份]发布公告。[company:均云银行]表示支持。[company:海岳股份]股价上涨。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("聘任[person:周明远]、[person:郑晓岚]为公司副总经理。", {"周明远 > 副总经理", "郑晓岚 > 副总经理"}),
        ("[person:周明远]辞去公司总经理兼财务负责人职务。", {"周明远 > 总经理兼财务负责人"}),
        ("会议罢免[person:周明远]第三届董事会董事职务。", {"周明远 > 董事"}),
        ("会议聘任[person:周明远]为公司首席科学家。", {"周明远 > 首席科学家"}),
        (
            "[person:周明远]、[person:郑晓岚]当选公司第三届董事会非独立董事。",
            {"周明远 > 非独立董事", "郑晓岚 > 非独立董事"},
        ),
        ("[person:周明远]辞去董事会秘书职务。", {"周明远 > 董事会秘书"}),
    ],
)
def test_the_firm_that_the_text_is_about(text: str, expected: set[str]) -> None:
    assert posts(_ABOUT + text) == {one.replace(" > ", " > 海岳股份 > ") for one in expected}


def test_the_firm_that_opens_the_sentence_goes_first() -> None:
    text = _ABOUT + "7月21日，[company:均云银行]免去[person:周明远]副总经理职务。"
    assert posts(text) == {"周明远 > 均云银行 > 副总经理"}


@pytest.mark.parametrize(
    "text",
    [
        "[person:周明远]辞去局长职务。",
        "会议聘任[person:周明远]为秘书处联络人选。",
        "[person:周明远]为公司董事会准备了材料。",
    ],
)
def test_other_posts_are_not_the_firms(text: str) -> None:
    assert posts(_ABOUT + text) == set()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("[person:周明远]现任[agency:海岳市水利局]党组成员、副局长。", "党组成员、副局长"),
        (
            "[person:周明远]任[agency:海岳市水利局]副主任、党组成员、海岳大厦项目的负责人。",
            "副主任、党组成员",
        ),
        ("[person:周明远]任[agency:海岳市委]常委、常务副市长。", "常委"),
        ("[person:周明远]任[agency:海岳市水利局]副局长、工作满三年。", "副局长"),
    ],
)
def test_several_titles_of_one_employer(text: str, title: str) -> None:
    layout, mentions, entities = read(text)
    assert {r.title for r in find_relations(layout, mentions, entities)} == {title}
