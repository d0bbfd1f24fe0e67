"""Candidates for a name, scored by the rules of identity: equal name, other name, near name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from ecosystem.api.reconcile.extending import Cell, cells
from ecosystem.api.reconcile.questions import Query
from ecosystem.api.writing import Writer
from ecosystem.identity import Side, Verdict, compare
from ecosystem.identity.blocking import searched_keys
from ecosystem.identity.places import compatible
from ecosystem.identity.records import Record, load_records
from ecosystem.models import Entity, Kind, Name, NameKey, Region, Status
from ecosystem.naming import fold
from ecosystem.search import ranked

EQUAL, OTHER_NAME = 100.0, 90.0
#: The scale of names that people are asked about, and of those that are merely found.
_ASKED, _FOUND = (40.0, 45.0), 50.0
_CONTRADICTED = 30.0
_ELSEWHERE = 40.0
#: More share a beginning than anybody looks through.
_MOST_COMPARED = 200
#: Properties that say which of several of one name is meant, read before names are compared.
_PLACE, _CODES = "region", ("credit_code", "code")


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate with its score, out of 100, and whether its own name is the very one asked for."""

    record: Record
    score: float
    equal: bool
    #: A property that was given agrees, and none contradicts.
    supported: bool = False


def results(query: Query, writer: Writer) -> list[dict[str, Any]]:
    """The best candidates as the service answers them; `match` only where there is no doubt."""
    if not query.text:
        return []
    found = _weighed(query, [_found(query, record) for record in _records(query)], writer)
    found.sort(key=lambda one: (-one.score, one.record.side.name, one.record.public_id))
    names = _names([one.record.pk for one in found[: query.limit]])
    sure = _sure(found)
    return [
        {
            "id": one.record.public_id,
            "name": names[one.record.pk],
            "type": [{"id": one.record.side.kind, "name": str(Kind(one.record.side.kind).label)}],
            "score": round(one.score, 1),
            "match": one is sure,
            "features": [{"id": "name_equal", "value": one.equal}],
        }
        for one in found[: query.limit]
        if one.record.pk in names
    ]


def _records(query: Query) -> list[Record]:
    """What shares the name, a key of near names, or is found by search."""
    folded = fold(query.text)
    equal = Q(folded=folded) | Q(public_id=query.text)
    equal |= Q(pk__in=Name.objects.filter(folded=folded).values("entity"))
    ids = dict.fromkeys(_active(query).filter(equal).values_list("pk", flat=True))
    keys = {key for kind in query.kinds for key in searched_keys(kind, query.text)}
    near = NameKey.objects.filter(key__in=keys).values("entity")
    ids |= dict.fromkeys(_active(query).filter(pk__in=near).values_list("pk", flat=True)[:_MOST_COMPARED])
    ids |= dict.fromkeys(entity.pk for entity in ranked(query.text, query.limit + 5, query.kinds))
    return list(load_records(ids).values())


def _active(query: Query) -> Any:
    return Entity.objects.filter(status=Status.ACTIVE, kind__in=query.kinds).order_by("pk")


def _found(query: Query, record: Record) -> Found:
    if record.public_id == query.text:
        return Found(record, EQUAL, equal=True, supported=True)
    code = next((query.properties[name][0] for name in _CODES if query.properties.get(name)), "")
    side = Side(record.side.kind, query.text, place=_place(query.properties), code=code)
    match = compare(side, record.side)
    folded = fold(query.text)
    if match.verdict is Verdict.SAME and code and code == record.side.code:
        return Found(record, EQUAL, equal=True, supported=True)
    if folded == record.folded:
        elsewhere = not compatible(side.place, record.side.place)
        return Found(record, EQUAL - (_ELSEWHERE if elsewhere else 0), equal=not elsewhere)
    if folded in record.names:
        return Found(record, OTHER_NAME, equal=False)
    low, span = _ASKED if match.verdict is Verdict.ASK else (0.0, _FOUND)
    return Found(record, low + span * match.score, equal=False)


def _place(properties: Mapping[str, tuple[str, ...]]) -> str:
    """The division code of the place that is given by code, name or id."""
    given = properties.get(_PLACE, ())
    if not given:
        return ""
    if given[0].isdigit() and len(given[0]) >= 6:
        return given[0][:6]
    named = Region.objects.filter(
        Q(folded=fold(given[0])) | Q(public_id=given[0]) | Q(short_name=given[0]), status=Status.ACTIVE
    )
    codes = list(named.exclude(code=None).values_list("code", flat=True)[:2])
    return str(codes[0])[:6] if len(codes) == 1 else ""


def _weighed(query: Query, found: list[Found], writer: Writer) -> list[Found]:
    """The same after a look at the other properties: each that contradicts counts against it."""
    asked = {name: values for name, values in query.properties.items() if values}
    if not asked or not found:
        return found
    told = cells([one.record.public_id for one in found], asked, writer)
    weighed = []
    for one in found:
        row = told[one.record.public_id]
        known = {name: _words(row[name]) for name in asked if row.get(name)}
        agreeing = {name for name, words in known.items() if words & {fold(v) for v in asked[name]}}
        against = [name for name in known if name not in agreeing and name != _PLACE]
        score = max(one.score - _CONTRADICTED * len(against) / len(asked), 0.0)
        supported = (one.supported or bool(agreeing)) and not against
        weighed.append(Found(one.record, score, one.equal and not against, supported))
    return weighed


def _words(row: list[Cell]) -> set[str]:
    """Everything that a cell may be called."""
    return {fold(str(part)) for cell in row for part in cell.values()}


def _sure(found: list[Found]) -> Found | None:
    """The one candidate whose own name it is and nobody else's; a person needs more than a name."""
    rivals = [one for one in found if one.score >= OTHER_NAME - 1]
    if len(rivals) != 1 or not rivals[0].equal:
        return None
    alone = rivals[0]
    return alone if alone.record.side.kind != Kind.PERSON or alone.supported else None


def _names(ids: list[int]) -> dict[int, str]:
    return dict(Entity.objects.filter(pk__in=ids).values_list("pk", "name"))
