"""Governors whose place or committee is only named elsewhere."""

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


def test_committee_named_in_short_governs_its_own_place() -> None:
    assert governed("[region:甲市][region:乙市][agency:甲市委]书记[person:王明]，", "市委") == {
        "李红 甲市 市长",
        "李红 甲市委 副书记",
    }
