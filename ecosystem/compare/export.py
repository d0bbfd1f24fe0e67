"""A comparison as a file: the rows of the page, a value, a period and a source for each of the compared."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO, StringIO
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from ecosystem.browse.export import XLSX, csv_value
from ecosystem.browse.proofs import Proof
from ecosystem.compare.comparison import Comparison
from ecosystem.compare.figures import Cell

#: Makes an address absolute.
Absolute = Callable[[str], str]
#: Columns before those of the compared: part, row, belongs to, unit, fact or plan.
_LEAD = 5


def export(made: Comparison, kind: str, absolute: Absolute) -> HttpResponse | None:
    """The response of one format, or None for a format that does not exist."""
    write = {"csv": _csv, "xlsx": _xlsx}.get(kind)
    if write is None:
        return None
    response = write([_heads(made), *records(made, absolute)])
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


def _csv(rows: Sequence[Sequence[Any]]) -> HttpResponse:
    buffer = StringIO()
    csv.writer(buffer).writerows([csv_value(value) for value in row] for row in rows)
    return HttpResponse(b"\xef\xbb\xbf" + buffer.getvalue().encode(), content_type="text/csv; charset=utf-8")


def _xlsx(rows: Sequence[Sequence[Any]]) -> HttpResponse:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _("Compare")[:31]
    sheet.freeze_panes = f"{get_column_letter(_LEAD + 1)}2"
    for number in range(1, len(rows[0]) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = 24 if number > 1 else 12
    for y, row in enumerate(rows, start=1):
        for x, value in enumerate(row, start=1):
            cell = sheet.cell(y, x)
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"  # never a formula
            if y == 1:
                cell.font = Font(bold=True)
    file = BytesIO()
    book.save(file)
    return HttpResponse(file.getvalue(), content_type=XLSX)
