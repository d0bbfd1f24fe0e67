"""A map of squares: provinces, or what lies in one of them, each as large as the others, with counts.

The positions stand in `fixtures/tiles.txt`; no borders are drawn, so none can be wrong.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings

from ecosystem.browse.facets import RegionFacet
from ecosystem.models import Region
from ecosystem.models.region import code_path

if TYPE_CHECKING:
    from ecosystem.browse.listing.listing import Listing

#: The drawing of the provinces.
COUNTRY = "*"
#: Size of a tile in the picture, and the step from one to the next.
WIDTH, HEIGHT, STEP_X, STEP_Y = 92, 58, 96, 62
#: Shades of a tile, from few to many.
SHADES = 5
#: Tiles in a row of places that are drawn nowhere.
_ROW = 6


@dataclass(frozen=True, slots=True)
class Tile:
    """One place: where it stands in the picture, how many rows it has, the address that chooses it."""

    region: Region
    label: str
    count: int
    shade: int
    url: str
    x: int
    y: int
    is_chosen: bool

    @property
    def middle(self) -> int:
        """Where its words are centred."""
        return self.x + WIDTH // 2


@dataclass(frozen=True, slots=True)
class TileMap:
    """All tiles of one picture."""

    tiles: list[Tile]
    #: The province that is drawn; None for the country.
    within: Region | None
    #: Back to the whole country.
    country_url: str
    #: Rows of which no place is known; None in a province.
    unplaced: int | None

    @property
    def width(self) -> int:
        """Of the picture."""
        return max((tile.x for tile in self.tiles), default=0) + WIDTH + 2

    @property
    def height(self) -> int:
        """Of the picture."""
        return max((tile.y for tile in self.tiles), default=0) + HEIGHT + 2

    @property
    def ranked(self) -> list[Tile]:
        """The same as a table: the largest first, without the empty ones."""
        return sorted((t for t in self.tiles if t.count), key=lambda t: (-t.count, t.region.path))


def region_facet(listing: Listing) -> RegionFacet | None:
    """The filter by place that a map needs."""
    return next((f for f in listing.catalogue.facets if isinstance(f, RegionFacet) and not f.hidden), None)


def tile_map(listing: Listing, facet: RegionFacet) -> TileMap:
    """The country or, where one province is chosen or a place in it, that province."""
    chosen = listing.query.values(facet.param)
    rows = listing.filtered(leave_out={facet.param})
    totals = listing.memo({facet.param})(f"totals:{facet.param}", lambda: facet.totals(rows))
    province = _province(chosen)
    places = _places(province)
    most = max((totals[place.path] for place in places), default=0)
    tiles = []
    for place, column, row in _placed(places, province.code or "" if province else COUNTRY):
        count = totals[place.path]
        code = place.code or place.public_id
        url = listing.query.url(**{facet.param: code})
        label = (place.short_name or place.name) if not province else _short(place)
        x, y = column * STEP_X + 1, row * STEP_Y + 1
        tiles.append(Tile(place, label, count, _shade(count, most), url, x, y, code in chosen))
    unplaced = None if province else totals[""]
    return TileMap(tiles, province, listing.query.url(**{facet.param: None}), unplaced)


def _province(chosen: list[str]) -> Region | None:
    paths = {code_path(code)[:2] for code in chosen if code.isdigit()}
    return Region.objects.filter(path=paths.pop()).first() if len(paths) == 1 else None


def _places(province: Region | None) -> list[Region]:
    if province is None:
        return list(Region.objects.filter(tier=Region.Tier.PROVINCE).order_by("path"))
    return list(Region.objects.filter(parent=province.pk).exclude(path="").order_by("path"))


def _short(place: Region) -> str:
    """The beginning of the name that fits into a tile."""
    short = place.short_name or place.name
    return short if len(short) <= 5 else f"{short[:4]}…"


def _shade(count: int, most: int) -> int:
    """0 for none, else 1 … SHADES by the order of magnitude: one large city does not pale all others."""
    if not count:
        return 0
    share = math.log(count + 1) / math.log(most + 1)
    return max(1, math.ceil(share * SHADES))


def _placed(places: list[Region], drawing: str) -> Iterator[tuple[Region, int, int]]:
    """Each place with column and row; those that are not drawn stand below."""
    drawn = drawings().get(drawing, {})
    rest = []
    for place in places:
        position = next((drawn[name] for name in drawn if place.name.startswith(name)), None)
        if position is None:
            rest.append(place)
        else:
            yield place, *position
    below = max((row for _column, row in drawn.values()), default=-1) + 1
    for number, place in enumerate(rest):
        yield place, number % _ROW, below + number // _ROW


@cache
def drawings() -> dict[str, dict[str, tuple[int, int]]]:
    """Drawing → beginning of a name → column and row."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    row = 0
    text = (settings.FIXTURES_DIR / "tiles.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            found[current := line.strip("[]")] = {}
            row = 0
        elif line and not line.startswith("#"):
            words = line.split()
            found[current] |= {word: (column, row) for column, word in enumerate(words) if word != "."}
            row += 1
    return found
