"""Extractions made by hand, so that importing is tested apart from reading Chinese."""

import os
import re
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import connection, transaction
from hypothesis import HealthCheck, settings

from articles.extraction.document import (
    Article,
    Block,
    BlockKind,
    Document,
    Entity,
    Extraction,
    Kind,
    Layout,
    Mention,
    Metric,
    Relation,
    RelationType,
    Sentence,
)
from articles.importing.run import Importer, Outcome
from ecosystem.models import Entity as Row

#: Columns that tell when something was written, not what.
_CLOCKS = {"updated", "created", "imported", "started", "finished", "at"}
#: How many random worlds a property is held against; PostgreSQL, which takes longer, repeats fewer.
_WORLDS = "15" if connection.vendor == "postgresql" else "30"
WORLDS = settings(
    max_examples=int(os.environ.get("WORLDS", _WORLDS)),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@contextmanager
def fresh() -> Iterator[None]:
    """A database as it was before the example."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def world(
    name: str,
    text: str,
    entities: Sequence[tuple[str, str] | tuple[str, str, dict[str, Any]]],
    relations: Sequence[tuple[str, int, int] | tuple[str, int, int, str]] = (),
    metrics: Sequence[dict[str, Any]] = (),
    *,
    source: str | None = "报甲",
    published: str | None = "2024-05",
    title: str = "",
) -> Extraction:
    """A document of one article; entities are found in `text` by name and alias."""
    document = Document(name, text, title=title or None, source=source, published=published)
    sentences = [Sentence(m.start(), m.end(), 0, 0) for m in re.finditer(r"[^。]+。?", text)]
    layout = Layout(
        text,
        text,
        array("I", range(len(text))),
        [Block(0, len(text), BlockKind.PARAGRAPH, 0)],
        [Article(title, (), source, published, 0, len(text))],
        sentences,
    )
    things = [Entity(i, Kind(e[0]), e[1], **(e[2] if len(e) > 2 else {})) for i, e in enumerate(entities)]
    mentions = [
        Mention(m.start(), m.end(), thing.kind, m.group(), "hand", thing=thing.index)
        for thing in things
        for form in [thing.name, *thing.aliases]
        for m in re.finditer(re.escape(form), text)
    ]
    links = [
        Relation(RelationType(r[0]), r[1], r[2], r[3] if len(r) > 3 else None, 0, len(text), "hand")
        for r in relations
    ]
    return Extraction(document, layout, mentions, things, links, [_metric(m, text) for m in metrics])


def _metric(said: dict[str, Any], text: str) -> Metric:
    given: dict[str, Any] = {
        "unit": "家",
        "qualifier": None,
        "period": None,
        "scope": None,
        "start": 0,
        "end": len(text),
    }
    return Metric(**(given | {"rule": "hand", "confidence": 0.9} | said))


def take(*extractions: Extraction) -> Outcome:
    """Import them in this order."""
    importer = Importer()
    for _ in importer.absorb(extractions):
        pass
    return importer.outcome


def rows() -> dict[str, list[dict[str, Any]]]:
    """Every row of both apps, import runs aside: what a second import must not change."""
    tables = [*apps.get_app_config("ecosystem").get_models(), *apps.get_app_config("articles").get_models()]
    return {
        model.__name__: list(model._default_manager.order_by("pk").values())
        for model in tables
        if model.__name__ != "ImportRun"
    }


def shown() -> dict[str, Any]:
    """What readers see, without row ids, so that two databases can be compared."""
    active = Row.objects.filter(status="active")
    return {row.public_id: _shown(row) for row in active}


def _shown(row: Row) -> dict[str, Any]:
    own = getattr(row, f"as_{row.kind}")
    skipped = {*_CLOCKS, "id", "entity_ptr", "entity_ptr_id", "baseline"}
    columns: dict[str, Any] = {}
    for field in own._meta.fields:
        if field.name not in skipped:
            value = getattr(own, field.name)
            columns[field.name] = getattr(value, "public_id", value)
    for field in own._meta.many_to_many:
        columns[field.name] = sorted(item.code for item in getattr(own, field.name).all())
    columns["names"] = sorted((n.text, n.sort, n.origin) for n in row.names.all())
    columns["relations"] = sorted(
        (r.type, r.object.public_id, r.title, r.sources, round(r.confidence, 6)) for r in row.relations.all()
    )
    columns["metrics"] = sorted(
        (str(m), m.period, m.scope, m.nature, str(m.base_value), m.base_unit, m.qualifier, m.sources)
        for m in row.metrics.all()
    )
    return columns
