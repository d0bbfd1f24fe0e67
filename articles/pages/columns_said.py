"""The best quote for each value of some columns of many entities, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber

from articles.models import Evidence
from articles.pages.said import FOLLOWED, filed
from articles.pages.statements import live_evidence, quote
from ecosystem.browse.sources import Quote
from ecosystem.models import Relation

_ENTITY = "claim__subject__entity"
_FOLLOWED = {f"relation:{type_.value}": name for type_, name in FOLLOWED.items()}


def of_columns(entity_ids: Collection[int], properties: Collection[str]) -> dict[int, dict[str, list[Quote]]]:
    """By entity and property, the surest first; `value` as decisions write it."""
    found: dict[int, dict[str, list[Quote]]] = defaultdict(lambda: defaultdict(list))
    about = live_evidence().filter(**{f"{_ENTITY}__in": list(entity_ids)})
    for evidence in _best(about.filter(claim__property__in=list(properties)), "claim__value"):
        found[_entity(evidence)][evidence.claim.property].append(quote(evidence))
    wanted = [said for said, name in _FOLLOWED.items() if name in properties]
    if wanted:
        ties = about.filter(claim__property__in=wanted, claim__relation__isnull=False)
        for entity, name, said in _followed(list(_best(ties, "claim__relation"))):
            found[entity][name].append(said)
    return {entity: dict(said) for entity, said in found.items()}


def _best(about: QuerySet[Evidence], value: str) -> QuerySet[Evidence, Evidence]:
    """The surest evidence of each value of each property of each entity."""
    parts = [F(_ENTITY), F("claim__property"), F(value)]
    order = (F("confidence").desc(), F("article__published_on").desc(nulls_last=True), F("pk").asc())
    rank = Window(RowNumber(), partition_by=parts, order_by=order)
    return about.annotate(entity_id=F(_ENTITY), rank=rank).filter(rank=1)


def _followed(best: list[Evidence]) -> Iterator[tuple[int, str, Quote]]:
    rows = Relation.objects.filter(pk__in={evidence.claim.relation_id for evidence in best})
    related = {row.pk: row.object for row in rows.select_related("object__as_region__parent")}
    for evidence in best:
        pk = evidence.claim.relation_id
        place = filed(related[pk]) if pk in related else None
        if place is not None:
            said = replace(quote(evidence), value=place.public_id)
            yield _entity(evidence), _FOLLOWED[evidence.claim.property], said


def _entity(evidence: Evidence) -> int:
    return int(evidence.entity_id)  # type: ignore[attr-defined]
