"""Figures of several entities as one table: what is compared in a row, and which figure fills each cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import pandas as pd

from ecosystem.models import Entity, Metric, Nature

_COLUMNS = ["pk", "subject", "indicator", "unit", "scope", "nature", "period", "end", "sources", "confidence"]
_FIELDS = (
    "pk",
    "subject_id",
    "indicator__name",
    "base_unit",
    "scope",
    "nature",
    "period",
    "period_end",
    "sources",
    "confidence",
)
#: What the figures of one row share. Plans never stand beside facts, nor 元 beside 家.
_SLOT = ["indicator", "unit", "scope", "nature"]
_NATURES = {nature: place for place, nature in enumerate(Nature.values)}


@dataclass(frozen=True, slots=True)
class Slot:
    """What one row compares; `period` is empty where every entity shows its newest figure."""

    indicator: str
    unit: str
    scope: str
    nature: str
    period: str
    #: Id of the figure of each entity, in their order.
    metrics: tuple[int | None, ...]

    @property
    def series(self) -> tuple[str, str, str, str]:
        """What the rows of several periods share."""
        return self.indicator, self.unit, self.scope, self.nature


def figures_frame(entities: Sequence[Entity]) -> pd.DataFrame:
    """All figures of the entities, a row each; `end` is the last day as an ordinal, 0 where unknown."""
    rows = Metric.objects.filter(subject__in=[entity.pk for entity in entities]).order_by("pk")
    frame = pd.DataFrame.from_records(list(rows.values_list(*_FIELDS)), columns=_COLUMNS)
    frame["end"] = [day.toordinal() if day else 0 for day in frame["end"]]
    return frame.astype({"pk": "Int64"})


def shared_by(frame: pd.DataFrame) -> dict[str, int]:
    """How many of the entities have figures of each indicator, the most widely shared first."""
    if frame.empty:
        return {}
    counted = frame.groupby("indicator").agg(n=("subject", "nunique"), rows=("pk", "count")).reset_index()
    ranked = counted.sort_values(["n", "rows", "indicator"], ascending=[False, False, True])
    return dict(zip(ranked["indicator"], (int(n) for n in ranked["n"]), strict=True))


def years(frame: pd.DataFrame) -> list[str]:
    """The years that figures end in, newest first."""
    ends = {pd.Timestamp.fromordinal(end).year for end in frame["end"] if end}
    return [str(year) for year in sorted(ends, reverse=True)]


def in_year(frame: pd.DataFrame, year: str) -> pd.DataFrame:
    """The figures whose period ends in a year."""
    ends = [bool(end) and str(pd.Timestamp.fromordinal(end).year) == year for end in frame["end"]]
    return frame[ends]


def slots(
    frame: pd.DataFrame, entities: Sequence[Entity], indicators: Collection[str], *, by_period: bool
) -> list[Slot]:
    """The rows of the table; of several figures for one cell, the newest with the most sources fills it."""
    kept = frame[frame["indicator"].isin(list(indicators))]
    if kept.empty:
        return []
    index = [*_SLOT, "period"] if by_period else _SLOT
    best = kept.sort_values(["end", "sources", "confidence", "pk"], ascending=[False, False, False, True])
    best = best.drop_duplicates([*index, "subject"])
    table = best.pivot(index=index, columns="subject", values="pk")
    table = table.reindex(columns=[entity.pk for entity in entities])
    cells = zip(table.index, table.itertuples(index=False), strict=True)
    made = [_slot(key, ids, by_period) for key, ids in cells]
    rank = {name: place for place, name in enumerate(indicators)}
    newest = best.groupby(index)["end"].max().to_dict()
    return sorted(made, key=lambda slot: _order(slot, rank, int(newest[_key(slot, by_period)])))


def shared_slots(found: Sequence[Slot]) -> list[Slot]:
    """The rows whose series several entities have: a unit or a plan of one alone is no comparison."""
    having: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for slot in found:
        having[slot.series] |= {place for place, pk in enumerate(slot.metrics) if pk is not None}
    return [slot for slot in found if len(having[slot.series]) > 1]


def _slot(key: tuple[str, ...], ids: tuple[object, ...], by_period: bool) -> Slot:
    period = key[4] if by_period else ""
    metrics = tuple(None if pd.isna(pk) else int(str(pk)) for pk in ids)  # type: ignore[call-overload]
    return Slot(key[0], key[1], key[2], key[3], period, metrics)


def _key(slot: Slot, by_period: bool) -> tuple[str, ...]:
    return (*slot.series, slot.period) if by_period else slot.series


def _order(slot: Slot, rank: dict[str, int], end: int) -> tuple[object, ...]:
    """Indicator by indicator; totals before breakdowns, facts before plans, the newest period first."""
    nature = _NATURES.get(slot.nature, len(_NATURES))
    return rank[slot.indicator], slot.unit, slot.scope != "", slot.scope, nature, -end, slot.period
