"""What stands behind the values of a row, gathered for answers."""

from __future__ import annotations

from typing import Any

from ecosystem.api.writing import Writer, plain
from ecosystem.browse.proofs import Proofs
from ecosystem.models import Entity, Metric, Relation
from ecosystem.services.properties import column_names, set_names


def of_entity(fields: dict[str, Any]) -> Any:
    """Proofs of the properties and other names of a record."""

    def proven(entity: Entity, writer: Writer) -> list[dict[str, Any]]:
        proofs = Proofs(entity)
        said = []
        for name in (*column_names(entity.kind), *set_names(entity.kind)):
            if name == "status":
                continue
            value = writer.value(fields[name].written(), fields[name].read(entity))
            if value not in (None, []):
                said.append(writer.proof(name, value, proofs.column(name)))
        aliases = (name for name in entity.names.all() if name.text != entity.name)
        return [*said, *(writer.proof("alias", name.text, proofs.alias(name)) for name in aliases)]

    return proven


def of_relation(relation: Relation, writer: Writer) -> list[dict[str, Any]]:
    """The proof of a relation, with the title and period it is told with."""
    value = {"title": plain(relation.title), "period": plain(relation.period)}
    proof = Proofs(relation.subject).relations([relation])[relation.pk]
    return [writer.proof(f"relation:{relation.type}", value, proof)]


def of_metric(metric: Metric, writer: Writer) -> list[dict[str, Any]]:
    """The proof of a figure; figures of the same thing and time are the others."""
    beside = Metric.objects.filter(
        subject=metric.subject_id,
        indicator=metric.indicator_id,
        period=metric.period,
        scope=metric.scope,
        nature=metric.nature,
    ).select_related("indicator")
    proof = Proofs(metric.subject).metrics(beside)[metric.pk]
    value = {"number": plain(metric.value), "unit": plain(metric.unit), "bound": plain(metric.qualifier)}
    return [writer.proof("metric", value, proof)]
