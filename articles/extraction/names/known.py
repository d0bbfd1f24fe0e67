"""Names that public lists hold: universities, institutes, zones, listed companies, ministries."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from articles.extraction.document import Kind
from articles.extraction.gazetteers import rows, values
from articles.extraction.lexicons import word_set
from articles.extraction.names.heads import titles
from articles.extraction.names.words import Words, tag_of


@dataclass(frozen=True, slots=True)
class Known:
    """One printed form of a listed name; `loose` forms hold only beside other companies."""

    kind: Kind
    name: str
    category: str
    level: str | None = None
    loose: bool = False


#: The category of the firms of the state.
CENTRAL = "中央企业"
#: Many pages print the brackets of names in half the width.
_HALF_WIDTH = str.maketrans("（）", "()")
#: A company's short name of this length or less may be an ordinary word.
_SHORT = 2
_FIRM = "公司"
#: Bodies that the dictionary has as one word with their owner's name are at least this long.
_UNIT = 5
#: 中国石油和化工行业: the trades of a country, no firm.
_OF_TRADES = re.compile("[和与及][^，。；、和与及]{2,4}(?:行业|工业|产业|领域|联合会|协会)")


def _universities() -> Iterator[tuple[str, Known]]:
    for row in rows("universities"):
        known = Known(Kind.UNIVERSITY, row["name"], "大学")
        yield row["name"], known
        for form in (*values(row["aliases"]), *values(row["former_names"])):
            if len(form) > _SHORT or tag_of(form) in ("nt", "j", "ns"):
                yield form, known


def _institutes() -> Iterator[tuple[str, Known]]:
    for row in rows("institutes"):
        kind = Kind.PLATFORM if row["name"].endswith("实验室") else Kind.INSTITUTE
        known = Known(kind, row["name"], row["category"])
        yield row["name"], known
        for form in (row["short_name"], *values(row["aliases"]), *values(row["former_names"])):
            if len(form) > _SHORT:
                yield form, known


def _laboratories() -> Iterator[tuple[str, Known]]:
    for row in rows("key_labs"):
        yield row["name"], Known(Kind.PLATFORM, row["name"], row["type"], "国家级")


def _zones() -> Iterator[tuple[str, Known]]:
    for name, category in (("hightech_zones", "高新区"), ("etdz", "经开区"), ("new_areas", "新区")):
        for row in rows(name):
            level = None if row.get("status") == "former" else "国家级"
            known = Known(Kind.PARK, row["name"], row.get("type") or category, level)
            for form in {row["name"], row["short_name"], *values(row["aliases"])}:
                if form != "中关村" and len(form) > 3:
                    yield form, known


def _central() -> Iterator[tuple[str, Known]]:
    for row in rows("central_enterprises"):
        known = Known(Kind.COMPANY, row["full_name"], CENTRAL)
        for form in {row["full_name"], row["short_name"], *values(row["aliases"])}:
            yield form, Known(known.kind, known.name, known.category, None, len(form) <= _SHORT)


def _ordinary(short: str) -> bool:
    """Whether a short name is a phrase of common words (线上线下, 海南发展)."""
    if short in word_set("company_homographs") or short in word_set("company_distinct"):
        return short in word_set("company_homographs")
    words = Words(short, hmm=False).texts
    if len(words) == 1 and tag_of(short[:2]) == "ns":
        words = [short[:2], short[2:]]
    if words[-1] in word_set("company_endings"):
        return False
    return all(len(word) > 1 and tag_of(word) not in ("nr", "nrt", "nz", "nt", "x") for word in words)


def _listed() -> Iterator[tuple[str, Known]]:
    for row in rows("listed_companies"):
        full = row["full_name"] or row["plain_short_name"]
        if row["full_name"]:
            yield row["full_name"], Known(Kind.COMPANY, full, "上市公司")
        short = row["plain_short_name"]
        loose = (
            (bool(row["short_flag"]) and short not in word_set("company_distinct"))
            or len(short) <= _SHORT
            or _ordinary(short)
        )
        if short:
            yield short, Known(Kind.COMPANY, full, "上市公司", None, loose)


def _wellknown() -> Iterator[tuple[str, Known]]:
    for row in rows("wellknown_companies"):
        ambiguous = set(values(row["ambiguous"]))
        for form in (row["name"], *values(row["aliases"])):
            loose = form in ambiguous
            yield form, Known(Kind.COMPANY, row["name"], "知名企业", None, loose)


def _bodies() -> Iterator[tuple[str, Known]]:
    for row in rows("public_bodies"):
        known = Known(Kind(row["kind"]), row["name"], row["category"])
        for form in (row["name"], *values(row["aliases"])):
            yield form, known


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...], dict[str, Known]]:
    forms: dict[str, Known] = {}
    for source in (_universities, _bodies, _institutes, _zones, _central, _wellknown, _laboratories, _listed):
        for form, known in source():
            forms.setdefault(form, known)
            if "（" in form:
                forms.setdefault(form.translate(_HALF_WIDTH), known)
    return ahocorasick_rs.AhoCorasick(list(forms)), tuple(forms), forms


def listed_as(form: str) -> Known | None:
    """What a public list knows by exactly this form."""
    return _automaton()[2].get(form)


@cache
def house_brands() -> frozenset[str]:
    """What the central enterprises are called in two characters (中车 for 中车集团)."""
    forms = (
        form for row in rows("central_enterprises") for form in (row["short_name"], *values(row["aliases"]))
    )
    brands = (form.removesuffix("公司").removesuffix("集团") for form in forms)
    return frozenset(brand for brand in brands if len(brand) == _SHORT)


def _opens_listed(fine: Words, start: int) -> bool:
    """Whether the dictionary has a unit of the listed body as one word (清华大学化学系, 松下公司)."""
    word = fine.texts[fine.index(start)]
    whole = word.endswith(_FIRM) or (len(word) > _UNIT and tag_of(word) == "nt")
    return whole and fine.boundary(start)


def find_known(text: str, words: Words, places: Container[int]) -> list[tuple[int, int, Known]]:
    """`(start, end, known)` of the longest listed names between words; a place may be glued before."""
    search, patterns, forms = _automaton()
    fine, edges = words.fine, words.fine.edges
    longest: dict[int, tuple[int, int]] = {}
    for number, start, end in search.find_matches_as_indexes(text, overlapping=True):
        if (start in edges or start in places) and (
            end in edges or text.startswith(titles(), end) or _opens_listed(fine, start)
        ):
            longest[start] = max((end, number), longest.get(start, (0, 0)))
    found: list[tuple[int, int, Known]] = []
    reach = 0
    for start, (end, number) in sorted(longest.items()):
        if start >= reach and not (text.startswith("中国", start) and _OF_TRADES.match(text, end)):
            found.append((start, end, forms[patterns[number]]))
            reach = end
    return found
