"""Sets of codes (sectors, qualifications) of entities, written for all of a batch together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.db import models

from articles.extraction.gazetteers import rows
from ecosystem.models import MODEL_OF, Entity, Qualification, Sector

_BATCH = 500
#: Property → the table of its codes, and their public list.
_TABLES: dict[str, tuple[type[models.Model], str]] = {
    "sectors": (Sector, "sectors"),
    "qualifications": (Qualification, "qualifications"),
}
#: Columns that the list of a table fills.
_LISTED = ("code", "name", "name_en", "position")

#: Kind, property and row id of the code → the entities.
_Change = defaultdict[tuple[str, str, int], list[int]]


class Codes:
    """Collects which entities gain and lose which codes."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, int]] = {}
        self._gained: _Change = defaultdict(list)
        self._lost: _Change = defaultdict(list)

    def change(self, entity: Entity, name: str, old: Collection[str], said: Iterable[str]) -> list[str]:
        """Let the entity have the codes `said` instead of the `old` ones; those of them that there are."""
        known = self._known(name, said)
        new = [code for code in dict.fromkeys(said) if code in known]
        for code in new:
            if code not in old:
                self._gained[entity.kind, name, known[code]].append(entity.pk)
        for code in old:
            if code not in new:
                self._lost[entity.kind, name, known[code]].append(entity.pk)
        return sorted(new)

    def write(self) -> None:
        """Store it."""
        for key, entities in self._lost.items():
            kind, name, row = key
            _through(kind, name).filter(**{f"{kind}__in": entities, _column(name): row}).delete()
        for key, entities in self._gained.items():
            kind, name, row = key
            through = _through(kind, name)
            fresh = [through.model(**{f"{kind}_id": pk, _column(name): row}) for pk in entities]
            through.bulk_create(fresh, _BATCH)

    def _known(self, name: str, codes: Iterable[str]) -> dict[str, int]:
        """Code → row id; a code of the public list that is not stored yet is stored."""
        model, table = _TABLES[name]
        if name not in self._rows:
            self._rows[name] = dict(model._default_manager.values_list("code", "pk"))
        known = self._rows[name]
        missing = {*codes} - known.keys()
        for listed in rows(table) if missing else ():
            if listed["code"] in missing:
                columns = {column: listed[column] for column in _LISTED if column in listed}
                known[listed["code"]] = model._default_manager.create(**columns).pk
        return known


def _through(kind: str, name: str) -> Any:
    return getattr(MODEL_OF[kind], name).through._default_manager


def _column(name: str) -> str:
    return f"{_TABLES[name][0]._meta.model_name}_id"
