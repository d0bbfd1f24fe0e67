"""Who leads: the newest figure of each subject, facts and plans, growth and level, months and years apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ecosystem.browse.figures import as_in_source, period, qualifier_word
from ecosystem.browse.listing import Listing
from ecosystem.browse.sources import Quote, sources
from ecosystem.compare.units import Scale, common_scale
from ecosystem.figures.asking import MOST, Offer, figures, indicators, offers
from ecosystem.figures.sorts import Sort, sorted_apart
from ecosystem.models import Metric

#: Bars of one picture, and rows of one table; the list has all.
MOST_BARS, MOST_ROWS = 20, 100
#: Tables of one page.
MOST_TABLES = 8


@dataclass(frozen=True, slots=True)
class Place:
    """One subject of a ranking."""

    rank: int
    metric: Metric
    #: The number in the unit of the table, bounded as the source has it.
    words: str
    printed: str
    period: str
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """One table of comparable figures, with its picture."""

    sort: Sort
    unit: str
    places: list[Place]
    #: Subjects beyond those of the table.
    left_out: int
    bars: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Ranked:
    """What `view=rank` shows."""

    indicator: str
    rankings: list[Ranking]
    #: Where no single indicator is chosen: some to choose.
    offers: list[Offer]
    #: Sorts of figures that have no table here.
    more: int
    capped: bool

    @property
    def keys(self) -> list[int] | None:
        """The figures of all tables, in their order; None where none is shown yet."""
        return None if self.offers else [p.metric.pk for ranking in self.rankings for p in ranking.places]


def ranked(listing: Listing) -> Ranked:
    """The rankings of the one indicator chosen."""
    chosen = indicators(listing)
    if len(chosen) != 1:
        return Ranked("", [], offers(listing), 0, False)
    found = figures(listing)
    apart = sorted_apart(found)
    rankings = [_ranking(sort, metrics) for sort, metrics in apart[:MOST_TABLES]]
    return Ranked(chosen[0], _quoted(rankings), [], len(apart) - len(rankings), len(found) == MOST)


def _ranking(sort: Sort, metrics: Sequence[Metric]) -> Ranking:
    newest: dict[int, Metric] = {}
    for metric in metrics:
        newest.setdefault(metric.subject_id, metric)
    ordered = sorted(newest.values(), key=lambda m: (-m.base_value, m.subject.sort_key, m.pk))
    # By the middle one: beside a province, a company would come to 0.0004 of the largest unit.
    scale = common_scale([ordered[len(ordered) // 2].base_value], sort.base_unit)
    values = [m.base_value for m in ordered]
    places = [_place(values.index(m.base_value) + 1, m, scale) for m in ordered[:MOST_ROWS]]
    bars = [_bar(place, scale) for place in places[:MOST_BARS]] if len(places) > 1 else []
    return Ranking(sort, scale.unit, places, len(ordered) - len(places), bars)


def _place(rank: int, metric: Metric, scale: Scale) -> Place:
    words = f"{qualifier_word(metric.qualifier)}{scale.words(metric.base_value)}"
    return Place(rank, metric, words, as_in_source(metric), period(metric.period))


def _bar(place: Place, scale: Scale) -> dict[str, Any]:
    value = float(scale.of(place.metric.base_value))
    return {"name": place.metric.subject.name, "value": value, "url": place.metric.get_absolute_url()}


def _quoted(rankings: list[Ranking]) -> list[Ranking]:
    """With the sentence behind each figure; a fixed number of queries for all."""
    ids = [place.metric.pk for ranking in rankings for place in ranking.places]
    quotes = sources().of_metrics(ids)

    def quoted(place: Place) -> Place:
        return replace(place, quote=next(iter(quotes.get(place.metric.pk, ())), None))

    return [replace(r, places=[quoted(place) for place in r.places]) for r in rankings]
