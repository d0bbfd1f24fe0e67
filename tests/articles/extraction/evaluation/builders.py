"""Short ways to write gold files and predictions."""

from collections.abc import Sequence
from typing import Any

Item = dict[str, Any]


def entity(ident: str, kind: str, name: str, *aliases: str, **more: Any) -> Item:
    return {"id": ident, "kind": kind, "name": name, "aliases": list(aliases), "sectors": [], **more}


def relation(kind: str, subject: str, obj: str, **more: Any) -> Item:
    return {"type": kind, "subject": subject, "object": obj, "title": None, **more}


def metric(subject: str, indicator: str, value: float, unit: str, **more: Any) -> Item:
    return {"subject": subject, "indicator": indicator, "value": value, "unit": unit, **more}


def page(
    entities: Sequence[Item] = (),
    relations: Sequence[Item] = (),
    metrics: Sequence[Item] = (),
    titles: Sequence[str] = (),
) -> Item:
    return {
        "document": "page.txt",
        "articles": [{"title": t} for t in titles],
        "entities": list(entities),
        "relations": list(relations),
        "metrics": list(metrics),
    }
