"""Claims about names and values that are shown, and whose best evidence is weak."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, F, Max, Q, QuerySet
from django.db.models.functions import Cast, Coalesce

from articles.models import Article, Claim
from articles.review.doubts.fields import DOUBTFUL
from ecosystem.models import MODEL_OF, Decision, Name, Status
from ecosystem.naming import fold
from ecosystem.services.properties import column_names, set_names

#: Columns that hold one value, and sets of codes.
_SINGLE = ("name", "level", "category", "founded")
_SETS = ("sectors", "qualifications")
_LIVE = Q(evidence__active=True, evidence__article__status=Article.Status.ACTIVE)

Shown = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Weak:
    """A claim that is shown; `value` as decisions write it."""

    claim: int
    entity: int
    name: str
    property: str
    value: Any
    confidence: float
    #: Of an alias: what sort of name it is.
    sort: str = ""


def weak(claim: int | None = None, entities: Collection[int] | None = None) -> list[Weak]:
    """All, those of some records, or the one claim if it is one: shown, not confirmed, below the line."""
    rows = _below(claim, entities)
    if not rows:
        return []
    entities = {row["entity"] for row in rows}
    strong = _strong(rows)
    confirmed = _confirmed(entities)
    names, codes = _names(rows), _codes(rows)
    found: dict[tuple[int, str, str], Weak] = {}
    for row in rows:
        key = (row["entity"], row["property"], repr(row["value"]))
        sort = names.get((row["entity"], fold(str(row["value"])))) if row["property"] == "alias" else ""
        if key in strong or sort is None or (row["entity"], row["property"]) in confirmed:
            continue
        if row["property"] != "alias" and not _is_shown(row, codes):
            continue
        made = _made(row, sort)
        if key not in found or found[key].confidence < made.confidence:
            found[key] = made
    return list(found.values())


def _below(claim: int | None, entities: Collection[int] | None) -> list[Shown]:
    rows = _attributes().annotate(best=Max("evidence__confidence", filter=_LIVE)).filter(best__lt=DOUBTFUL)
    rows = rows.filter(subject__entity__status=Status.ACTIVE)
    if claim is not None:
        rows = rows.filter(pk=claim)
    if entities is not None:
        rows = rows.filter(subject__entity__in=entities)
        if not rows.exists():  # as mostly; what follows asks every kind's table
            return []
    held = {f"held_{name}": _held(name) for name in _SINGLE}
    given = {"entity": F("subject__entity"), "kind": F("subject__entity__kind")}
    given |= {"called": F("subject__entity__name"), "listed": F("subject__entity__baseline")}
    rows = rows.annotate(**given, **held)
    return list(rows.order_by("pk").values("pk", "property", "value", "best", *given, *held))


def _attributes() -> QuerySet[Claim]:
    return Claim.objects.filter(property__in=("alias", *_SINGLE, *_SETS))


def _held(name: str) -> Coalesce | F:
    """What the column of the record holds, whatever its kind."""
    if name == "name":
        return F("subject__entity__name")
    having = [kind for kind in MODEL_OF if name in column_names(kind)]
    columns = [Cast(f"subject__entity__as_{kind}__{name}", CharField()) for kind in having]
    return Coalesce(*columns)


def _strong(rows: Iterable[Shown]) -> set[tuple[int, str, str]]:
    """What another claim on the same record says well enough."""
    entities = {row["entity"] for row in rows}
    best = Max("evidence__confidence", filter=_LIVE)
    claims = _attributes().filter(subject__entity__in=entities).annotate(best=best)
    found = claims.filter(best__gte=DOUBTFUL).order_by()
    return {(e, p, repr(v)) for e, p, v in found.values_list("subject__entity", "property", "value")}


def _confirmed(entities: Iterable[int]) -> set[tuple[int, str]]:
    """Properties that a person set or confirmed."""
    live = Decision.objects.filter(undone=None, property__in=(*_SINGLE, *_SETS)).exclude(action="deny")
    about = live.filter(Q(entity__in=entities) | Q(entity__merged_into__in=entities))
    rows = about.values_list("entity", "entity__merged_into", "property")
    return {(heir or entity, name) for entity, heir, name in rows}


def _names(rows: Iterable[Shown]) -> dict[tuple[int, str], str]:
    """Aliases of reports that are shown, with their sort."""
    entities = {row["entity"] for row in rows if row["property"] == "alias"}
    shown = Name.objects.filter(entity__in=entities, origin=Name.Origin.REPORT)
    return {(entity, folded): sort for entity, folded, sort in shown.values_list("entity", "folded", "sort")}


def _codes(rows: Iterable[Shown]) -> dict[tuple[int, str], set[str]]:
    """Codes that are shown, by record and property."""
    wanted = {(row["kind"], row["property"]) for row in rows if row["property"] in _SETS}
    found: dict[tuple[int, str], set[str]] = {}
    for kind, name in sorted(wanted):
        if name in set_names(kind):
            held = {row["entity"] for row in rows if row["kind"] == kind}
            pairs = MODEL_OF[kind].objects.filter(pk__in=held).order_by().values_list("pk", f"{name}__code")
            for pk, code in pairs:
                found.setdefault((pk, name), set()).add(code)
    return found


def _is_shown(row: Shown, codes: dict[tuple[int, str], set[str]]) -> bool:
    name, value = row["property"], row["value"]
    listed = row["listed"].get(name)
    if name in _SINGLE:
        return not listed and row[f"held_{name}"] == str(value)
    shown = codes.get((row["entity"], name), set())
    return set(value) <= shown - set(listed or ())


def _made(row: Shown, sort: str) -> Weak:
    return Weak(
        row["pk"],
        row["entity"],
        row["called"],
        row["property"],
        row["value"],
        row["best"],
        sort,
    )
