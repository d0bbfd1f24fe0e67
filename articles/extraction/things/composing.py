"""Names that the text prints in two pieces or with a region before them: put together before merging."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from articles.extraction.document import ORGANISATIONS, Kind, Layout, Mention
from articles.extraction.names.endeavours.project_words import only_nouns
from articles.extraction.names.territory.places import readings
from articles.extraction.things.affixes import compatible, without_legal_form
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing, absorb

#: Kinds of which one may bear two names, and zones of full rank.
_PLATED = frozenset({Kind.AGENCY, Kind.PARK})
_ZONE = re.compile("(?:开发区|高新区|经开区|新区|保税区|综保区|示范区|合作区)$")
#: What may stand between two offices of one region: a mere comma, or titles in the first one.
_ROW = re.compile(
    r"(?:(?:(?:专职|常务)?副?(?:书记|主任|主席|局长|部长|秘书长)|常委|委员|党组成员)、)+$|[、和与及]$"
)
_OPEN = re.compile(r"(?:^|[\s，。、；：！？,;:!?“”‘’\"'（）()《》—\-和与及的])$")
_THAT = re.compile(r"(?:该|本|我)(校|大学|学院|公司|企业|集团|院|研究院|园区|中心|局|厅|委|市|省|区|县)$")
_THOSE = frozenset("该本我")
_KIND_OF = {
    "校": {Kind.UNIVERSITY}, "大学": {Kind.UNIVERSITY}, "学院": {Kind.UNIVERSITY},
    "公司": {Kind.COMPANY}, "企业": {Kind.COMPANY}, "集团": {Kind.COMPANY},
    "院": {Kind.INSTITUTE, Kind.UNIVERSITY}, "研究院": {Kind.INSTITUTE}, "园区": {Kind.PARK},
    "中心": {Kind.PLATFORM}, "局": {Kind.AGENCY}, "厅": {Kind.AGENCY}, "委": {Kind.AGENCY},
}  # fmt: skip
_RANK = re.compile(r"(?:国家|自治区|省|市)级$")
_PROJECT_HEAD = re.compile(r"生产线|项目|工程|基地|装置")
_EXTENDABLE = frozenset(
    {Kind.PARK, Kind.PLATFORM, Kind.INSTITUTE, Kind.CONSORTIUM, Kind.COMPANY, Kind.PROJECT}
)
_ITEM = re.compile(
    r"(?P<what>[\u4e00-\u9fa5A-Za-z0-9.\-]{3,24}?)(?=、|等[\d一二两三四五六七八九十多]*[个项]?|[两三四五六七八九十2-9]个)"
)
_MANY = re.compile(
    r"(?:等(?:[\d一二两三四五六七八九十多数几]+[个项]|一批)?[\u4e00-\u9fa5]{0,8}?"
    r"|(?<=[^\d一二两三四五六七八九十等])[两三四五六七八九十2-9]个(?:超?[\d.]+亿元(?:以上)?)?[\u4e00-\u9fa5]{0,8}?)项目"
)
_NO_PRODUCT = re.compile(r"[的了等和与及在为由将是]|承接|公司|企业|高校|大学|院所|单位|部门|合作|工作|发展")
#: An item that no known owner opens, and how much of it must tell something.
_BESIDE = re.compile(r"[\u4e00-\u9fa5A-Za-z0-9.\-]{6,24}")
_TELLING = 4
_FAR = 160
#: How the article speaks of its own region before a name (我省海岳新区): no part of it.
_OURS = ("我", "全", "本", "首府", "省会")
#: The rule that finds projects by what they make; their owner may be known by a short form only.
_SIZED = "capacity_project"
#: Kinds of what is named behind an owner already.
_BUILT = frozenset({Kind.PROJECT, Kind.PLATFORM, Kind.PARK})

Found = list[tuple[Thing, Mention]]


class Index:
    """Where things are mentioned: by start and by end of their mentions."""

    def __init__(self, things: list[Thing]) -> None:
        spans = [
            (m.end, m.start, i, number, m)
            for i, t in enumerate(things)
            for number, m in enumerate(t.mentions)
        ]
        spans.sort()
        self.things = things
        self.spans = spans
        self.ends = [span[0] for span in spans]

    @cached_property
    def starts(self) -> dict[int, list[tuple[int, Mention]]]:
        """Start → the mentions that begin there, by thing."""
        found: dict[int, list[tuple[int, Mention]]] = {}
        for _, start, thing, _, mention in self.spans:
            found.setdefault(start, []).append((thing, mention))
        return found

    def ending(self, at: int) -> list[tuple[Thing, Mention]]:
        """The mentions that end exactly here."""
        low = bisect_left(self.ends, at)
        if low == len(self.ends) or self.ends[low] != at:
            return []
        return [(self.things[span[2]], span[4]) for span in self.spans[low : bisect_right(self.ends, at)]]

    def starting(self, at: int) -> list[tuple[Thing, Mention]]:
        """The mentions that start exactly here."""
        return [(self.things[index], mention) for index, mention in self.starts.get(at, ())]

    def last(self, at: int, kinds: set[Kind]) -> Thing | None:
        """The thing of these kinds mentioned last before an offset."""
        for position in range(bisect_left(self.ends, at) - 1, max(-1, bisect_left(self.ends, at) - 200), -1):
            thing = self.things[self.spans[position][2]]
            if thing.kind in kinds:
                return thing
        return None


def compose(layout: Layout, things: list[Thing]) -> list[Thing]:
    """Complete the names of units, projects, second name plates and names behind a region."""
    index = Index(things)
    gone: list[Thing] = []
    for thing in things:
        for mention in thing.mentions:
            if mention.kind is Kind.PROJECT:
                _owned_project(layout.text, thing, mention, index)
            if thing.kind in _EXTENDABLE:
                _behind_region(layout.text, thing, mention, index)
            if thing.kind in ORGANISATIONS and thing.official is None:
                _unit_of_that(layout.text, thing, mention, index)
            if thing.kind is Kind.AGENCY and thing.official is None:
                _office_beside(layout.text, thing, mention, index)
            if thing.kind in _PLATED and (other := _two_plates(layout.text, thing, mention, index)):
                absorb(thing, other)
                gone.append(other)
                break
    return [thing for thing in things if not any(thing is other for other in gone)]


def extend_short(layout: Layout, things: list[Thing]) -> None:
    """The same for short forms found later: a region or a rank (国家级) before them belongs to the form."""
    later = [
        thing
        for thing in things
        if thing.kind in _EXTENDABLE and any(m.rule == "short_form" for m in thing.mentions)
    ]
    sized = [t for t in things if any(m.rule == _SIZED for m in t.mentions)]
    if not later and not sized:
        return
    index = Index(things)
    for thing in sized:
        for mention in thing.mentions:
            if mention.rule == _SIZED and not thing.prefixes:
                _owned_project(layout.text, thing, mention, index)
    for thing in later:
        for mention in thing.mentions:
            if mention.rule == "short_form":
                if thing.kind is Kind.PROJECT:
                    _whole_project(layout.text, thing, mention, index)
                _behind_region(layout.text, thing, mention, index)
                if thing.kind is not Kind.COMPANY:
                    _behind_rank(layout.text, thing, mention)


def _whole_project(text: str, thing: Thing, mention: Mention, index: Index) -> None:
    """10万吨颗粒硅 with 生产线 behind it and its owner before it."""
    head = _PROJECT_HEAD.match(text, mention.end)
    if head is None or mention.text.endswith(head.group()):
        return
    mention.end = head.end()
    mention.text = text[mention.start : mention.end]
    thing.forms.setdefault(fold(mention.text), mention.text)
    for owner, before in index.ending(mention.start):
        if owner.kind in ORGANISATIONS and fold(before.text) in thing.prefixes:
            printed = text[before.start : mention.end]
            thing.forms.setdefault(fold(printed), printed)
            thing.declared.add(fold(printed))


def _behind_rank(text: str, thing: Thing, mention: Mention) -> None:
    if match := _RANK.search(text, max(0, mention.start - 4), mention.start):
        mention.start = match.start()
        mention.text = text[mention.start : mention.end]
        thing.forms.setdefault(fold(mention.text), mention.text)


def _two_plates(text: str, thing: Thing, mention: Mention, index: Index) -> Thing | None:
    """市工信局（市大数据局）, 甲新区（甲市经济技术开发区）: one office or zone with two name plates."""
    if text[mention.end : mention.end + 1] not in ("（", "("):
        return None
    for other, inner in index.starting(mention.end + 1):
        if (
            other.kind is thing.kind
            and other is not thing
            and (thing.kind is Kind.AGENCY or (_ZONE.search(inner.text) and _ZONE.search(mention.text)))
            and text[inner.end : inner.end + 1] in ("）", ")")
        ):
            if thing.kind is Kind.AGENCY:
                thing.official = thing.official or text[mention.start : inner.end + 1]
            else:
                thing.declared |= other.forms.keys()
            return other
    return None


def _office_beside(text: str, thing: Thing, mention: Mention, index: Index) -> None:
    """长沙市住建局、市科技局, 长沙市委书记、市政协主席: the second office is of the first one's region."""
    level = mention.text[0]
    row = (
        _ROW.search(text, max(0, mention.start - 16), mention.start)
        if level in "省市县区" and text[mention.start - 1] in "、和与及\n"
        else None
    )
    if row is None:
        return
    for other, before in index.ending(row.start()):
        at = before.text.rfind(level, 2)
        if other.kind is not Kind.AGENCY or at < 0:
            continue
        chained = any(region.kind is Kind.REGION for region, _ in index.ending(before.start + at + 1))
        if chained or before.text[: at + 1] in readings():
            thing.official = before.text[:at] + mention.text
            return


def _behind_region(text: str, thing: Thing, mention: Mention, index: Index) -> None:
    """江西 before 海岳磁材, 四川 before 泸州高新区: the region is part of the printed name."""
    if mention.kind is Kind.COMPANY and without_legal_form(fold(mention.text)) != fold(mention.text):
        return
    for region, before in index.ending(mention.start):
        if region.kind is not Kind.REGION or not region.code or before.text.startswith(_OURS):
            continue
        if compatible(thing.regions(), (region.code,)) and _OPEN.search(
            text, max(0, before.start - 1), before.start
        ):
            mention.start = before.start
            mention.text = text[mention.start : mention.end]
            before.attributes["inside"] = True
            thing.forms.setdefault(fold(mention.text), mention.text)
            return


def _unit_of_that(text: str, thing: Thing, mention: Mention, index: Index) -> None:
    """该校机器人研究所: the unit bears the name of the school that the article speaks of."""
    if _THOSE.isdisjoint(text[max(0, mention.start - 4) : mention.start]):
        return
    match = _THAT.search(text, max(0, mention.start - 4), mention.start)
    if not match or match[1] not in _KIND_OF:
        return
    parent = index.last(match.start(), _KIND_OF[match[1]])
    if parent is not None and parent is not thing:
        name = max((p for f, p in parent.forms.items() if f not in parent.declared), key=len, default="")
        if name:
            thing.official = name + mention.text
            thing.prefixes.add(fold(name))


def _owned_project(text: str, thing: Thing, mention: Mention, index: Index) -> None:
    """A company printed right before a project is part of its name."""
    for owner, before in index.ending(mention.start):
        if owner.kind in ORGANISATIONS:
            thing.prefixes.add(fold(before.text))
            thing.forms.setdefault(fold(mention.text), mention.text)
            mention.start = before.start
            mention.text = text[mention.start : mention.end]
            thing.forms.setdefault(fold(mention.text), mention.text)
            return


def elliptical_projects(layout: Layout, things: list[Thing]) -> list[Thing]:
    """“甲公司电池箔、乙公司密封胶等16个项目”: an owner and a product in such a list name a project."""
    if "项目" not in layout.text:
        return []
    taken = {m.end for t in things if t.kind in _BUILT for m in t.mentions}
    owners = sorted((m.start, m.end) for t in things if t.kind is Kind.COMPANY for m in t.mentions)
    starts = [start for start, _ in owners]
    found: list[Thing] = []
    for match in _MANY.finditer(layout.text):
        low = layout.text.rfind("。", max(0, match.start() - _FAR), match.start()) + 1
        low = max(low, match.start() - _FAR, layout.text.rfind("，", low, match.start()) + 1)
        owned = len(found)
        for start, end in owners[bisect_left(starts, low) : bisect_left(starts, match.start())]:
            item = _ITEM.match(layout.text, end, match.start() + 2)
            if item and item.end() not in taken and not _NO_PRODUCT.search(item["what"]):
                taken.add(item.end())
                found.append(_project(layout.text, start, end, item.end()))
        if len(found) > owned:
            found += _items_beside(layout.text, low, match.start(), taken)
    return found


def _items_beside(text: str, low: int, end: int, taken: set[int]) -> Iterator[Thing]:
    """The other items of a row that some owners tell to be one of projects (甲公司电池箔、锂电池回收等项目).

    Only what stands between two others: the first may have more before it.
    """
    at = text.find("、", low, end) + 1
    while 0 < at < end:
        close = text.find("、", at, end)
        close = end if close < 0 else close
        what = text[at:close]
        fits = close not in taken and _BESIDE.fullmatch(what) and not _NO_PRODUCT.search(what)
        if fits and only_nouns(what) >= _TELLING:
            taken.add(close)
            yield _project(text, at, at, close)
        at = close + 1


def _project(text: str, start: int, middle: int, end: int) -> Thing:
    mention = Mention(start, end, Kind.PROJECT, text[start:end], "elliptical_project", 0.7)
    thing = Thing(Kind.PROJECT, [mention], {fold(mention.text): mention.text})
    if middle > start:
        thing.prefixes.add(fold(text[start:middle]))
    return thing
