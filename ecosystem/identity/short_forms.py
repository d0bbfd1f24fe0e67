"""Rules by which one name may be a short way to write another: people are asked."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ecosystem.identity.lexicons import lexicon
from ecosystem.identity.match import Reason
from ecosystem.identity.parsing import Parsed

#: Kinds of which every thing has its own full name, of which letters may not be left out in the middle:
#: 宁夏大学 is no short form of 宁夏医科大学.
_STRICT = frozenset({"university", "institute"})
_SHORTEST_SHORT = {"company": 2, "university": 2, "institute": 3, "agency": 3}
#: 十四所, 719所, 航天科技36所: up to nine has every owner.
_NUMBERED = re.compile(r"(.{0,6}?)(\d{2,})(?:研究|设计)?([所院厂])")
#: Owners that their units are told without: 中国科学院|大连化学物理研究所.
_OWNED = re.compile(r".+?(?:科学院|科院|集团有限公司|集团公司|集团)(?=.{3})")


def short_form(one: Parsed, other: Parsed) -> Reason | None:
    """One uses some of the letters of the other, in their order, from its beginning."""
    short, long = sorted((one, other), key=lambda parsed: (len(parsed.body), parsed.body))
    if len(short.body) < _SHORTEST_SHORT.get(short.kind, 4) or len(short.body) == len(long.body):
        return None
    if _is_of_another(short, long) or _is_of_a_place(short, long):
        return None
    shorts = {short.body, short.rest, *with_place(short.body)}
    ways = {(a, b) for a in shorts for b in (long.body, long.rest, unled(long.body), *unowned(long))}
    if any(len(a) > 1 and b and a[0] == b[0] and is_subsequence(a, b) for a, b in ways):
        return Reason.NUMERAL if one.numbers else Reason.SHORT_FORM
    return None


def _is_of_another(short: Parsed, long: Parsed) -> bool:
    """Whether the shorter is a name of its own, complete as it is."""
    if short.form and not short.inner and long.inner:
        return True  # nothing but place and form was left: 上海大学, 四川省委
    if not _is_complete(short):
        return False
    return short.kind == "company" or short.form == long.form or short.form in long.stem


def _is_of_a_place(short: Parsed, long: Parsed) -> bool:
    """北京市农科院 is no short form of 中国农业科学院, nor 宁夏科协 of 中国科学技术协会."""
    national = long.body != unled(long.body)
    return national and bool(short.place) and short.place[:2] not in long.body


def _is_complete(parsed: Parsed) -> bool:
    """Whether nothing was left out of its form."""
    if parsed.kind == "company":
        return "有限" in parsed.form
    return parsed.kind in _STRICT and len(parsed.form) > 1 and not parsed.form.endswith("科院")


def with_place(text: str) -> Iterator[str]:
    """粤岚峰 with the name of the province that its first letter stands for."""
    yield from (place + text[1:] for place in _letters().get(text[:1], ()) if len(text) > 2)


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    return {row["letter"]: tuple(row["places"].split(";")) for row in lexicon("place_letters")}


def unowned(parsed: Parsed) -> list[str]:
    """A unit without the one it belongs to."""
    owner = _OWNED.match(parsed.body) if parsed.kind in ("institute", "platform") else None
    return [parsed.body[owner.end() :]] if owner else []


def spelt_out(one: Parsed, other: Parsed) -> Reason | None:
    """海岳（中国）投资有限公司 is told as 海岳中国: the place in brackets as part of the name."""
    if bool(one.bracket) == bool(other.bracket):
        return None
    short, long = (other, one) if one.bracket else (one, other)
    whole = long.folded.replace("(", "").replace(")", "")
    near = short.body.endswith(long.bracket) and len(short.body) - len(long.bracket) > 1
    shorter = len(short.body) < len(whole) and not short.trade
    if not short.form and short.core and long.body.startswith(short.body):
        return Reason.SHORT_FORM  # 海岳储能 of 海岳储能科技（成都）有限公司: the place is left out
    heads = (whole, unled(whole))
    if near and shorter and any(b[0] == short.body[0] and is_subsequence(short.body, b) for b in heads):
        return Reason.SHORT_FORM
    return None


def numbered_unit(one: Parsed, other: Parsed) -> Reason | None:
    """第三十六研究所 of whomever, and 36所."""
    if len(one.numbers) != 1 or one.numbers != other.numbers:
        return None
    short, long = sorted((one, other), key=lambda parsed: len(parsed.body))
    told, whole = (
        _NUMBERED.fullmatch(short.body),
        re.fullmatch(r"(.*?)(\d{2,})(?:研究|设计)?([所院厂])", long.body),
    )
    if not told or not whole or told.groups()[1:] != whole.groups()[1:]:
        return None
    return Reason.NUMERAL if is_subsequence(told[1], whole[1]) else None


def long_form(one: Parsed, other: Parsed) -> Reason | None:
    """中国人民政治协商会议临州市委员会 and 临州市政协."""
    for row in lexicon("long_forms"):
        for long, short in ((one.folded, other.folded), (other.folded, one.folded)):
            told = in_short(long, row)
            if told and short in (told, "中共" + told):
                return Reason.SHORT_FORM
    return None


def in_short(folded: str, row: Mapping[str, str]) -> str:
    """The usual name of a body that a row of `long_forms` tells of, or empty."""
    if not (folded.startswith(row["prefix"]) and folded.endswith(row["suffix"])):
        return ""
    place = folded[len(row["prefix"]) : -len(row["suffix"])]
    return place + row["short"] if place else ""


def unled(text: str) -> str:
    """Without the nation or the party."""
    return text.removeprefix("中国").removeprefix("国家").removeprefix("中共")


def is_subsequence(short: str, long: str) -> bool:
    """Whether the letters of `short` stand in `long` in their order."""
    letters = iter(long)
    return all(letter in letters for letter in short)


def zone(one: Parsed, other: Parsed) -> Reason | None:
    """武汉东湖新技术开发区 and 东湖高新区: what a zone is called, in full and in short."""
    sorts = [_zones().get(parsed.form) for parsed in (one, other)]
    if one.kind != "park" or not sorts[0] or sorts[0] != sorts[1]:
        return None
    short, long = sorted((one.stem, other.stem), key=len)
    return Reason.SHORT_FORM if len(short) > 1 and long.endswith(short) else None


@cache
def _zones() -> dict[str, str]:
    return {row["form"]: row["sort"] for row in lexicon("zone_forms")}
