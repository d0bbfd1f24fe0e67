"""Names of organisations, parks, platforms and consortia: by public lists, by head, by company."""

from __future__ import annotations

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.names.finder import Finder
from articles.extraction.names.headed import FULL
from articles.extraction.names.headless.academy_units import find_academy_units
from articles.extraction.names.headless.boards import find_boards, find_bureaus, name_committees
from articles.extraction.names.headless.branches_of_the_academy import find_academy_branches
from articles.extraction.names.headless.brands import find_brands
from articles.extraction.names.headless.counted_firms import find_counted_firms
from articles.extraction.names.headless.defined import find_defined
from articles.extraction.names.headless.enumerations import find_enumerated
from articles.extraction.names.headless.foreign_offices import find_foreign_offices
from articles.extraction.names.headless.latin_firms import find_latin_firms, find_latin_makers
from articles.extraction.names.headless.nicknamed import find_nicknamed
from articles.extraction.names.headless.numbered import find_numbered
from articles.extraction.names.headless.own_stations import find_own_stations
from articles.extraction.names.headless.parties import find_parties
from articles.extraction.names.headless.shared_units import find_shared_units
from articles.extraction.names.headless.shares import find_shares, tie_codes
from articles.extraction.names.headless.task_groups import find_task_groups
from articles.extraction.names.headless.zones import find_bare_zones
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words

#: Parts of a company that go by its name and their place; what opens such a name owns it.
BRANCHES = (
    *("分公司", "支公司", "分行", "支行", "营业部", "供电公司"),
    *("机务段", "动车段", "车务段", "工务段", "供电段", "电务段", "车辆段", "客运段"),
)
#: A place and the sort of a firm are longer than this (海岳集团 + 宁夏电力).
_SHORTEST_FIRM = 3
#: Bodies of a whole trade, which no company owns (江苏电信 in 江苏电信行业协会).
SOCIETIES = ("协会", "学会", "联合会", "研究会", "促进会", "商会")


def find_organisations(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of everything that acts and has a proper name."""
    finder = Finder(layout, words)
    finder.run()
    found = finder.found
    find_parties(layout.text, found.by_end, found.around.places)
    groups = find_task_groups(layout.text, found.by_end, found.around.places)
    mentions = list(found.by_end.values()) + groups
    loose = {end: start for start, end, _ in finder.listed.loose}
    row = find_enumerated(found.around, found.by_end, loose)
    row += find_counted_firms(found.around, found.by_end)
    row += [m for m in find_shares(layout.text) if m.end not in found.by_end]
    taken = found.by_end | {m.end: m for m in row}
    bare = find_bare_zones(layout.text, found.by_end, found.around.places)
    name_committees(layout.text, found.by_end, found.around.places)
    boards = find_boards(layout.text, found.by_end)
    bare += boards + find_bureaus(layout.text, found.by_end | {m.end: m for m in boards})
    bare += find_numbered(layout.text, found.by_end)
    bare += find_nicknamed(layout.text, found.by_end)
    bare += find_shared_units(found.around, found.by_end)
    bare += find_own_stations(layout.text, found.by_end)
    bare += find_academy_units(words, found.by_end)
    bare += find_academy_branches(layout.text, found.by_end)
    bare += find_latin_firms(layout.text, found.by_end)
    bare += find_latin_makers(layout.text, taken)
    bare += find_foreign_offices(layout.text, found.by_end)
    brands = find_brands(found.around, taken)
    brands += find_defined(found.around, taken | {m.end: m for m in brands})
    everything = mentions + row + bare + brands
    tie_codes(layout.text, everything)
    return _own_things(everything)


def _only_opens(inner: Mention, outer: Mention) -> bool:
    """Whether a name is just how a longer name begins (中国电子 in 中国电子…协会)."""
    if inner.kind is not Kind.COMPANY or FULL.search(inner.text):
        return False
    if outer.kind is Kind.COMPANY:
        rest = outer.text[inner.end - outer.start :]
        return not (_of_a_place(rest) or (inner.text.endswith("集团") and _of_its_own(rest)))
    if outer.kind is not Kind.AGENCY or inner.start != outer.start:
        return False
    of_a_trade = outer.text.endswith(SOCIETIES) and not inner.text.endswith("集团")
    return inner.text.startswith("中国") or of_a_trade


def _of_a_place(rest: str) -> bool:
    """Whether what stands behind the owner is a place and the word for a branch."""
    return rest.endswith(BRANCHES) and _begins_with_place(rest)


def _of_its_own(rest: str) -> bool:
    """Whether a place and more stand behind a group: a firm that it has there."""
    return len(rest) > _SHORTEST_FIRM and _begins_with_place(rest)


def _begins_with_place(rest: str) -> bool:
    """Whether the first two to four characters are a place of the gazetteer."""
    return any(rest[:length] in readings() for length in (2, 3, 4))


def _own_things(mentions: list[Mention]) -> list[Mention]:
    """Without short company names that only open the name of another company."""
    mentions.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    outer: Mention | None = None
    for mention in mentions:
        if outer is not None and mention.end <= outer.end:
            if mention is not outer and _only_opens(mention, outer):
                continue
        else:
            outer = mention
        kept.append(mention)
    return kept
