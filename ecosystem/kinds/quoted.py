"""The sentence beside a fact in lists of relations and of figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.columns import Column
from ecosystem.browse.sources import Quote

Look: TypeAlias = Callable[[Sequence[int]], Mapping[int, list[Quote]]]


def attach(rows: Sequence[Any], look: Look) -> None:
    """Put the quotes of a page's facts beside them; `look` finds them by primary key."""
    quotes = look([row.pk for row in rows])
    for row in rows:
        row.quotes = quotes.get(row.pk, [])


def quoted(attribute: str) -> Callable[[Any], Any]:
    """A column value taken from the best quote; None where there is none."""
    return lambda row: getattr(row.quotes[0], attribute) or None if row.quotes else None


def _cell(row: Any) -> SafeString:
    if not row.quotes:
        return cells.EMPTY
    quote: Quote = row.quotes[0]
    words = '<a class="quote-link" href="{}" title="{}"><i class="ti ti-quote" aria-hidden="true"></i>{}</a>'
    return format_html(words, quote.url, quote.text, quote.outlet or quote.title or _("Evidence"))


#: The sentence, with its outlet as the words of the link.
EVIDENCE = Column(key="quote", label=_("Evidence"), value=quoted("text"), cell=_cell, filter="q", width=60)
