"""Administrative divisions, tier by tier, so that a parent is there before its children."""

from collections.abc import Iterator

from ecosystem.models import Name, Region
from ecosystem.reference.listed import Listed
from ecosystem.tables import Row, rows, values

REFERENCE = "GB/T 2260 (2024-12-31)"


def tiers() -> Iterator[list[Listed]]:
    """Provinces, prefectures, counties."""
    divisions = rows("divisions")
    for tier in (Region.Tier.PROVINCE, Region.Tier.PREFECTURE, Region.Tier.COUNTY):
        yield [_listed(row) for row in divisions if row["level"] == tier]


def _listed(row: Row) -> Listed:
    names = dict.fromkeys(values(row["aliases"]), Name.Sort.OTHER)
    names |= {row["short_name"]: Name.Sort.SHORT, row["name"]: Name.Sort.OFFICIAL}
    columns = {
        "name": row["name"],
        "region": row["parent_code"],
        "code": row["code"],
        "tier": row["level"],
        "short_name": row["short_name"],
        "parent": row["parent_code"],
    }
    return Listed(row["code"], REFERENCE, columns, names)
