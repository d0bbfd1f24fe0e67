"""Places in names: which division a name starts with, and the code of a province or city by name."""

from collections import defaultdict
from functools import cache

from ecosystem.tables import rows, values

#: No name of a division is longer; it bounds the search for a prefix.
_LONGEST = 16


def code_of(province: str, city: str = "") -> str:
    """GB/T 2260 code of a city, else of its province, else nothing."""
    return _official().get((province, city)) or _official().get((province, province), "")


@cache
def _official() -> dict[tuple[str, str], str]:
    upper = (row for row in rows("divisions") if row["level"] != "county")
    return {(row["province"], row["name"]): row["code"] for row in upper}


@cache
def name_of(code: str) -> str:
    """Official name of a division."""
    return _names().get(code, "")


@cache
def _names() -> dict[str, str]:
    return {row["code"]: row["name"] for row in rows("divisions")}


@cache
def _prefixes() -> dict[str, tuple[str, ...]]:
    """Name or short name of a division → the codes that it can mean."""
    codes: dict[str, set[str]] = defaultdict(set)
    for row in rows("divisions"):
        short = [] if "word" in row["short_flag"] else [row["short_name"]]
        for name in (row["name"], *short, *values(row["aliases"])):
            if len(name) > 1:
                codes[name].add(row["code"])
    return {name: tuple(sorted(found)) for name, found in codes.items()}


def leading_place(name: str) -> tuple[str, tuple[str, ...]]:
    """The longest division name that `name` starts with, and the codes it can mean."""
    prefixes = _prefixes()
    for length in range(min(_LONGEST, len(name) - 1), 1, -1):
        codes = prefixes.get(name[:length])
        if codes:
            return name[:length], codes
    return "", ()


def region_codes(name: str) -> tuple[str, ...]:
    """The codes that a region's own name can mean."""
    return _prefixes().get(name, ())


def within(code: str, ancestor: str) -> bool:
    """Whether division `code` is `ancestor` or lies inside it."""
    stem = ancestor
    while stem.endswith("00") and len(stem) > 2:
        stem = stem[:-2]
    return bool(stem) and code.startswith(stem)


def among(codes: tuple[str, ...], home: str) -> str:
    """The one code that fits: the only one, or the only one inside `home` or its province."""
    if len(codes) == 1:
        return codes[0]
    for area in (home, home[:2] + "0000"):
        inside = [code for code in codes if home and within(code, area)]
        if len(inside) == 1:
            return inside[0]
    # 吉林 and 海南 name a province and a smaller division: the province is meant.
    provinces = [code for code in codes if code.endswith("0000")]
    return provinces[0] if len(provinces) == 1 else ""


def compatible(one: str, other: str) -> bool:
    """Whether two division codes can be of one place: one lies in the other, or is not known."""
    return not (one and other) or within(one, other) or within(other, one)
