"""Reading what a client asks: batches of queries, and what it wants to add to its table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ecosystem.api.errors import InvalidParameterError, hint
from ecosystem.models import Kind

#: Queries of one batch; OpenRefine sends ten.
MOST_QUERIES = 100
MOST_RESULTS = 50
_DEFAULT_RESULTS = 5
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Query:
    """One query: a name, the kinds it may be of, what else is known of the thing by property."""

    text: str
    kinds: tuple[str, ...]
    limit: int
    properties: Mapping[str, tuple[str, ...]]


def parsed(name: str, text: str) -> dict[str, Any]:
    """A parameter that holds a JSON object."""
    try:
        value = json.loads(text)
    except ValueError as error:
        raise InvalidParameterError(name, "a JSON object is expected") from error
    if not isinstance(value, dict):
        raise InvalidParameterError(name, "a JSON object is expected")
    return value


def queries(text: str) -> dict[str, Query]:
    """The queries of a batch by the keys that the client gave them."""
    batch = parsed("queries", text)
    if len(batch) > MOST_QUERIES:
        raise InvalidParameterError("queries", f"{MOST_QUERIES} queries at most")
    return {key: _query(key, said) for key, said in batch.items()}


def _query(key: str, said: Any) -> Query:
    if not isinstance(said, dict) or not isinstance(said.get("query"), str):
        raise InvalidParameterError("queries", f"{key}: an object with a text `query` is expected")
    limit = said.get("limit", _DEFAULT_RESULTS)
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise InvalidParameterError("queries", f"{key}: `limit` has to be a whole number from 1 on")
    text = said["query"].replace("\x00", "").strip()[:_LONGEST]
    return Query(text, _kinds(key, said.get("type")), min(limit, MOST_RESULTS), _properties(key, said))


def _kinds(key: str, said: Any) -> tuple[str, ...]:
    """The types; a type may be given as text, as an object with `id`, or as a list of either."""
    given = said if isinstance(said, list) else [said] if said else []
    names = [str(one.get("id") if isinstance(one, dict) else one) for one in given]
    for name in names:
        if name not in Kind.values:
            raise InvalidParameterError("queries", f"{key}: no type {name!r}; {hint(name, Kind.values)}")
    return tuple(names) or tuple(Kind.values)


def _properties(key: str, said: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    given = said.get("properties") or []
    if not isinstance(given, list) or not all(isinstance(one, dict) and "pid" in one for one in given):
        raise InvalidParameterError("queries", f"{key}: `properties` has to be a list of objects with `pid`")
    found: dict[str, tuple[str, ...]] = {}
    for one in given:
        values = one.get("v")
        texts = (_text(value) for value in (values if isinstance(values, list) else [values]))
        found[str(one["pid"])] = tuple(text for text in texts if text)
    return found


def _text(value: Any) -> str:
    """A value as text; a reconciled cell counts by its id."""
    if isinstance(value, dict):
        value = value.get("id") or value.get("str") or value.get("name")
    return "" if value is None else str(value).replace("\x00", "").strip()[:_LONGEST]


@dataclass(frozen=True, slots=True)
class Extension:
    """Which properties of which records are wanted."""

    ids: tuple[str, ...]
    properties: tuple[str, ...]


def extension(text: str) -> Extension:
    """The request of a data extension."""
    said = parsed("extend", text)
    ids, properties = said.get("ids"), said.get("properties")
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        raise InvalidParameterError("extend", "`ids` has to be a list of texts")
    if not isinstance(properties, list) or not all(
        isinstance(one, dict) and "id" in one for one in properties
    ):
        raise InvalidParameterError("extend", "`properties` has to be a list of objects with `id`")
    if len(ids) > 1000:
        raise InvalidParameterError("extend", "1000 ids at most")
    return Extension(tuple(ids), tuple(str(one["id"]) for one in properties))
