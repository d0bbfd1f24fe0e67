"""Zones that the State Council approved: high-tech, economic, new areas, pilot and demonstration zones."""

from collections.abc import Iterator

from ecosystem.models import Level, Name
from ecosystem.naming import fold
from ecosystem.reference.listed import Listed
from ecosystem.tables import Row, rows, values

_LISTS = {
    "hightech_zones": "国家高新技术产业开发区名单 (2026-02)",
    "etdz": "国家级经济技术开发区名单 (2025-08)",
    "new_areas": "国务院批复的新区、自创区、自贸试验区、农高区 (2024)",
}
#: Types of new_areas.csv that are zones; science centres of a whole city are not.
_CATEGORIES = {
    "国家级新区": "新区",
    "国家自主创新示范区": "自创区",
    "自由贸易试验区": "自贸试验区",
    "国家农业高新技术产业示范区": "农高区",
}


def zones() -> list[Listed]:
    """Every zone once; a zone of two lists is what the first says, with the names of both."""
    found: dict[str, Listed] = {}
    cities = _codes()
    official = {fold(row["name"]) for table in _LISTS for row in rows(table)}
    for table, row, category in _rows():
        names = {n: Name.Sort.OTHER for n in values(row["aliases"]) if fold(n) not in official}
        names |= {row["short_name"]: Name.Sort.SHORT, row["name"]: Name.Sort.OFFICIAL}
        key = fold(row["name"])
        if key in found:
            found[key].names.update({n: sort for n, sort in names.items() if n not in found[key].names})
        else:
            columns = {
                "name": row["name"],
                "region": cities.get((row["province"], row["city"])) or cities[row["province"], ""],
                "category": category,
                "level": "" if row.get("status") == "former" else Level.NATIONAL.value,
                "founded": int(row["year"]) if row["year"] else None,
            }
            found[key] = Listed(key, _LISTS[table], columns, names)
    return list(found.values())


def _rows() -> Iterator[tuple[str, Row, str]]:
    for row in rows("hightech_zones"):
        yield "hightech_zones", row, "高新区"
    for row in rows("etdz"):
        yield "etdz", row, "经开区"
    for row in rows("new_areas"):
        if row["type"] in _CATEGORIES:
            yield "new_areas", row, _CATEGORIES[row["type"]]


def _codes() -> dict[tuple[str, str], str]:
    """(province, city) → code; (province, "") for the province itself."""
    codes: dict[tuple[str, str], str] = {}
    for row in rows("divisions"):
        codes[row["province"], "" if row["level"] == "province" else row["name"]] = row["code"]
    return codes
