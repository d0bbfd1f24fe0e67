"""Imports as runs; and what readers see, twice: from the rows, and from the log of changes alone."""

from typing import Any

from articles.extraction.document import Extraction
from articles.importing.run import Importer
from articles.models import ImportRun
from ecosystem.models import Change, Entity
from ecosystem.services.decisions import figure_of
from ecosystem.services.keys import metric_row_key
from ecosystem.services.properties import column_names, current, set_names
from tests.articles.importing.worlds import world

Seen = dict[str, dict[tuple[str, str], Any]]


def leader(name: str = "a.txt", more: str = "") -> Extraction:
    text = f"江北重工有限公司（江北重工）牵头江北装备创新联合体，员工800人。{more}"
    return world(
        name,
        text,
        [
            ("company", "江北重工有限公司", {"aliases": ["江北重工"], "sectors": ["new_materials"]}),
            ("consortium", "江北装备创新联合体", {"level": "省级"}),
        ],
        [("leads", 0, 1)],
        [{"subject": 0, "indicator": "员工", "value": 800, "unit": "人", "period": "2024"}],
    )


def carry(*documents: Extraction) -> ImportRun:
    """Import them as a run."""
    run = ImportRun.objects.create(extractor="hand")
    for _ in Importer(run=run).absorb(documents):
        pass
    return run


def seen() -> Seen:
    """Every shown value by public id, property and qualifier; of other records, their ids."""
    found = {row.public_id: _values(row) for row in Entity.objects.select_related("merged_into")}
    return {public_id: values for public_id, values in found.items() if values}


def replayed() -> Seen:
    """The same by applying the log from its beginning."""
    found: Seen = {}
    for change in Change.objects.order_by("pk").select_related("entity"):
        values = found.setdefault(change.entity.public_id, {})
        key = (change.property, change.qualifier)
        assert values.get(key) == _bare(change.before), change
        if change.after is None:
            del values[key]
        else:
            values[key] = _bare(change.after)
    return {public_id: values for public_id, values in found.items() if values}


def _values(row: Entity) -> dict[tuple[str, str], Any]:
    if row.merged_into is not None:
        return {("status", ""): {"id": row.merged_into.public_id}}
    if row.status != "active":
        return {}
    values: dict[tuple[str, str], Any] = {("status", ""): "active"}
    own = getattr(row, f"as_{row.kind}")
    for name in (*column_names(row.kind), *set_names(row.kind)):
        value = current(own, name)
        if value and name != "status":
            is_record = name in ("region", "park", "parent")
            listed = sorted(value) if isinstance(value, list) else value
            values[name, ""] = {"id": value} if is_record else listed
    for alias in row.names.exclude(sort="official"):
        values["alias", alias.text] = {"text": alias.text, "sort": alias.sort}
    for relation in row.relations.select_related("object"):
        said = {"id": relation.object.public_id, "title": relation.title, "period": relation.period}
        values[f"relation:{relation.type}", relation.object.public_id] = said
    for metric in row.metrics.select_related("indicator"):
        values["metric", metric_row_key(metric)] = figure_of(metric)
    return values


def _bare(value: Any) -> Any:
    """Without the names of other records: those are there for reading."""
    return {k: v for k, v in value.items() if k != "name"} if isinstance(value, dict) else value
