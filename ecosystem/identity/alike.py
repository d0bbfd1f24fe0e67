"""Rules by which two names of one kind may be one thing: people are asked."""

from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import Levenshtein

from ecosystem.identity.apart import differing_places
from ecosystem.identity.english import is_brand, is_translation
from ecosystem.identity.lexicons import lexicon
from ecosystem.identity.match import Reason
from ecosystem.identity.parsing import Parsed, is_common, parse
from ecosystem.naming import sort_key

#: One letter of a name this long may be misprinted anywhere; in a shorter one, where it sounds the same.
_LONG = 9
_SHORTEST = 6
#: The shortest name that is looked for at the end of another.
_SHORTEST_TAIL = 5
#: Letters of a brand.
_BRAND = (2, 3, 4)


def form(one: Parsed, other: Parsed) -> Reason | None:
    """Companies of one core and one trade, of other legal forms."""
    if one.kind != "company" or not (one.core and one.form and other.form):
        return None
    same = one.place == other.place and one.core.removesuffix("集团") == other.core.removesuffix("集团")
    return Reason.FORM if same else None


def region_dropped(one: Parsed, other: Parsed) -> Reason | None:
    """The place left out, put in brackets, or in its short form."""
    if one.bracket != other.bracket:
        return Reason.REGION_DROPPED if _unbracketed(one) == _unbracketed(other) else None
    pair = differing_places(one.body, other.body)
    if pair is None:
        return None
    whole = one.body, other.body
    leading = any(text.startswith(place) for text, place in zip(whole, pair, strict=True) if place)
    return Reason.REGION_DROPPED if leading or all(pair) else None


def _unbracketed(parsed: Parsed) -> tuple[str, str]:
    if parsed.bracket:
        return parsed.bracket, parsed.body
    return parsed.place, parsed.rest


def renamed(one: Parsed, other: Parsed) -> Reason | None:
    """学院 that became 大学, 委员会 that became 局."""
    for earlier, later in _renames():
        for old, new in ((one.body, other.body), (other.body, one.body)):
            if old.endswith(earlier) and new.endswith(later) and old[: -len(earlier)] == new[: -len(later)]:
                return Reason.RENAMED
    return None


@cache
def _renames() -> tuple[tuple[str, str], ...]:
    return tuple((row["earlier"], row["later"]) for row in lexicon("renames"))


def numeral(one: Parsed, other: Parsed) -> Reason | None:
    """第五十五研究所 and 第55研究所."""
    return Reason.NUMERAL if one.numbers and one.body == other.body else None


def _brands(parsed: Parsed) -> Iterator[tuple[str, str]]:
    """What may be the brand in a company's name, and the words of trade and form behind it."""
    for size in _BRAND:
        brand, rest = parsed.rest[:size], parsed.rest[size:]
        if len(brand) == size and rest and is_common(rest) and not is_common(brand):
            yield brand, rest


def contained(one: Parsed, other: Parsed) -> Reason | None:
    """One name is the end of the other: its owner is left out."""
    short, long = sorted((one, other), key=lambda parsed: len(parsed.body))
    if len(short.body) < _SHORTEST_TAIL or not long.body.endswith(short.body):
        return None
    return None if parse(short.kind, short.body).is_generic else Reason.CONTAINED


def near(one: Parsed, other: Parsed) -> Reason | None:
    """One letter differs, in a long name, in the form, or with the same sound: a misprint."""
    length = min(len(one.body), len(other.body))
    if length < _SHORTEST or Levenshtein.distance(one.body, other.body, score_cutoff=1) > 1:
        return None
    forms = sorted((one.form, other.form), key=len)
    if not forms[1].endswith(forms[0]):
        return None  # two words for two sorts of thing: 协会, 学会
    in_form = one.stem == other.stem[: len(one.stem)] or other.stem == one.stem[: len(other.stem)]
    sounds = sort_key(one.body).replace(" ", "") == sort_key(other.body).replace(" ", "")
    return Reason.NEAR if length >= _LONG or in_form or sounds else None


def english(one: Parsed, other: Parsed) -> Reason | None:
    """One is the English name of the other, spelt in pinyin."""
    for latin, chinese in ((one, other), (other, one)):
        if is_translation(latin.folded, chinese.folded):
            return Reason.ALIAS
        if one.kind == "company" and any(is_brand(latin.folded, *parts) for parts in _brands(chinese)):
            return Reason.ALIAS
    return None
