"""Sentences as slot strings: every mention one private-use character, so that patterns stay short.

`由甲公司牵头，联合乙大学、丙大学组建丁联盟` becomes `由Ⓒ牵头，联合Ⓤ组建Ⓛ`: enumerations collapse into one
slot that holds all of its members, quotes and white space vanish, punctuation is full-width and coded.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from articles.extraction.document import ORGANISATIONS, Kind, Mention
from articles.extraction.names.territory.places import within

#: Organisations by how often patterns ask for them: those asked for together lie together, so that character
#: classes of slots are a few ranges, which compile and match fast.
_ORGANISATIONS = (
    *(Kind.CONSORTIUM, Kind.PARK, Kind.AGENCY, Kind.PLATFORM),
    *(Kind.INSTITUTE, Kind.UNIVERSITY, Kind.COMPANY),
)
_OTHERS = (Kind.REGION, Kind.POLICY, Kind.PROJECT, Kind.PERSON)
#: Punctuation that bounds gaps, from what bounds the least to the most, coded right before the slots:
#: what a gap must not hold is then one range, and patterns compile in two thirds of the time.
_MARKS = "、：，。；！？"
_FIRST_MARK = 0xE000
_FIRST = _FIRST_MARK + len(_MARKS)
#: The slot character of each kind.
SLOT: dict[Kind, str] = {kind: chr(_FIRST + n) for n, kind in enumerate((*_OTHERS, *_ORGANISATIONS))}
_BIT = {kind: 1 << n for n, kind in enumerate((*_ORGANISATIONS, *_OTHERS))}
_FIRST_MIXED = _FIRST + len(SLOT)
_LAST_MIXED = _FIRST_MIXED + (1 << len(_ORGANISATIONS)) - 1
#: Enumerations whose members are organisations of different kinds: a character for each set of kinds.
MIXED = f"{chr(_FIRST_MIXED)}-{chr(_LAST_MIXED)}"
#: A character class of all slots, to be put between brackets.
ANY_SLOT = f"{chr(_FIRST)}-{chr(_LAST_MIXED)}"

_CODES = {mark: chr(_FIRST_MARK + n) for n, mark in enumerate(_MARKS)}
_TO_CODES = str.maketrans(_CODES)
_FROM_CODES = str.maketrans({code: mark for mark, code in _CODES.items()})


def coded(text: str) -> str:
    """A regular expression over slot strings, or a piece of one, with its punctuation coded as theirs is."""
    return text.translate(_TO_CODES)


def plain(text: str) -> str:
    """A piece of a slot string with the punctuation of the page."""
    return text.translate(_FROM_CODES)


#: Character classes of what gaps must not hold: any mark or slot; ends of sentences and slots; those ends.
NOT_IN_GAP = f"{_CODES['、']}-{chr(_LAST_MIXED)}"
NOT_OVER = f"{_CODES['。']}-{chr(_LAST_MIXED)}"
ENDS = f"{_CODES['。']}-{_CODES['？']}"

SEMICOLON = coded("；")
#: Half-width punctuation and what stands for it, character by character.
_WIDE = dict(zip(",;:()!?[]", "，；：（）！？（）", strict=True))
#: Stands for quotes and white space until a sentence is slotted; they say nothing there.
_NOTHING = "\x00"
_DROPPED = "“”\"'‘’《》〈〉「」『』 \t\n\r\u3000\xa0"
ORG_SLOTS = "".join(SLOT[kind] for kind in Kind if kind in ORGANISATIONS)
#: The slots of places.
PLACE_SLOTS = SLOT[Kind.REGION] + SLOT[Kind.PARK]
_JOINT = coded("(?:/|、(?:以及|和|及)?|以及|和|及)")
_SINGLE = "".join(SLOT[kind] for kind in Kind if kind not in ORGANISATIONS)
_POLICY, _PROJECT = SLOT[Kind.POLICY], SLOT[Kind.PROJECT]
#: Members of an enumeration that nobody recognised, but for a place or an owner in their name
#: (甲、丙市重汽、乙公司中试基地、丁); not 乙公司建设基地.
_DOES = "(?![与和共在为的建设入落签于到成])"
_PART = (
    f"[{ORG_SLOTS}]{SLOT[Kind.REGION]}?(?:{_DOES}[^{NOT_IN_GAP}]){{1,12}}(?<=[心地部园台院所室司行目厂馆])"
)
_UNKNOWN = f"(?:{_CODES['、']}(?:{SLOT[Kind.REGION]}?[^{NOT_IN_GAP}]{{2,14}}|{_PART})){{0,3}}"
#: 甲、乙等10家企业，以及丙、丁等15所高校.
_AND_MORE = coded(f"等[^{NOT_IN_GAP}]{{0,10}}，?以及")
#: A row with what they are.
_SORT = "(?:企业|公司|高校|院校|院所|机构|单位|平台|大学|集团|客户|品牌|伙伴|[家所])"
_SORTED = f"[{ORG_SLOTS}](?:、(?:[{ORG_SLOTS}]|[^{NOT_IN_GAP}]{{2,10}}))*+等[^{NOT_IN_GAP}]{{0,12}}{_SORT}"
#: 甲、乙等知名制药企业，丙、丁等高校: a further row that does nothing of its own.
_NEXT_ROW = coded(f"等[^{NOT_IN_GAP}]{{0,12}}{_SORT}[，；](?:以及|还有|和)?(?={_SORTED}(?:[，；。]|$))")
#: 甲、乙等院所和丙、丁等企业, both with what they are.
_AND_ROW = coded(f"等[^{NOT_IN_GAP}]{{0,10}}{_SORT}(?:和|及|以及)(?={_SORTED})")
#: 甲和乙、丙 says what the first does with the others.
_WITH = coded(f"(?![{ORG_SLOTS}](?:和|及|以及)[{ORG_SLOTS}]、)")
#: 甲公司的丙室、乙大学运营的丁室: each with its own.
_EACH_ITS_OWN = coded(
    f"(?!(?<=的)[{ORG_SLOTS}](?:、|和|及|以及|与)[{ORG_SLOTS}][^{NOT_IN_GAP}]{{0,8}}的[{ORG_SLOTS}])"
)
#: 甲公司、乙公司及丙集团旗下丁公司: the group is none of the row.
_NOT_GROUP = f"(?!(?:以及|及)[{ORG_SLOTS}]旗下)"
#: 《甲办法》《乙细则》 need no joint; “甲技术”项目、“乙装置”项目 say what they are;
#: of 甲院乙所 the unit is the member.
_ENUMERATION = re.compile(
    f"{_WITH}{_EACH_ITS_OWN}[{ORG_SLOTS}](?:{_NOT_GROUP}(?:{_UNKNOWN}{_JOINT}|{_AND_MORE}|{_NEXT_ROW}|{_AND_ROW})[{ORG_SLOTS}]{{1,2}})+|{_POLICY}(?:{_JOINT}?{_POLICY})+|{_PROJECT}(?:(?:项目|课题|工程)?{_JOINT}{_PROJECT})+|([{_SINGLE}])(?:{_JOINT}\\1)+"
)
#: What may stand behind a whole member.
_BEHIND = coded("、/以和及等")
_BRACKET = re.compile(f"(?<=[{ANY_SLOT}])（([^（）]{{0,60}})）")
ONE_SLOT = re.compile(f"[{ANY_SLOT}]")
_CODED = re.compile(f"[{NOT_IN_GAP}]")


#: What lies in the county named right before it, listed or not.
_TOWN = re.compile("(?:[镇乡村]|街道)$")
_PAIR = len("甲和乙")
#: Slot string, the mentions behind each slot, the numbers of the slots that hold 甲和乙 and no more.
Slotted = tuple[str, list[list[Mention]], frozenset[int]]


def bits(kinds: Iterable[Kind]) -> int:
    """A set of kinds as one number."""
    out = 0
    for kind in kinds:
        out |= _BIT[kind]
    return out


def mixed(kinds: Iterable[Kind]) -> str:
    """The slot character of an enumeration of these kinds."""
    return chr(_FIRST_MIXED + bits(kinds))


@cache
def slots_of(kinds: frozenset[Kind]) -> str:
    """The slots of these kinds, and of enumerations with a member of them, as ranges of a character class."""
    codes = [ord(SLOT[kind]) for kind in kinds]
    wanted = bits(kind for kind in kinds if kind in ORGANISATIONS)
    codes += [_FIRST_MIXED + members for members in range(1 << len(_ORGANISATIONS)) if members & wanted]
    return _ranges(sorted(codes))


def _ranges(codes: list[int]) -> str:
    """Sorted code points as `a-cx-z`: regular expressions with a few ranges compile fast."""
    out: list[str] = []
    for code in codes:
        if out and ord(out[-1][-1]) == code - 1:
            out[-1] = out[-1][0] + "-" + chr(code)
        else:
            out.append(chr(code))
    return "".join(out)


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Resolved mentions in order of the text, without those that lie inside another one."""
    out: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.thing is not None and (not out or mention.start >= out[-1].end):
            out.append(mention)
    return out


def tidied(text: str) -> str:
    """The text, as long as before, free of characters that would pass for slots; punctuation full-width."""
    text = text.replace("”“", "、" + _NOTHING)  # “甲”“乙” stand in a row
    for narrow, wide in _WIDE.items():
        text = text.replace(narrow, wide)
    for character in _DROPPED:
        text = text.replace(character, _NOTHING)
    text = _CODED.sub("□", text)
    for mark, code in _CODES.items():
        text = text.replace(mark, code)
    return text


def slot(text: str, start: int, end: int, mentions: list[Mention]) -> Slotted:
    """The slot string of a stretch of tidied text, the mentions behind its slots, and which are pairs."""
    parts: list[str] = []
    groups: list[list[Mention]] = []
    for mention, behind in zip(mentions, [*mentions[1:], None], strict=True):
        parts.append(text[start : mention.start])
        start = mention.end
        if behind is None or not _leads_to(mention, behind):
            parts.append(SLOT[mention.kind])
            groups.append([mention])
    parts.append(text[start:end])
    slotted = "".join(parts).replace(_NOTHING, "")
    if "（" in slotted:
        slotted, groups = _without_glosses(slotted, groups)
    return _collapsed(slotted, groups) if len(groups) > 1 else (slotted, groups, frozenset())


def _leads_to(outer: Mention, inner: Mention) -> bool:
    """Whether a place only says where the next one lies: 甲省乙市丙区 is one slot, its last place."""
    if outer.kind is not Kind.REGION or inner.kind is not Kind.REGION or outer.end != inner.start:
        return False
    around, code = outer.attributes.get("code", ""), inner.attributes.get("code", "")
    return within(code, around) if code and around else bool(_TOWN.search(inner.text))


def _without_glosses(text: str, groups: list[list[Mention]]) -> tuple[str, list[list[Mention]]]:
    """Drops （以下简称…） and other brackets after a name, unless they name another thing."""
    positions = [m.start() for m in ONE_SLOT.finditer(text)]
    parts: list[str] = []
    kept: list[list[Mention]] = []
    at = done = 0
    for match in _BRACKET.finditer(text):
        first, last = bisect_left(positions, match.start()), bisect_left(positions, match.end())
        owner = groups[first - 1][0].thing
        if all(group[0].thing == owner for group in groups[first:last]):
            parts.append(text[at : match.start()])
            kept += groups[done:first]
            at, done = match.end(), last
    return "".join(parts) + text[at:], kept + groups[done:]


def _collapsed(text: str, groups: list[list[Mention]]) -> Slotted:
    """Each enumeration as one slot."""
    parts: list[str] = []
    out: list[list[Mention]] = []
    pairs: set[int] = set()
    at = done = 0
    for match in _ENUMERATION.finditer(text):
        if _between_pairs(text, match):
            continue
        before = text[at : match.start()]
        until = done + _count(before)
        members, slots = _members(match.group())
        out += groups[done:until]
        if len(match.group()) == _PAIR and match.group()[1] in "和及":
            pairs.add(len(out))
        out.append([m for n in members for m in groups[until + n]])
        kinds = {m.kind for m in out[-1]}
        parts += (before, SLOT[kinds.pop()] if len(kinds) == 1 else mixed(kinds))
        at, done = match.end(), until + slots
    return "".join(parts) + text[at:], out + groups[done:], frozenset(pairs)


def _between_pairs(text: str, row: re.Match[str]) -> bool:
    """Whether a row only seems to be one: 甲与乙、丙与丁分别签约 tells of two pairs."""
    return (
        len(row.group()) == _PAIR
        and text[row.start() - 1 : row.start()] == "与" == text[row.end() : row.end() + 1]
    )


def _members(row: str) -> tuple[list[int], int]:
    """Which slots of a row are members of it, rather than a part of the name of one, and how many it has."""
    slots = [m.start() for m in ONE_SLOT.finditer(row)]
    if row[0] in _SINGLE:
        return list(range(len(slots))), len(slots)
    whole = [n for n, at in enumerate(slots) if row[at] not in _SINGLE and row[at + 1 : at + 2] in _BEHIND]
    return whole, len(slots)


def _count(text: str) -> int:
    return len(ONE_SLOT.findall(text))
