"""Names of people: by the title before them, the title or the verb behind them, then wherever they recur."""

from __future__ import annotations

import re

import ahocorasick_rs

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.layout import UNREAD
from articles.extraction.names.persons.anchors import Anchors, find_anchors, follower
from articles.extraction.names.persons.foreign import find_foreign, sounds_at
from articles.extraction.names.persons.given_names import tagged
from articles.extraction.names.persons.namesakes import find_namesakes
from articles.extraction.names.persons.rosters import find_rosters
from articles.extraction.names.persons.rows import before_in_row, find_rows
from articles.extraction.names.persons.shapes import find_shaped
from articles.extraction.names.persons.spans import STOP, name_at, name_before, rare_before
from articles.extraction.names.persons.speaking import find_speaking
from articles.extraction.names.persons.titles import title_before
from articles.extraction.names.words import Words, tag_of

#: What may stand left of a name that only its verb betrays.
_OPEN = re.compile(r"(?:^|[\s，。；：！？、,;:!?“”‘’\"（）()据由经与和及到请科处室局院所办])$")
#: How titles end.
_TITLE_END = re.compile(r"[员官](?=[\u4e00-\u9fa5]{2})")
#: Between a title and a name; a title may be quoted (“最美教师”周明远).
_SPACE = re.compile(r"[”\"]?[ \u3000]{0,2}[:：]?[ \u3000]{0,2}")
#: A torn name ends at a mark or before a small word.
_TORN_END = re.compile(STOP.pattern + "|[为在等率与和向]")
_AND = frozenset("、和与")
#: Adverbs between a name and its verb.
_ALSO = frozenset(("都", "也", "还", "均", "则", "又", "曾", "已"))
#: Whoever holds a post is said to be somebody (法定代表人为周明远).
_IS = re.compile(r"[为是系](?=[\u4e00-\u9fa5]{2,4}(?:[，。；、（(\s]|等))")
#: Titles behind the names of those who have them, and behind no common noun of three stray characters.
_SCHOLARS = ("院士", "教授", "研究员", "博士")
#: Longer names that end like a township are one.
_TWO = 2
#: With these before it 称 is another word (声称, 自称, 职称).
_CALLED = frozenset("声宣自简职号统俗堪")

_Found = dict[str, tuple[str, float]]


def find_people(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of people; `title` and `title_start` tell what the text calls them to the left of the name."""
    text = layout.text
    anchors = find_anchors(text)
    writers = _writers(layout, words, anchors)
    names: _Found = {}
    for start, end, rule, confidence in _anchored(text, words, anchors):
        name = text[start:end]
        if (rule == "title_before" or name not in writers) and confidence > names.get(name, ("", 0.0))[1]:
            names[name] = (rule, confidence)
    return _everywhere(layout, words, names) + find_rosters(text, words) + find_namesakes(text, anchors)


def _anchored(text: str, words: Words, anchors: Anchors) -> list[tuple[int, int, str, float]]:
    found = []
    for _, end in anchors.before:
        span = _behind_title(text, end, words)
        if span and not (_apart(text, end, words) or _torn(text, end, span[1])):
            span = None
        while span:
            found.append((*span, "title_before", 0.9))
            span = _next_in_row(text, span[1], words)
    for _, end in anchors.objects:
        span = name_at(text, end, words, titled=False)
        if span and tagged(text, *span):
            found.append((*span, "object", 0.75))
    found += _by_ending(text, words, anchors)
    found += find_rows(text, words)
    found += _by_title_behind(text, words, anchors)
    for start, _ in anchors.verbs:
        if (span := name_before(text, start, words)) and _stands_alone(text, *span, verb=text[start]):
            found.append((*span, "verb_after", 0.8))
            found += before_in_row(text, span[0], words)
    found += find_foreign(text)
    found += find_shaped(text, words)
    found += find_speaking(text, words)
    return found


def _by_title_behind(text: str, words: Words, anchors: Anchors) -> list[tuple[int, int, str, float]]:
    """Names before a title (王明教授), with those before them in their row."""
    found: list[tuple[int, int, str, float]] = []
    for start, end in anchors.after:
        span = name_before(text, start, words)
        if span and not name_at(text, end, words):
            found.append((*span, "title_after", 0.85))
            found += before_in_row(text, span[0], words)
        elif span is None and text.startswith(_SCHOLARS, start) and (rare := rare_before(text, start, words)):
            found.append((*rare, "title_after", 0.8))
    return found


def _behind_title(text: str, end: int, words: Words) -> tuple[int, int] | None:
    """The name behind a title, after a colon or 为 too."""
    at = _SPACE.match(text, end).end()  # type: ignore[union-attr]
    said = _said_to_be(text, at + 1, words) if _IS.match(text, at) else None
    return said or name_at(text, at, words) or sounds_at(text, at, words)


def _said_to_be(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """The name behind 为 or 是, up to the end of the clause or of the item."""
    span = name_at(text, at, words)
    ends = span is not None and (STOP.match(text, span[1]) or text.startswith("等", span[1]))
    return span if ends else None


def _by_ending(text: str, words: Words, anchors: Anchors) -> list[tuple[int, int, str, float]]:
    """Names behind a title that no list has but that ends as titles do (特派员, 协理官)."""
    known = {end for _, end in anchors.before}
    found = []
    for match in _TITLE_END.finditer(text):
        if match.end() in known or not words.fine.boundary(match.end()):
            continue
        span = name_at(text, match.end(), words)
        if span and tagged(text, *span) and (follower(text, span[1]) or STOP.match(text, span[1])):
            found.append((*span, "title_ending", 0.8))
    return found


def _apart(text: str, end: int, words: Words) -> bool:
    """Whether a title ends with a word; the dictionary reads 任何 in 主任何某, 人为 in 代表人为何某."""
    return words.fine.boundary(end) or text.startswith(("任何", "人为"), end - 1)


def _torn(text: str, end: int, name_end: int) -> bool:
    """Whether the dictionary only glues a surname to the title (局 + 长江 + 平说, 处 + 长史 + 晓岚)."""
    if text[end - 1] != "长":
        return False
    place = tag_of(text[end - 1 : end + 1]) == "ns"
    verb = name_end + (text[name_end : name_end + 1] in _ALSO)
    return follower(text, verb) or (not place and bool(_TORN_END.match(text, name_end)))


def _next_in_row(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """The name after 、; after 和 and 与 something else may follow, so that the tagger must agree."""
    if text[at : at + 1] not in _AND:
        return None
    span = name_at(text, at + 1, words)
    return span if span is None or text[at] == "、" or tagged(text, *span) else None


def _stands_alone(text: str, start: int, end: int, *, verb: str) -> bool:
    """A verb alone is weak: the name must open its clause and be a name to the tagger as well."""
    if end - start > _TWO and text[end - 1] in "镇乡村":
        return False  # 龙王镇介绍了情况
    if verb == "称" and text[end - 1] in _CALLED:
        return False
    described = text.endswith("的" if end - start > _TWO else "岁的", 0, start)
    opens = described or bool(_OPEN.search(text, max(0, start - 1), start))
    return opens and tagged(text, start, end)


def _writers(layout: Layout, words: Words, anchors: Anchors) -> set[str]:
    """Names of those who made the page."""
    text = layout.text
    found = {name for article in layout.articles for name in article.authors}
    for _, end in anchors.bylines:
        at = end
        for _ in range(6):
            while at < len(text) and text[at] in " :：　、/|丨":
                at += 1
            span = name_at(text, at, words, titled=False)
            if span is None:
                break
            found.add(text[slice(*span)])
            at = span[1]
            if text[at : at + 1] not in (" ", "、", "　"):
                break
    return found


def _everywhere(layout: Layout, words: Words, names: _Found) -> list[Mention]:
    """Every occurrence of the names found, outside bylines and credits."""
    if not names:
        return []
    text = layout.text
    order = tuple(names)
    search = ahocorasick_rs.AhoCorasick(order, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    found = []
    for number, start, end in search.find_matches_as_indexes(text):
        block = layout.block_at(start)
        if block.kind in UNREAD or not (words.boundary(start) or words.boundary(end)):
            continue
        rule, confidence = names[order[number]]
        title = title_before(text, start)
        found.append(Mention(start, end, Kind.PERSON, text[start:end], rule, confidence, None, title))
    return found
