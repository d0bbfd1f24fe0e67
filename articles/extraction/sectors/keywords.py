"""The keywords of fixtures/sector_keywords.csv and the industries of listed companies, ready to search."""

from __future__ import annotations

from functools import cache

import ahocorasick_rs

from articles.extraction.gazetteers import rows, values
from articles.extraction.things.folding import fold

Hit = tuple[int, int, tuple[tuple[str, float], ...]]


@cache
def _engine() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[tuple[str, float], ...], ...]]:
    weights: dict[str, list[tuple[str, float]]] = {}
    for row in rows("sector_keywords"):
        weights.setdefault(row["keyword"], []).append((row["code"], float(row["weight"])))
    words = tuple(weights)
    engine = ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return engine, tuple(tuple(weights[word]) for word in words)


def find_keywords(text: str) -> list[Hit]:
    """`(start, end, ((sector, weight), …))` of the longest keywords, in order."""
    engine, weights = _engine()
    return [(start, end, weights[number]) for number, start, end in engine.find_matches_as_indexes(text)]


@cache
def listed_sectors() -> dict[str, tuple[str, ...]]:
    """Folded names of listed and of well-known companies → sectors by their industry."""
    sectors = {row["industry"]: tuple(values(row["sector"])) for row in rows("industry_sectors")}
    found: dict[str, tuple[str, ...]] = {}
    for row in rows("listed_companies"):
        told = sectors.get(row["industry"])
        if told is None:
            continue
        found.setdefault(fold(row["full_name"]), told)
        if not row["short_flag"] and len(row["plain_short_name"]) > 2:
            found.setdefault(fold(row["plain_short_name"]), told)
    known = _well_known()
    for row in rows("wellknown_companies"):
        for name in map(fold, (row["name"], *values(row["aliases"]))):
            if row["sector"] and len(known[name]) == 1:
                found.setdefault(name, known[name])
    found.pop("", None)
    return found


def _well_known() -> dict[str, tuple[str, ...]]:
    """Folded names of well-known companies → sectors; several where a short one opens others (三菱)."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows("wellknown_companies"):
        for name in map(fold, (row["name"], *values(row["aliases"]))):
            for opening in {name[:2], name[:3], name}:
                found[opening] = tuple(dict.fromkeys((*found.get(opening, ()), row["sector"])))
    return found


@cache
def listed_families() -> dict[str, str]:
    """Two-character openings that one listed company alone has (福耀玻璃): its group is of the same trade."""
    found: dict[str, set[str]] = {}
    for name, sectors in listed_sectors().items():
        if 3 <= len(name) <= 4:
            found.setdefault(name[:2], set()).add(sectors[0])
    return {opening: sectors.pop() for opening, sectors in found.items() if len(sectors) == 1}
