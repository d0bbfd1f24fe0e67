"""Facts by kind: in which band of confidence, and how many independent publishers give them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.utils.translation import gettext_lazy as _

from articles.models import Total
from articles.models.properties import WORDS
from articles.pages.quality.lists import list_of
from articles.pages.quality.table import Cell, Table, number, share
from articles.pages.quality.tallying import SHARED
from ecosystem.browse.bands import Band
from ecosystem.browse.facets.confidence import HAND

#: What is counted of each kind.
_COUNTED = (*Band.values, HAND, SHARED)


def facts_table(*, claims: bool) -> Table:
    """One row for each kind of fact, by one query; each number leads to what it counts.

    Values of attributes are read as `claims`, by those who may.
    """
    counted = _counted()
    kinds = [(name, counts) for name in WORDS if (counts := counted.get(name)) and any(counts.values())]
    kinds.sort(key=lambda row: -_total(row[1]))
    return Table(
        "facts",
        _("Facts by confidence"),
        (_("Kind of fact"), _("Facts"), *Band.labels, _("By hand"), _("Two or more publishers")),
        [_row(name, counts, partial(list_of, name, claims=claims)) for name, counts in kinds],
        _("Relations and figures as shown; of attributes each value that a live source gives."),
        [
            {"name": str(WORDS[name]), "value": _total(c), "url": list_of(name, claims=claims)}
            for name, c in kinds
        ],
    )


def _row(name: str, counts: dict[str, int], address: Callable[..., str]) -> list[Cell]:
    total = _total(counts)
    said = total - counts[HAND]
    return [
        Cell(str(WORDS[name])),
        number(total, address()),
        *(share(counts[band], total, address(band)) for band in Band.values),
        number(counts[HAND], address(HAND)),
        share(counts[SHARED], said, address(SHARED)),
    ]


def _total(counts: dict[str, int]) -> int:
    return sum(counts[name] for name in (*Band.values, HAND))


def _counted() -> dict[str, dict[str, int]]:
    """Kept numbers by kind of fact."""
    found: dict[str, dict[str, int]] = {}
    rows = Total.objects.filter(sort=Total.Sort.FACT).values_list("key", "detail", "number")
    for name, detail, n in rows:
        found.setdefault(name, dict.fromkeys(_COUNTED, 0))[detail] = n
    return found
