"""The table of figures: chosen indicators, one row for what can be compared, each value with its proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ecosystem.browse.facets import Option
from ecosystem.browse.figures import normalised, period, printed
from ecosystem.browse.links import Query
from ecosystem.browse.proofs import Proof, Proofs
from ecosystem.browse.sources import sources
from ecosystem.compare.choice import Choice
from ecosystem.compare.pivot import Slot, figures_frame, in_year, shared_by, shared_slots, slots, years
from ecosystem.compare.units import Scale, common_scale
from ecosystem.models import Metric, Nature

#: Indicators shown until some are chosen.
SHOWN = 12
#: Rows of one table; the rest is in the lists of figures.
MOST_ROWS = 200
NEWEST, ALL = "newest", "all"


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure in the unit of its row."""

    metric: Metric
    proof: Proof
    scale: Scale

    @property
    def words(self) -> str:
        """The number, in the unit of the row."""
        return self.scale.words(self.metric.base_value)

    @property
    def period(self) -> str:
        """The period in words."""
        return period(self.metric.period)

    @property
    def hint(self) -> str:
        """As printed, and normalised."""
        return f"{printed(self.metric)} · {normalised(self.metric)}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what is compared, and a cell for each entity."""

    slot: Slot
    scale: Scale
    cells: list[Cell | None]

    @property
    def period(self) -> str:
        """The period of the row in words; empty where each cell has its own."""
        return period(self.slot.period)

    @property
    def nature(self) -> Nature:
        """Fact, plan or forecast."""
        return Nature(self.slot.nature)

    @property
    def is_actual(self) -> bool:
        """Whether these are facts."""
        return self.nature == Nature.ACTUAL

    @property
    def filled(self) -> list[Cell]:
        """The cells that hold a figure."""
        return [cell for cell in self.cells if cell]

    @property
    def is_mixed(self) -> bool:
        """Whether the figures are of different periods: read with care."""
        return len({cell.metric.period for cell in self.filled}) > 1


@dataclass(frozen=True, slots=True)
class Table:
    """The rows, and what can be asked of them."""

    rows: list[Row]
    indicators: list[Option]
    periods: list[Option]
    #: Rows beyond what one page shows.
    cut: int
    #: Whether indicators were chosen, rather than proposed.
    is_chosen: bool
    proposed_url: str


def figure_table(choice: Choice, query: Query, proofs: Mapping[int, Proofs]) -> Table:
    """The table that the address asks for: `indicator` (several), `period` newest, all or a year."""
    frame = figures_frame(choice.entities)
    shared = shared_by(frame)
    asked = [name for name in query.values("indicator") if name in shared]
    proposed = asked or _proposed(shared)
    spell = query.value("period", NEWEST)
    kept = frame if spell in (NEWEST, ALL) else in_year(frame, spell)
    found = slots(kept, choice.entities, proposed, by_period=spell != NEWEST)
    if not asked:
        found = shared_slots(found) or found
    return Table(
        rows=_rows(found[:MOST_ROWS], proofs),
        indicators=_indicators(shared, proposed, query),
        periods=_periods(years(frame), spell, query),
        cut=max(0, len(found) - MOST_ROWS),
        is_chosen=bool(asked),
        proposed_url=query.url(indicator=None),
    )


def _proposed(shared: Mapping[str, int]) -> list[str]:
    """Indicators that several have; where none is shared, the best documented."""
    common = [name for name, n in shared.items() if n > 1]
    return (common or list(shared))[:SHOWN]


def _rows(found: Iterable[Slot], proofs: Mapping[int, Proofs]) -> list[Row]:
    found = list(found)
    wanted = [pk for slot in found for pk in slot.metrics if pk]
    metrics = Metric.objects.select_related("indicator").in_bulk(wanted)
    said = sources().metric_statements(metrics)
    proven = {
        pk: Proof(tuple(said.get(pk, ())), (), proofs[m.subject_id].rulings.figure(m), counted=m.sources)
        for pk, m in metrics.items()
    }
    return [_row(slot, metrics, proven) for slot in found]


def _row(slot: Slot, metrics: Mapping[int, Metric], proven: Mapping[int, Proof]) -> Row:
    own = [metrics.get(pk) if pk else None for pk in slot.metrics]
    scale = common_scale((metric.base_value for metric in own if metric), slot.unit)
    return Row(slot, scale, [Cell(m, proven[m.pk], scale) if m else None for m in own])


def _indicators(shared: Mapping[str, int], shown: list[str], query: Query) -> list[Option]:
    """All indicators to choose among; the first choice replaces what was proposed."""
    chosen = query.values("indicator")
    return [Option(name, name, n, name in shown, _toggled(name, chosen, query)) for name, n in shared.items()]


def _toggled(name: str, chosen: list[str], query: Query) -> str:
    changed = [value for value in chosen if value != name] if name in chosen else [*chosen, name]
    return query.url(indicator=changed)


def _periods(found: list[str], spell: str, query: Query) -> list[Option]:
    labels = {NEWEST: _("Newest of each"), ALL: _("All periods")} | {year: year for year in found}
    return [
        Option(value, label, 0, value == spell, query.url(period=None if value == NEWEST else value))
        for value, label in labels.items()
    ]
