"""Where public lists have firms and zones: listed companies, zones of the nation."""

from collections.abc import Container
from functools import cache

from articles.extraction.gazetteers import rows, values
from articles.extraction.relations.regions import Regions

#: 海岳(集团)股份有限公司: official names have wide brackets.
_WIDE = str.maketrans("()", "（）")


def seat_of_firm(name: str, printed: Container[int], regions: Regions) -> int | None:
    """Companies may be at home anywhere; of listed ones it is known where, if the article speaks of it."""
    for place in _firms().get(name.translate(_WIDE), ()):
        region = regions.named(place)
        if region is not None and region in printed:
            return region
    return None


def seat_of_zone(names: tuple[str, ...], regions: Regions) -> int | None:
    """The city, else the province, of a zone of the nation, if the document names it (滇中新区)."""
    for place in next((_zones()[name] for name in names if name in _zones()), ()):
        region = regions.named(place)
        if region is not None:
            return region
    return None


@cache
def _firms() -> dict[str, tuple[str, str]]:
    """City and province of listed companies, by full and by short name."""
    out: dict[str, tuple[str, str]] = {}
    for row in rows("listed_companies"):
        for name in (row["plain_short_name"], row["full_name"]):
            out[name] = row["city"], row["province"]
    return out


@cache
def _zones() -> dict[str, tuple[str, str]]:
    """City and province of the zones of the nation, by full, short and other names."""
    return {
        name: (row["city"], row["province"])
        for table in ("hightech_zones", "etdz", "new_areas")
        for row in rows(table)
        for name in (row["name"], row["short_name"], *values(row["aliases"]))
    }
