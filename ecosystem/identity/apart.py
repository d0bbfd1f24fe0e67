"""Rules by which two names of one kind are two things, however alike they look."""

from functools import lru_cache

from ecosystem.identity.lexicons import words
from ecosystem.identity.match import Reason
from ecosystem.identity.parsing import Parsed, forms, is_place, places
from ecosystem.identity.places import compatible, leading_place
from ecosystem.identity.side import Side

#: How far a place may reach into what two names have in common: 山西|大学 and 陕西|大学 share 西.
_REACH = 6
_LONGEST_PLACE = 12
#: Kinds whose parts are named after them: 宁夏大学 → 宁夏大学科技处.
_WITH_UNITS = frozenset({"university", "institute", "agency", "platform", "park", "consortium"})


def generic(one: Parsed, other: Parsed) -> Reason | None:
    """A word is nobody's name; two that use it mean two things."""
    return Reason.GENERIC if one.is_generic or other.is_generic else None


def ordinal(one: Parsed, other: Parsed) -> Reason | None:
    """第十研究所 is not 第十四研究所."""
    return Reason.ORDINAL if one.numbers and other.numbers and one.numbers != other.numbers else None


def branch(one: Parsed, other: Parsed) -> Reason | None:
    """A branch is not what it is a branch of, nor another branch."""
    if one.branch == other.branch:
        return None
    return Reason.CAMPUS if one.kind == "university" else Reason.BRANCH


def bracket(one: Parsed, other: Parsed) -> Reason | None:
    """（北京） is not （华东）, nor the one without; but 南京X may be X（南京）."""
    if one.bracket in (other.bracket, other.place, "") and other.bracket in (one.bracket, one.place, ""):
        same = one.bracket or one.place, other.bracket or other.place
        if one.bracket == other.bracket or same[0] == same[1]:
            return None
    return Reason.CAMPUS if one.kind == "university" else Reason.BRACKET


def sibling(one: Parsed, other: Parsed) -> Reason | None:
    """The places that they begin with are two, or they are equal but for one place each."""
    if one.codes and other.codes and not set(one.codes) & set(other.codes):
        return Reason.SIBLING
    pair = differing_places(one.body, other.body)
    if pair is None or not all(pair):
        return None
    one_of, other_of = (set(places(place + "。")[1]) for place in pair)
    return None if one_of & other_of else Reason.SIBLING


def elsewhere(one: Side, other: Side, parts: tuple[Parsed, Parsed]) -> Reason | None:
    """A name that gives a place, and a record that lies in another."""
    for side, parsed in ((other, parts[0]), (one, parts[1])):
        if side.place and parsed.codes and not any(compatible(code, side.place) for code in parsed.codes):
            return Reason.PLACE
    return None


def national(one: Parsed, other: Parsed) -> Reason | None:
    """国家发展和改革委员会 is not 上海市发展和改革委员会."""
    if one.kind != "agency" or bool(one.place) == bool(other.place):
        return None
    unplaced = other if one.place else one
    return Reason.PLACE if unplaced.is_national else None


def subsidiary(one: Parsed, other: Parsed) -> Reason | None:
    """One bears the name of the other and says what it does for it, or where."""
    short, long = sorted((one, other), key=lambda parsed: len(parsed.stem))
    if short.kind == "company":
        return _of_company(short, long)
    if short.kind not in _WITH_UNITS or not _is_whole(short) or short.body == long.body:
        return None
    if not long.body.startswith(short.body) or long.body[len(short.stem) :] in forms(short.kind):
        return None
    return Reason.CAMPUS if short.kind == "university" else Reason.SUBSIDIARY


def _is_whole(parsed: Parsed) -> bool:
    """Whether it ends as names do; a single letter does so for agencies only: 省委, 科技局."""
    return len(parsed.form) > (0 if parsed.kind == "agency" else 1)


def _of_company(short: Parsed, long: Parsed) -> Reason | None:
    stem = short.stem
    if len(stem) < 3 or not long.body.startswith(stem) or long.body == short.body:
        return None
    own = _bare(long)[len(stem) :]
    # What follows a form (海岳集团|财务有限公司) is the name of another.
    follows = bool(short.form) and long.body.startswith(short.body) and len(_bare(long)) > len(short.body)
    if follows or own.removeprefix("集团") != own:
        return Reason.SUBSIDIARY if own != "集团" else None
    if own in words("subsidiaries") or (own and leading_place(own + "。")[0]):
        return Reason.SUBSIDIARY
    return None


def _bare(parsed: Parsed) -> str:
    """Without the legal form, but with 集团."""
    form = parsed.form.removeprefix("集团")
    return parsed.body[: len(parsed.body) - len(form)] if form else parsed.body


@lru_cache(maxsize=4096)
def differing_places(one: str, other: str) -> tuple[str, str] | None:
    """The places where two texts differ, if they are equal but for one place each (or for one at all)."""
    shorter = min(len(one), len(other))
    head, tail = _common_length(one, other), min(_common_length(one[::-1], other[::-1]), shorter)
    if max(len(one), len(other)) - head - tail > _LONGEST_PLACE:
        return None
    for end in range(max(0, tail - _REACH), tail + 1):
        for start in range(max(0, head - _REACH), min(head, shorter - end) + 1):
            left, right = one[start : len(one) - end], other[start : len(other) - end]
            if left != right and _is_place_or_none(left) and _is_place_or_none(right):
                return left, right
    return None


@lru_cache(maxsize=65536)
def _is_place_or_none(text: str) -> bool:
    """Whether it is nothing, a place, or one in another: 江苏省南京市."""
    if not text or len(text) > _LONGEST_PLACE:
        return not text
    place = leading_place(text)[0]
    return is_place(text) or (bool(place) and is_place(text[len(place) :]))


def _common_length(one: str, other: str) -> int:
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
