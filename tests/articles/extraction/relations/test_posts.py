"""Posts whose employer was named before."""

import pytest

from tests.articles.extraction.relations.test_people import posts


def test_our_school_is_the_one_named_before() -> None:
    assert posts("[university:甲大学]来访。我校副校长[person:王明]接待") == {"王明 甲大学 副校长"}


def test_our_school_is_the_one_named_most() -> None:
    marked = "[university:甲大学]和[university:乙大学]来访，[university:甲大学]签约。"
    assert posts(marked + "[university:乙大学]、[university:甲大学]发言。我校副校长[person:王明]接待") == {
        "王明 甲大学 副校长"
    }


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


def test_directors_are_of_the_firm_that_meets_not_of_its_holder() -> None:
    marked = "[company:云川集团]提请，[company:海岳公司]（600000）2023年第一次临时股东大会召开。"
    held = "[company:云川集团]持股三成，[company:云川集团]出席。"
    assert posts(marked + held + "会议通过罢免[person:王明]董事职务的议案。") == {"王明 海岳公司 董事"}
    assert posts(
        marked + held + "应到董事9人，" + "会议认真审议了各项议案。" * 6 + "其中董事[person:王明]缺席。"
    ) == {"王明 海岳公司 董事"}


def test_words_before_a_bare_employer_are_no_title() -> None:
    assert posts("[company:海岳公司]扩产。他直接向公司创始人[person:王明]汇报") == {"王明 海岳公司 创始人"}


def test_a_head_is_not_of_the_customers_named_in_a_row_before() -> None:
    marked = "[company:海岳公司]供货[company:甲公司]、[company:乙公司]等企业。公司董事长[person:王明]说"
    assert posts(marked) == {"王明 海岳公司 董事长"}
