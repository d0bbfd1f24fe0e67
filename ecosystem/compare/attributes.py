"""The attributes of the compared, as their own pages show them, each with its proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from ecosystem.browse import cells
from ecosystem.browse.enumerating import listed
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels import Attribute, Attributes
from ecosystem.browse.proofs import Proof, Proofs
from ecosystem.compare.choice import Choice
from ecosystem.models import Entity


@dataclass(frozen=True, slots=True)
class Value:
    """One value as it is drawn, and what stands behind it."""

    html: str
    proof: Proof
    is_known: bool = True

    @property
    def text(self) -> str:
        """The value without markup, for files; nothing where it is not reported."""
        return strip_tags(self.html).strip() if self.is_known else ""


@dataclass(frozen=True, slots=True)
class Row:
    """One attribute of each of the compared."""

    label: Label
    values: list[Value]


def attribute_rows(choice: Choice, proofs: Mapping[int, Proofs]) -> list[Row]:
    """Other names, then the attributes that the kind declares for its page."""
    panel = next((p for p in choice.catalogue.panels if isinstance(p, Attributes)), None)
    declared = panel.attributes if panel else ()
    names = Row(_("Other names"), [_names(entity) for entity in choice.entities])
    rows = [Row(a.label, [_value(a, e, proofs[e.pk]) for e in choice.entities]) for a in declared]
    return [row for row in (names, *rows) if any(value.is_known for value in row.values)]


def _names(entity: Entity) -> Value:
    others = [name.text for name in entity.names.all() if name.text != entity.name]
    return Value(listed(others), Proof()) if others else Value(cells.unknown(), Proof(), is_known=False)


def _value(attribute: Attribute, entity: Entity, proofs: Proofs) -> Value:
    html = attribute.drawn(entity) if attribute.applies(entity) else ""
    if not html:
        return Value(cells.unknown(), Proof(), is_known=False)
    return Value(html, proofs.column(attribute.property) if attribute.property else Proof())
