"""Bring the rows of relations and metrics in line with claims and decisions."""

from functools import partial
from typing import Any

from articles.importing.projection.batch import Batch
from articles.importing.projection.changes import Changes
from articles.importing.projection.figures import Figure, Indicators
from articles.importing.projection.metrics import Reading, readings
from articles.importing.projection.noting import Noting, figure_value, relation_value
from articles.importing.projection.relations import PREFIX, Link
from articles.importing.projection.updating import update
from articles.importing.projection.voices import Voice
from articles.models import Claim
from ecosystem.models import Metric, Relation
from ecosystem.services.decisions import figure_of
from ecosystem.services.keys import metric_row_key

_BATCH = 500
#: Columns of a figure that may change while it stays the same figure.
_FIGURE = (
    "value",
    "unit",
    "qualifier",
    "lower",
    "upper",
    "period_start",
    "period_end",
    "confidence",
    "sources",
)


def write_relations(batch: Batch, links: dict[int, list[Link]], changes: Changes, noting: Noting) -> set[int]:
    """One row for each link; rows that nothing supports any more go. Says whose relations came or went."""
    old = {
        (r.subject_id, r.type, r.object_id): r for r in Relation.objects.filter(subject__in=batch.entities)
    }
    wanted = {(s, link.type, link.object.pk): link for s, found in links.items() for link in found}
    batch.directory.learn([key[2] for key in old])
    fresh, changed = [], []
    for key, link in wanted.items():
        row = old.get(key)
        before = _value(batch, row)
        if row is None:
            row = Relation(subject_id=key[0], type=key[1], object_id=key[2], **link.columns)
            fresh.append(row)
            changes.note("+", "relation")
        elif _update(row, link.columns):
            changed.append(row)
            changes.note("~", "relation")
        noting.relation(batch.entities[key[0]], key[1], link.object, before, _value(batch, row))
    for key in old.keys() - wanted.keys():
        changes.note("-", "relation")
        other = batch.directory.own(key[2])
        noting.relation(batch.entities[key[0]], key[1], other, _value(batch, old[key]), None)
    Relation.objects.filter(pk__in=[row.pk for key, row in old.items() if key not in wanted]).delete()
    update(changed, ["title", "period", "confidence", "sources"])
    made = Relation.objects.bulk_create(fresh, _BATCH)
    ids = {key: row.pk for key, row in old.items()}
    ids |= {(row.subject_id, row.type, row.object_id): row.pk for row in made}
    supported = {v.claim: ids[key] for key, link in wanted.items() for v in link.voices}
    heard = [v for e in batch.entities for v in batch.about[e] if v.property.startswith(PREFIX)]
    _point("relation", heard, supported)
    return {end for key in old.keys() ^ wanted.keys() for end in (key[0], key[2])}


def write_metrics(batch: Batch, changes: Changes, noting: Noting) -> set[int]:
    """One row for each figure; rows that nothing supports any more go. Says whose figures came or went."""
    rows = Metric.objects.filter(subject__in=batch.entities).select_related("indicator")
    old = {_key(row): row for row in rows}
    wanted: dict[tuple[Any, ...], Reading] = {}
    for entity in batch.entities.values():
        if batch.shows(entity):
            found = readings(batch.about[entity.pk], batch.verdict(entity.pk))
            wanted |= {(entity.pk, *identity): reading for identity, reading in found.items()}
    indicators = Indicators(reading.figure.term for key, reading in wanted.items() if key not in old)
    fresh, changed = [], []
    for key, reading in wanted.items():
        row = old.get(key)
        before = figure_of(row) if row else None
        if row is None:
            fresh.append(_metric(key[0], reading, indicators))
            changes.note("+", "metric")
        elif _update(row, reading.columns):
            changed.append(row)
            changes.note("~", "metric")
        said = reading.figure
        noting.metric(batch.entities[key[0]], before, figure_value(said), partial(_figure_key, said))
    for key in old.keys() - wanted.keys():
        row = old[key]
        changes.note("-", "metric")
        noting.metric(batch.entities[key[0]], figure_of(row), None, partial(metric_row_key, row))
    Metric.objects.filter(pk__in=[row.pk for key, row in old.items() if key not in wanted]).delete()
    update(changed, _FIGURE)
    ids = {key: row.pk for key, row in old.items()}
    ids |= {_key(row): row.pk for row in Metric.objects.bulk_create(fresh, _BATCH)}
    supported = {v.claim: ids[key] for key, reading in wanted.items() for v in reading.voices}
    _point("metric", [v for e in batch.entities for v in batch.about[e] if v.property == "metric"], supported)
    return {key[0] for key in old.keys() ^ wanted.keys()}


def _key(row: Metric) -> tuple[Any, ...]:
    term = (row.indicator.name, row.indicator.dimension)
    return row.subject_id, term, row.period, row.scope, row.base_value, row.base_unit, row.nature


def _metric(subject: int, reading: Reading, indicators: Indicators) -> Metric:
    said = reading.figure
    return Metric(
        subject_id=subject,
        indicator=indicators.row(said.term),
        base_value=said.base_value,
        base_unit=said.base_unit,
        period=said.period,
        scope=said.scope,
        nature=said.nature,
        **reading.columns,
    )


def _update(row: Relation | Metric, columns: dict[str, Any]) -> bool:
    changed = False
    for name, value in columns.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
            changed = True
    return changed


def _point(column: str, voices: list[Voice], supported: dict[int, int]) -> None:
    """Lead from claims to the rows that they support."""
    moved = [v for v in voices if getattr(v, column) != supported.get(v.claim)]
    claims = [Claim(pk=v.claim, **{f"{column}_id": supported.get(v.claim)}) for v in moved]
    update(claims, [column])


def _value(batch: Batch, row: Relation | None) -> dict[str, str] | None:
    return relation_value(batch.directory.own(row.object_id), row.title, row.period) if row else None


def _figure_key(figure: Figure) -> str:
    return figure.key
