"""The panel of attributes: each with its words for “not reported” and the quotes behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ecosystem.browse import cells
from ecosystem.browse.detail import Detail
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels.base import Panel
from ecosystem.models import Name


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """One line: its label, how it is drawn (empty: not reported), the property its claims carry."""

    label: Label
    draw: Callable[[Any], object]
    property: str = ""
    #: Whether the attribute makes sense of an entity (a province lies in no higher region).
    applies: Callable[[Any], bool] = lambda entity: True


@dataclass(frozen=True, kw_only=True)
class Attributes(Panel):
    """What is known of the entity itself."""

    template = "panels/attributes.html"
    column = "side"
    attributes: tuple[Attribute, ...]

    def data(self, detail: Detail) -> dict[str, Any]:
        """Label, value and quotes of each attribute; names last."""
        shown = (a for a in self.attributes if a.applies(detail.entity))
        lines = [self._line(attribute, detail) for attribute in shown]
        names = [n for n in detail.entity.names.all() if n.text != detail.entity.name]
        quotes = detail.attribute_quotes
        aliases = quotes.get("alias", [])
        return {
            "lines": lines,
            "names": [(name, _sort(name), [q for q in aliases if q.value == name.text]) for name in names],
            "name_quotes": quotes.get("name", []),
            "entity": detail.entity,
        }

    def _line(self, attribute: Attribute, detail: Detail) -> tuple[Label, object, list[Any]]:
        value = attribute.draw(detail.entity)
        quotes = detail.attribute_quotes.get(attribute.property, []) if attribute.property else []
        return attribute.label, _html(value) if value else cells.unknown(), quotes


def _html(value: object) -> SafeString:
    return value if isinstance(value, SafeString) else escape(str(value))


def _sort(name: Name) -> str:
    return name.get_sort_display() if name.sort != Name.Sort.OTHER else _("Alias")


PLACE = Attribute(
    label=gettext_lazy("Region"), draw=lambda entity: cells.region_link(entity.region), property="region"
)
CATEGORY = Attribute(label=gettext_lazy("Category"), draw=lambda entity: entity.category, property="category")
LEVEL = Attribute(
    label=gettext_lazy("Level"),
    draw=lambda entity: cells.level_badge(entity.level, entity.get_level_display()),
    property="level",
)
FOUNDED = Attribute(label=gettext_lazy("Founded"), draw=lambda entity: entity.founded, property="founded")
REFERENCE = Attribute(
    label=gettext_lazy("Reference list"),
    draw=lambda entity: entity.reference,
    applies=lambda entity: bool(entity.reference),
)
