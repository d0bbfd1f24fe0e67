"""The rows of a list's table, drawn without a template: a page has hundreds of cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from ecosystem.browse import cells
from ecosystem.browse.columns import BLANK, Column
from ecosystem.browse.values import address

_TICK = '<td class="col-tick"><input type="checkbox" name="id" value="{}" form="ticked" aria-label="{}"></td>'


class _Headed(NamedTuple):
    """A column, and what is said of the sources of each of its values: put into words once."""

    column: Column
    words: SafeString


def table_rows(columns: Sequence[Column], rows: Iterable[Any], *, ticked: bool) -> SafeString:
    """The rows; where they can be `ticked`, each begins with a box."""
    headed = [_Headed(column, cells.sources_words(column.label)) for column in columns]
    name = _("Tick %(name)s") if ticked else ""
    drawn = ((_tick(row, name) if ticked else cells.EMPTY, _cells(headed, row)) for row in rows)
    return format_html_join("", "<tr>{}{}</tr>\n", drawn)


def cell(column: Column, row: Any) -> SafeString:
    """One value, with the way to what stands behind it."""
    return _cell(_Headed(column, cells.sources_words(column.label)), row)


def _tick(row: Any, name: str) -> SafeString:
    return format_html(_TICK, row.public_id, name % {"name": row.name})


def _cells(headed: Iterable[_Headed], row: Any) -> SafeString:
    return format_html_join("", '<td class="{}">{}</td>', ((h.column.css, _cell(h, row)) for h in headed))


def _cell(headed: _Headed, row: Any) -> SafeString:
    column, words = headed
    drawn = column.draw(row)
    if not column.property or drawn == BLANK:
        return drawn
    return drawn + cells.way(address(row.get_absolute_url(), column.property), words)
