"""Posts in the life of a person."""

import pytest

from tests.articles.extraction.relations.test_people import posts


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
