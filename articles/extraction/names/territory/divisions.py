"""Divisions named in the text: which printed forms count, and which of several places is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from articles.extraction.document import Kind, Mention
from articles.extraction.names.territory.places import (
    Form,
    Place,
    Reading,
    automaton,
    lineage,
    misleading,
    places,
    readings,
    within,
)
from articles.extraction.names.territory.sites import AMONG, torn
from articles.extraction.names.words import Words, tag_of

#: What follows makes the place a part of something else: a street, a newspaper, a kind of person.
#: A guild hall bears the name of the town that its guests came from, a lane that of any.
_NOT_BEFORE = re.compile(
    r"(?:国际)?机场|[东西南北中]?(?:路|大道|大街|街(?!道)|桥)|时间"
    r"|(?:广播|人民|经济|商务|青年|法治|法制|新闻|证券|科技|都市)?(?:日|晚|晨|早|时|商|都市|快)报"
    r"|会馆|里(?:[”、，。外小社弄变文]|$)"
    r"|[一二三四五六七八九十0-9]{1,3}号(?=[”’]|卫星|星座|火箭)"
    r"|(?<=日照)(?:强度|时数|时长|充足|充沛|条件|不足|率)"
    r"|(?<=东至)[^。；]{1,40}?[，,、][南西北]至|(?<=东至县)界"
    r"|湾(?!区)|河(?:沿|[两南北]岸|畔|岸|流域)|(?:青年|证券|法治)报|卫视|壹点|(?:广播)?电视台|(?:新闻)?网(?:\W|$)|[菜话腔剧籍]"
)
_DATELINE = re.compile(r"\s*(?:\d{1,2}月)?\d{1,2}日\s*(?:电|讯|消息)")
#: 江苏路岳科技有限公司 stands in no road.
_OF_A_FIRM = re.compile(r"路[\u4e00-\u9fa5]{1,10}?(?:有限|股份)(?:责任)?公司")
_AT = re.compile(r"(?:在|位于|赴|来到|走进|到|从|落户|地处|抵达|前往)$")
#: A division of the Xinjiang Production and Construction Corps is one body with its city (八师石河子市).
_XPCC = re.compile(r"第?[一二三四五六七八九十]{1,3}师$")
#: Parts of speech of words that are places by the dictionary, and of those that may well be.
_PLACE_TAGS = frozenset({"ns", "x"})
_NAME_TAGS = frozenset({"nr", "nrt", "nrfg", "nz"})


#: First letters of the parts of speech that go on with a sentence about a place.
_DOINGS = frozenset("vpdcuf")
#: How rivers and lakes end that counties are called after (清水河).
_WATERS = frozenset("河江湖海山")
#: Names of districts that anywhere else are ordinary words.
_QUARTERS = frozenset({"城区", "郊区", "矿区", "东区", "西区"})
#: What stands between the members of a row of districts.
_ROW = frozenset({"、", "和", "及", "与"})
#: Zones that counties have and are called after.
_ZONE = re.compile(
    r"(?:高新|经济|工业|高新技术|经济技术|高新技术产业)(?:技术)?(?:产业)?(?:开发区|园区)|高新区|经开区"
)
#: Words that name an organisation.
_BODIES = ("大学", "学院", "银行", "医院", "交易所", "公司", "集团", "研究院", "研究所", "开发区", "园区")
#: What counts no county.
_NUMERALS = frozenset("二三四五六七八九")
#: No printed form is longer.
_LONGEST = 16


@dataclass(slots=True)
class _Hit:
    start: int
    end: int
    form: str
    readings: tuple[Reading, ...]
    place: Place | None = None


#: Characters of the names that the dictionary may tear from the place before them.
_TORN = 2


def find_divisions(text: str, words: Words) -> list[Mention]:
    """Mentions of provinces, prefectures and counties."""
    hits = _hits(text, words)
    certain: Counter[str] = Counter()
    for hit in hits:
        if _plain(hit):
            hit.place = hit.readings[0].place
            certain.update(lineage(hit.place.code))
    named = {h.place.code for h in hits if h.place and h.readings[0].form is Form.FULL}
    for _ in range(2):  # a full name may come after the short one
        before: _Hit | None = None
        for hit in hits:
            if hit.place is None:
                left = before.place if before and before.end == hit.start else None
                hit.place = _choose(text, hit, left, certain, named)
                if hit.place and (hit.form == hit.place.name or not hit.place.flags):
                    named.add(hit.place.code)
            before = hit
    _settle_rows(text, hits)
    return _mentions(text, [hit for hit in hits if hit.place])


def _settle_rows(text: str, hits: list[_Hit]) -> None:
    """A short name that is an ordinary word or stands for two places is its neighbours' sibling in a row."""
    for hits_ in (hits, hits[::-1]):
        for before, hit in pairwise(hits_):
            gap = text[before.end : hit.start] if before.end <= hit.start else text[hit.end : before.start]
            if hit.place is None and before.place is not None and gap in _ROW:
                hit.place = next((r.place for r in hit.readings if _siblings(r.place, before.place)), None)


def _siblings(place: Place, other: Place) -> bool:
    """Whether two places belong to the same one, or a city and a county to the same province."""
    return place.parent == other.parent or (
        other.rank > 0 and lineage(place.code)[-1] == lineage(other.code)[-1]
    )


def _hits(text: str, words: Words) -> list[_Hit]:
    index, elsewhere = readings(), misleading()
    found: list[_Hit] = []
    for form, start, end in _between_words(text, words):
        if _joins(text, start, form, found):
            continue
        road = _NOT_BEFORE.match(text, end) and not _OF_A_FIRM.match(text, end)
        if (
            road
            or _numbered(text, start, index[form][0])
            or (form in elsewhere and text.startswith(elsewhere[form], end))
        ):
            continue
        found.append(_Hit(start, end, form, index[form]))
    return found


def _numbered(text: str, start: int, reading: Reading) -> bool:
    """Whether a numeral makes another name of a county's short one (三龙湾)."""
    short = reading.form is Form.SHORT and reading.place.rank > 1
    return short and text[start - 1 : start] in _NUMERALS and not text[start - 2 : start - 1].isdigit()


def _joins(text: str, start: int, form: str, found: list[_Hit]) -> bool:
    """Whether 和 of a short name rather joins two words (活力区 + 和 + 龙灵区)."""
    if form[0] != "和" or readings()[form][0].form is Form.FULL:
        return False
    if (found and found[-1].end == start) or _AT.search(text, max(0, start - 3), start):
        return False
    return "\u4e00" <= text[start - 1 : start] <= "\u9fa5"


def _between_words(text: str, words: Words) -> Iterator[tuple[str, int, int]]:
    """Printed forms that stand between the edges of words.

    A form that does not may hide one that does (从江 in 从江西省): the place is looked at again.
    """
    search, forms = automaton()
    reach = -1
    for number, start, end in search.find_matches_as_indexes(text):
        whole = _whole(forms[number], start, end, text, words, reach)
        if whole is not None and AMONG.match(text, max(0, start - 1)):
            whole = None  # 前50强中 + 山东
        if whole is None:
            again = text[start + 1 : end + _LONGEST]
            hidden = next(iter(search.find_matches_as_indexes(again)), None)
            if hidden is not None and hidden[1] + start + 1 < end:
                number, start, end = hidden[0], hidden[1] + start + 1, hidden[2] + start + 1
                whole = _whole(forms[number], start, end, text, words, reach)
        if whole is not None and end - start == _TORN and torn(text, start, words):
            whole = (text[start - 1 : start + 1], start - 1, start + 1)  # 西 + 安陆 is 西安
        if whole is not None and whole[1] >= reach:
            yield whole
            reach = whole[2]


def _whole(
    form: str, start: int, end: int, text: str, words: Words, reach: int
) -> tuple[str, int, int] | None:
    """The form, or the form without its last character, where words (or the place before) begin and end."""
    if start != reach and not _edge(words, start):
        return None
    if (
        _edge(words, end)
        or _chained(text, end)
        or text.startswith("海关", end)
        or (text[start - 1 : start] != "《" and _opens_body(form, start, words))
        or (start == reach and text.startswith("人", end))
    ):
        return form, start, end
    if form[:-1] in readings() and _edge(words, end - 1):
        return form[:-1], start, end - 1
    return None


def _opens_body(form: str, start: int, words: Words) -> bool:
    """Whether the dictionary has the name of a body as one word (南京大学), as it has not that of most."""
    if readings()[form][0].place.rank > 1:
        return False
    word = words.fine.texts[words.fine.index(start)]
    return word.startswith(form) and word.endswith(_BODIES)


def _edge(words: Words, at: int) -> bool:
    return at in words.edges or at in words.fine.edges


def _chained(text: str, end: int) -> bool:
    """A division's own suffix ends here, and what follows cannot make another word of it."""
    return text[end - 1] in "省县旗州盟" or (
        text[end - 1] in "市区" and text[end : end + 1] not in "民场区长内级"
    )


def _plain(hit: _Hit) -> bool:
    """True where the form means one place and nothing else."""
    first = hit.readings[0]
    if first.form is Form.FULL and first.place.rank < 2 and len(hit.form) > 2:
        return True
    if len(hit.readings) > 1 and not all(within(r.place.code, first.place.code) for r in hit.readings):
        return first.place.rank == 0 or (first.place.rank == 1 and tag_of(hit.form) == "ns")
    if first.form is Form.FULL:
        if len(hit.form) == _TORN:  # 唐县, not 和县, which may join two
            return hit.form[-1] == "县" and hit.form[0] not in _ROW and tag_of(hit.form) == "ns"
        return "word" not in first.place.flags
    if first.form is Form.SHORT:
        return first.place.rank < 2 and not _ordinary(hit.form, first.place)
    return len(hit.form) > 2


def _ordinary(form: str, place: Place) -> bool:
    """Whether the short name is first of all an ordinary word; a dictionary place name is none."""
    return "word" in place.flags and (place.rank == 2 or place.name[-1] != "市" or tag_of(form) != "ns")


def _follows(form: str, place: Place, left: Place) -> bool:
    """Whether a place right behind `left` lies in it; an ordinary word needs its own prefecture there."""
    if place.code == left.code or not within(place.code, left.code):
        return False
    return place.parent == left.code or form == place.name or not _ordinary(form, place)


def _choose(text: str, hit: _Hit, left: Place | None, certain: Counter[str], named: set[str]) -> Place | None:
    """The place that the surroundings speak for; None where nothing does."""
    if left is not None:
        inner = [r.place for r in hit.readings if _follows(hit.form, r.place, left)]
        if inner:
            return inner[0]
    if hit.form in _QUARTERS:
        return None
    elsewhere = [r for r in hit.readings if left is not None and _elsewhere(r, left)]
    candidates = [r for r in hit.readings if r not in elsewhere and _allowed(text, hit, r, certain, named)]
    if not candidates:
        return None
    return max(candidates, key=lambda r: (_support(r.place, certain), -r.place.rank)).place


def _elsewhere(reading: Reading, left: Place) -> bool:
    """Whether a county by its short name stands behind a place that it does not lie in (青海 + 东台…)."""
    return (
        reading.form is Form.SHORT
        and reading.place.rank > 1
        and left.rank < reading.place.rank
        and not within(reading.place.code, left.code)
    )


def _allowed(text: str, hit: _Hit, reading: Reading, certain: Counter[str], named: set[str]) -> bool:
    place = reading.place
    if place.code in named or _DATELINE.match(text, hit.end):
        return True
    supported = _support(place, certain) > 0
    if reading.form is Form.FULL:
        return supported
    if place.rank == 1:
        return supported or not _ordinary(hit.form, place)
    if reading.form is Form.ALIAS:
        return certain[place.parent] + certain[place.code] > 0
    if "word" not in place.flags and supported and _ZONE.match(text, hit.end):
        return True
    if place.flags & {"word", "dup"}:
        return False
    return _short_county(text, hit, place, certain)


def _short_county(text: str, hit: _Hit, place: Place, certain: Counter[str]) -> bool:
    """A county's short name alone: the nearer its surroundings, the likelier it is meant."""
    tag = tag_of(hit.form)
    gone_to = bool(_AT.search(text, max(0, hit.start - 3), hit.start))
    water = hit.form[-1] in _WATERS and not certain[place.parent]
    if certain[place.parent] > 0 or (len(hit.form) > 2 and not water):
        return tag in _PLACE_TAGS or tag in _NAME_TAGS or gone_to
    if tag not in _PLACE_TAGS:
        return tag in _NAME_TAGS and gone_to and _support(place, certain) > 0
    known = place.name.endswith("市") or _support(place, certain) > 0
    return known or (gone_to and not (certain and _opens_name(text, hit.end)))


def _opens_name(text: str, end: int) -> bool:
    """Whether a noun follows (在长阳创谷 in the news of another province), and not what was done there."""
    after = text[end : end + 2]
    return "\u4e00" <= after[:1] <= "\u9fa5" and tag_of(after)[:1] not in _DOINGS


def _support(place: Place, certain: Counter[str]) -> int:
    """How often the places around (or in) a candidate are named; the closest count most."""
    known = places()
    around = lineage(place.code)[1:]
    return certain[place.code] * 4 + sum(certain[code] * (1 + known[code].rank) for code in around)


def _mentions(text: str, hits: list[_Hit]) -> list[Mention]:
    """One mention per hit; `chain` is the printed form with what stands directly around the place."""
    found: list[Mention] = []
    before: Mention | None = None
    for hit in hits:
        mention = _mention(text, hit)
        start = mention.start
        if before is not None and before.end == start and _inside(_code(mention), _code(before)):
            start = before.attributes.get("from", before.start)
        elif division := _XPCC.search(text, max(0, start - 5), start):
            start = division.start()
        if start < mention.start:
            mention.attributes |= {"from": start, "chain": text[start : mention.end]}
        found.append(mention)
        before = mention
    return found


def _inside(code: str, outer: str) -> bool:
    """Strictly: 上海市上海市… is no chain, and one without end would cost the square of its length."""
    return code != outer and within(code, outer)


def _code(mention: Mention) -> str:
    return str(mention.attributes["code"])


def _mention(text: str, hit: _Hit) -> Mention:
    place = hit.place
    assert place is not None  # noqa: S101 - the caller keeps only placed hits
    sure = 0.95 if hit.form == place.name else 0.85
    attributes = {"code": place.code, "name": place.name, "level": place.level}
    return Mention(
        hit.start, hit.end, Kind.REGION, text[hit.start : hit.end], "division", sure, None, attributes
    )
