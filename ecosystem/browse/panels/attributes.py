"""The panel of attributes: each with its words for “not reported” and what stands behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ecosystem.browse import cells
from ecosystem.browse.detail import Detail
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.proofs import Proof
from ecosystem.browse.values import anchor
from ecosystem.models import Entity, Name


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """One line: its label, how it is drawn (empty: not reported), the property its claims carry."""

    label: Label
    draw: Callable[[Any], object]
    property: str = ""
    #: Whether the attribute makes sense of an entity (a province lies in no higher region).
    applies: Callable[[Any], bool] = lambda entity: True

    def drawn(self, entity: Entity) -> SafeString:
        """The value as HTML; empty where it is not reported."""
        value = self.draw(entity)
        if isinstance(value, SafeString):
            return value
        return escape(str(value)) if value else cells.EMPTY


class Line(NamedTuple):
    """One value as the panel shows it."""

    label: Label
    value: str
    proof: Proof
    #: The property; empty where it is none that sources speak of.
    name: str = ""

    @property
    def anchor(self) -> str:
        """The id of the place where its sources are told."""
        return anchor(self.name) if self.name else ""


@dataclass(frozen=True, kw_only=True)
class Attributes(Panel):
    """What is known of the entity itself."""

    template = "panels/attributes.html"
    column = "side"
    attributes: tuple[Attribute, ...]

    def data(self, detail: Detail) -> dict[str, Any]:
        """Label, value and proof: the name, other names, the attributes, the summary."""
        entity, proofs = detail.entity, detail.proofs
        lines = [Line(_("Name"), escape(entity.name), proofs.column("name"), "name")]
        names = [n for n in entity.names.all() if n.text != entity.name]
        lines += [Line(_sort(name), escape(name.text), proofs.alias(name)) for name in names]
        shown = (a for a in self.attributes if a.applies(entity))
        lines += [self._line(attribute, detail) for attribute in shown]
        if entity.summary:
            lines.append(Line(_("Summary"), escape(entity.summary), proofs.column("summary"), "summary"))
        return {"lines": lines}

    def _line(self, attribute: Attribute, detail: Detail) -> Line:
        value = attribute.drawn(detail.entity)
        proof = detail.proofs.column(attribute.property) if attribute.property else Proof()
        name = attribute.property if value else ""
        return Line(attribute.label, value or cells.unknown(), proof, name)


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
