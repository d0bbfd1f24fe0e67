"""Zones and units of a trade that lie nowhere: names by what stands beside them or by the word of a zone."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.names.circumstances import gone_to
from articles.extraction.names.found import SHORTEST, Found
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.stem import Stem
from articles.extraction.names.words import JOINTS, Words

#: Where one begins and ends, its head, and the words before that.
Unplaced = tuple[int, int, Head, str]

#: Beside what a zone, a laboratory or an alliance of a trade is a name.
_BESIDE = {
    Kind.PARK: {Kind.PARK},
    Kind.INSTITUTE: {Kind.INSTITUTE},
    Kind.PLATFORM: {Kind.PLATFORM, Kind.INSTITUTE, Kind.UNIVERSITY},
    Kind.CONSORTIUM: {Kind.CONSORTIUM},
}
#: Sorts of zones whose word opens the names of what lies in them (云湾新区, 云湾数字产业园).
_GROUNDS = frozenset({"新区", "新城", "高新区", "经开区", "科学城"})
#: What such a word is.
_NAMING = frozenset({Role.PLAIN, Role.PROPER})
_LABORATORY = "实验室"
_CUE = re.compile("实验室[、和与及]")
_BESIDE_IT = re.compile("[、和与及](?P<word>[\u4e00-\u9fa5]{2,4})实验室(?=[、，。；等和与及）]|$)")
_SORTS = frozenset({Role.VAGUE, Role.LEVEL, Role.NOUN, Role.COUNT})
_ANY = frozenset("各该其多某等本两几")
#: A word that is a brand has two or three characters (利民经开区).
_LONGEST_WORD = 3


def is_one_word(stem: Stem, head: Head) -> bool:
    """Whether one word stands before the head of a zone, which may be its name beside other zones."""
    word = len(stem.parts) == 1 and stem.parts[0].role is Role.PLAIN
    return word and head.needs == "ground" and SHORTEST <= stem.end - stem.start <= _LONGEST_WORD


def is_county_garden(stem: Stem, head: Head) -> bool:
    """Whether only a place stands before 产业园区, which may be a name beside other zones (阳曲产业园区)."""
    return head.suffix == "产业园区" and len(stem.parts) == 1 and stem.parts[0].role is Role.PLACE


def settle(found: Found, unplaced: list[Unplaced]) -> None:
    """Keep those that are names by what stands around them (甲科技园、智造产业园)."""
    starts = {m.start: m.kind for m in found.by_end.values()}
    words = _words_of_zones(found) if unplaced else frozenset()
    for start, end, head, core in unplaced:
        before = found.by_end.get(start - 1) if found.text[start - 1] in JOINTS else None
        after = starts.get(end + 1) if found.text[end : end + 1] in JOINTS else None
        beside = {before and before.kind, after} & _BESIDE[head.kind]
        inside = head.kind is Kind.PARK and core[:SHORTEST] in words
        if beside or inside or gone_to(found.text, start, end, head):
            attributes = {"category": head.category, "core": core}
            found.add(start, end, head.kind, f"row {head.suffix}", 0.65, attributes, None)
            starts[start] = head.kind

    _row_of_laboratories(found)


def _row_of_laboratories(found: Found) -> None:
    """Any word names a laboratory in a row behind one that has a name (云江实验室、后土实验室)."""
    if not _CUE.search(found.text):
        return
    for mention in sorted(found.by_end.values(), key=lambda m: m.start):
        end = mention.end if mention.kind is Kind.PLATFORM and mention.text.endswith(_LABORATORY) else 0
        while end and (beside := _BESIDE_IT.match(found.text, end)):
            if beside.end() not in found.by_end:
                if not _tells(beside["word"]):
                    break
                attributes = {"category": _LABORATORY, "core": beside["word"]}
                start = beside.start("word")
                found.add(start, beside.end(), Kind.PLATFORM, "row 实验室", 0.65, attributes, None)
            end = beside.end()


def _tells(word: str) -> bool:
    """Whether a word before 实验室 says more than of what sort or rank it is."""
    roles = {role_of(part) for part in Words(word, hmm=False).texts}
    return word[0] not in _ANY and not roles <= _SORTS and role_of(word) not in _SORTS


def _words_of_zones(found: Found) -> frozenset[str]:
    """The own words of the zones of a text (云湾 of 临州云湾新区)."""
    zones = (m for m in found.by_end.values() if m.kind is Kind.PARK and "core" in m.attributes)
    cores = (m.attributes["core"][-SHORTEST:] for m in zones if m.attributes["category"] in _GROUNDS)
    return frozenset(core for core in cores if role_of(core) in _NAMING)
