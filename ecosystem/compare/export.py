"""A comparison as a file: the rows of the page, a value, a period and a source for each of the compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from django.http import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter

from ecosystem.browse.export import csv_lines, workbook
from ecosystem.browse.proofs import Proof
from ecosystem.compare.comparison import Comparison
from ecosystem.compare.figures import Cell

#: Makes an address absolute.
Absolute = Callable[[str], str]
#: Columns before those of the compared: part, row, belongs to, unit, fact or plan.
_LEAD = 5


def export(made: Comparison, kind: str, absolute: Absolute) -> HttpResponseBase | None:
    """The response of one format, or None for a format that does not exist."""
    write = {"csv": csv_lines, "xlsx": _workbook}.get(kind)
    if write is None:
        return None
    response = write(_heads(made), list(records(made, absolute)))
    name = f"compare-{timezone.localdate():%Y%m%d}.{kind}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _heads(made: Comparison) -> list[str]:
    heads = [_("Part"), _("Row"), _("Breakdown"), _("Unit"), _("Fact or plan")]
    for entity in made.entities:
        heads += [entity.name, f"{entity.name} · {_('Period')}", f"{entity.name} · {_('Source')}"]
    return heads


def records(made: Comparison, absolute: Absolute) -> Iterator[list[Any]]:
    """The rows of the page in its order; figures as numbers in their base unit."""
    for attribute in made.attributes:
        told = ((value.text, "", source(value.proof, absolute)) for value in attribute.values)
        yield [_("Attributes"), str(attribute.label), "", "", "", *_flat(told)]
    for row in made.figures.rows:
        slot = row.slot
        cells = (_figure(cell, absolute) for cell in row.cells)
        yield [_("Metrics"), slot.indicator, slot.scope, slot.unit, str(row.nature.label), *_flat(cells)]
    for count in made.counts:
        counted = ((c.n, "", absolute(c.url) if c.url else "") for c in count.counts)
        yield [_("Counts"), count.label, str(count.of), "", "", *_flat(counted)]
    for shared in made.common.shared:
        ties = (
            (
                "、".join(str(tie.meaning) for tie in own),
                "、".join(tie.relation.period for tie in own if tie.relation.period),
                source(own[0].proof, absolute) if own else "",
            )
            for own in shared.cells
        )
        yield [_("Shared"), shared.other.name, "", "", "", *_flat(ties)]


def source(proof: Proof, absolute: Absolute) -> str:
    """The best source: outlet, headline, date and the address of the sentence."""
    if not proof.quotes:
        return proof.listed
    quote = proof.quotes[0]
    title = f"《{quote.title}》" if quote.title else ""
    return " ".join(part for part in (quote.outlet, title, quote.published, absolute(quote.url)) if part)


def _figure(cell: Cell | None, absolute: Absolute) -> tuple[Any, str, str]:
    if cell is None:
        return "", "", ""
    value = cell.metric.base_value
    number = int(value) if value == value.to_integral_value() else float(value)
    return number, cell.metric.period, source(cell.proof, absolute)


def _flat(triples: Iterator[tuple[Any, str, str]]) -> list[Any]:
    return [value for triple in triples for value in triple]


def _workbook(heads: Sequence[str], rows: Iterable[Iterable[Any]]) -> HttpResponseBase:
    widths = [12, *[24] * (len(heads) - 1)]
    freeze = f"{get_column_letter(_LEAD + 1)}2"
    return workbook(_("Compare"), list(zip(heads, widths, strict=True)), rows, freeze=freeze)
