"""What the templates ask of the catalogue machinery."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django import template
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, json_script
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from ecosystem.browse import cells, figures, marking, options, table
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.enumerating import separator
from ecosystem.browse.facets import Option
from ecosystem.browse.links import Query
from ecosystem.browse.listing import Listing
from ecosystem.browse.proofs import Notes, Proof, drawing, quoting
from ecosystem.browse.registry import catalogues
from ecosystem.browse.values import address
from ecosystem.compare.choice import comparable, compare_url
from ecosystem.models import Entity, Metric
from ecosystem.saved.choosing import Choice, choices, defaults
from ecosystem.search import terms
from ecosystem.search.marks import Marker

register = template.Library()
register.simple_tag(separator)


@register.simple_tag(takes_context=True)
def navigation(context: template.Context) -> list[tuple[Catalogue, str]]:
    """The lists, and where the reader wants each to open."""
    chosen = defaults(context["user"]) if "user" in context else {}
    return [(catalogue, chosen.get(catalogue.key, catalogue.url)) for catalogue in catalogues()]


@register.simple_tag(takes_context=True)
def saved_choices(context: template.Context, list_key: str) -> list[Choice]:
    """The saved views of a list that the reader may open."""
    return choices(context["user"], list_key) if "user" in context else []


@register.simple_tag
def cell(column: Column, row: Any) -> SafeString:
    """One cell of a list, with the way to what stands behind its value."""
    return table.cell(column, row)


@register.simple_tag
def table_rows(listing: Listing) -> SafeString:
    """The rows of a page of a list."""
    return table.table_rows(listing.columns, listing.page.object_list, ticked=listing.catalogue.has_ids)


@register.simple_tag
def option_items(found: Iterable[Option]) -> SafeString:
    """The values of a facet, as items of a list."""
    return options.items(found)


@register.simple_tag
def whence(row: Entity | Metric, name: str, label: str) -> SafeString:
    """The way to what stands behind one value that is shown of a record."""
    return cells.whence(address(row.get_absolute_url(), name), label)


@register.simple_tag
def kind_link(entity: Entity | None) -> SafeString:
    """An entity's name with the icon of its kind."""
    return cells.kind_link(entity)


@register.simple_tag
def kind_icon(kind: str) -> SafeString:
    """The icon of a kind."""
    return cells.icon(kind)


@register.simple_tag
def figure(metric: Metric) -> SafeString:
    """Value and unit as printed."""
    return cells.figure(metric)


@register.simple_tag
def admin_link(entity: Entity) -> SafeString:
    """The way to the entity's form in the admin, for staff."""
    try:
        url = reverse(f"admin:ecosystem_{entity.kind}_change", args=[entity.pk])
    except NoReverseMatch:
        return cells.EMPTY
    return format_html('<a href="{}"><i class="ti ti-edit" aria-hidden="true"></i> {}</a>', url, _("Edit"))


@register.simple_tag
def compare_link(entity: Entity) -> str:
    """The address of a comparison that begins with the entity; empty for kinds that cannot be compared."""
    return compare_url(entity)


@register.simple_tag(takes_context=True)
def evidence(context: template.Context, proof: Proof, anchor: str = "") -> SafeString:
    """What stands behind a value, folded beside it; on paper its notes are cited by number."""
    notes: Notes | None = context.get("notes")
    return notes.beside(proof, anchor) if notes is not None else drawing.evidence(proof, anchor=anchor)


register.simple_tag(drawing.body, name="proof_body")
register.simple_tag(drawing.other_items)
register.simple_tag(drawing.decision_words)
register.simple_tag(quoting.quoted)


@register.filter
def is_comparable(catalogue: Catalogue) -> bool:
    """Whether entities of the list can be compared side by side."""
    return catalogue in comparable()


@register.filter
def value_of(query: Query, param: str) -> str:
    """The value of a parameter of the address."""
    return query.value(param)


@register.simple_tag
def path_url(query: Query, param: str, entity: Entity) -> str:
    """The address with one end of a path replaced by an entity."""
    return query.url(**{param: entity.public_id})


@register.filter
def in_words(iso: str) -> str:
    """An ISO date or period in the words of the language."""
    return figures.period(iso)


@register.filter
def normalised(metric: Metric) -> str:
    """A figure in its base unit."""
    return figures.normalised(metric)


@register.filter
def chart_json(data: object) -> SafeString:
    """Data of a chart as a JSON block that no browser executes."""
    return json_script(data)


@register.filter
def marked(text: str, query: str) -> SafeString:
    """The text with what was searched for marked, in whatever script or spelling; all is escaped."""
    return marking.marked(text, _marker(query))


@lru_cache(maxsize=256)
def _marker(query: str) -> Marker:
    return Marker(terms(query))
