"""Collects the proofs of all values of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from ecosystem.browse.cells import code_labels
from ecosystem.browse.change_words import Labels, value_text
from ecosystem.browse.figures import period
from ecosystem.browse.figures import printed as printed_figure
from ecosystem.browse.proofs.former import Former
from ecosystem.browse.proofs.proof import Other, Proof
from ecosystem.browse.proofs.rulings import Rulings
from ecosystem.browse.proofs.values import agrees, encoded, has_column, is_baseline, shown_value
from ecosystem.browse.sources import Statement, Unshown, sources
from ecosystem.models import Change, Decision, Entity, Metric, Name, Relation
from ecosystem.naming import fold
from ecosystem.services.keys import alias_key, metric_row_key
from ecosystem.services.properties import denial_key

#: Other values listed beside one.
_MOST_OTHERS = 6


class Proofs:
    """The proofs of one entity's values; each sort is fetched when first asked for, in a few queries."""

    def __init__(self, entity: Entity) -> None:
        self._entity = entity
        self._former = Former(entity)

    @cached_property
    def rulings(self) -> Rulings:
        """What people decided."""
        return Rulings(self._entity)

    @cached_property
    def _said(self) -> dict[str, list[Statement]]:
        return sources().attribute_statements(self._entity.pk)

    def column(self, name: str) -> Proof:
        """Of a column or set; what the others say that are no names is with `name`."""
        entity, said = self._entity, self._said.get(name, [])
        if not has_column(entity.kind, name):
            return Proof()
        shown = shown_value(entity, name)
        mine = tuple(s for s in said if shown is not None and agrees(name, shown, s.value))
        rest = [s for s in said if s not in mine and not (name == "name" and self._is_called(s.value))]
        others = [self._other(name, statement) for statement in rest[:_MOST_OTHERS]]
        if name == "name":
            others += [self._other("alias", s) for s in self._said.get("alias", []) if self._denied_alias(s)]
        decision = self.rulings.given(name) if shown is not None else None
        founding = is_baseline(entity, name)
        if founding and not mine and not entity.reference:
            # Where a township lies follows from where it is named.
            mine = tuple(self._said.get("name", ()))
        listed = entity.reference if founding else ""
        proof = Proof(mine, tuple(others[:_MOST_OTHERS]), decision, listed)
        return self._former.beside(
            proof, lambda row: row.property == name and agrees(name, shown, row.statement.value)
        )

    def alias(self, name: Name) -> Proof:
        """Of a name beside its own."""
        folded = fold(name.text)
        said = [*self._said.get("alias", []), *self._said.get("name", [])]
        mine = tuple(s for s in said if fold(str(s.value)) == folded)
        reference = self._entity.reference or name.get_origin_display()
        decision = self.rulings.given_alias(alias_key(name.text))
        proof = Proof(mine, (), decision, reference if name.origin == Name.Origin.REFERENCE else "")
        return self._former.beside(
            proof,
            lambda row: row.property in ("alias", "name") and fold(str(row.statement.value)) == folded,
        )

    def relations(self, rows: Iterable[Relation]) -> dict[int, Proof]:
        """Of relations from or to the entity, by id; other titles and periods are other values."""
        found = {row.pk: row for row in rows}
        said = sources().relation_statements(found)
        return {pk: self._relation(row, said.get(pk, [])) for pk, row in found.items()}

    def _relation(self, row: Relation, said: list[Statement]) -> Proof:
        mine = [s for s in said if _fits(s.value, row)]
        others = [Other(wording(s.value), s) for s in said if s not in mine]
        decision = self.rulings.relation((row.subject_id, row.type, row.object_id))
        # A relation whose title a person gave holds by all that say so in other words.
        proof = Proof(tuple(mine or said), tuple(others if mine else ()), decision, counted=row.sources)
        ends = {row.subject_id, row.object_id}
        return self._former.beside(
            proof,
            lambda old: (
                old.property == f"relation:{row.type}"
                and old.object is not None
                and {old.subject.pk, old.object.pk} == ends
            ),
        )

    def metrics(self, rows: Iterable[Metric]) -> dict[int, Proof]:
        """Of figures of the entity, by id; figures of the same thing and time are other values."""
        found = list(rows)
        said = sources().metric_statements([row.pk for row in found])
        siblings: dict[tuple[str, ...], list[Metric]] = defaultdict(list)
        for row in found:
            siblings[_slot(row)].append(row)
        return {row.pk: self._metric(row, siblings[_slot(row)], said) for row in found}

    def _metric(self, row: Metric, siblings: list[Metric], said: dict[int, list[Statement]]) -> Proof:
        others = [
            Other(
                printed_figure(other), next(iter(said.get(other.pk, ())), None), url=other.get_absolute_url()
            )
            for other in siblings
            if other is not row
        ]
        others += [other for slot, other in self._denied_slots if slot == _slot(row)]
        mine = tuple(said.get(row.pk, ()))
        proof = Proof(mine, tuple(others[:_MOST_OTHERS]), self.rulings.figure(row), counted=row.sources)
        return self._former.beside(proof, lambda old: old.key == metric_row_key(row))

    @cached_property
    def denied(self) -> list[tuple[Unshown, Decision]]:
        """Relations and figures that live sources give and a person denied."""
        if not self.rulings.deny_rows:
            return []
        found = ((row, self._denial(row)) for row in sources().unshown(self._entity.pk))
        return [(row, decision) for row, decision in found if decision]

    def _denial(self, row: Unshown) -> Decision | None:
        if row.object is None:
            return self.rulings.denied("metric", row.key)
        type_ = row.property.removeprefix("relation:")
        one, other = row.subject.pk, row.object.pk
        given = self.rulings.relation((one, type_, other), denied=True)
        return given or self.rulings.relation((other, type_, one), denied=True)

    @property
    def denied_figures(self) -> list[Other]:
        """Figures that live sources give and a person denied."""
        return [other for _slot, other in self._denied_slots]

    @cached_property
    def _denied_slots(self) -> list[tuple[tuple[str, ...], Other]]:
        figures = [(row.statement, by) for row, by in self.denied if row.object is None]
        return [(_said_slot(s.value), Other(self._words("metric", s.value), s, by)) for s, by in figures]

    @property
    def denied_relations(self) -> list[tuple[Unshown, Decision]]:
        """The same of relations, from and to the entity."""
        return [(row, by) for row, by in self.denied if row.object is not None]

    def _other(self, name: str, statement: Statement) -> Other:
        value = statement.value
        if name == "alias":
            return Other(str(value), statement, self._denied_alias(statement))
        denied = self.rulings.denied(name, denial_key(encoded(value)))
        return Other(self._words(name, value), statement, denied)

    def _denied_alias(self, statement: Statement) -> Decision | None:
        return self.rulings.denied("alias", alias_key(str(statement.value)))

    def _is_called(self, text: str) -> bool:
        return fold(str(text)) in {fold(name.text) for name in self._entity.names.all()}

    def _words(self, name: str, value: object) -> str:
        labels = self._labels if isinstance(value, list) else {}
        return value_text(Change(entity=self._entity, property=name), value, labels)

    @cached_property
    def _labels(self) -> Labels:
        return code_labels()


def _fits(said: dict[str, str], row: Relation) -> bool:
    return said["title"] in ("", row.title) and said["period"] in ("", row.period)


def wording(said: dict[str, str]) -> str:
    """Title and period of a relation, in words."""
    return " · ".join(part for part in (said["title"], period(said["period"])) if part)


def _slot(row: Metric) -> tuple[str, ...]:
    """What two figures must share to contradict each other."""
    return row.indicator.name, row.period, row.scope, row.nature


def _said_slot(value: dict[str, str]) -> tuple[str, ...]:
    return value["indicator"], value["period"], value["scope"], value["nature"]
