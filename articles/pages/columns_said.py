"""The best quote for each value of some columns of many entities, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber

from articles.models import Evidence
from articles.pages.quoting import quotes
from articles.pages.said import FOLLOWED, followed
from articles.pages.statements import BEST, live_evidence
from ecosystem.browse.sources import Quote

_ENTITY = "claim__subject__entity"
_FOLLOWED = {f"relation:{type_.value}": name for type_, name in FOLLOWED.items()}


def of_columns(entity_ids: Collection[int], properties: Collection[str]) -> dict[int, dict[str, list[Quote]]]:
    """By entity and property, the surest first; `value` as decisions write it."""
    found: dict[int, dict[str, list[Quote]]] = defaultdict(lambda: defaultdict(list))
    about = live_evidence().filter(**{f"{_ENTITY}__in": list(entity_ids)})
    own = _best(about.filter(claim__property__in=list(properties)), "claim__value")
    for (entity, name), said in quotes(own, _ENTITY, "claim__property"):
        found[entity][name].append(said)
    wanted = [relation for relation, name in _FOLLOWED.items() if name in properties]
    if wanted:
        ties = about.filter(claim__property__in=wanted, claim__relation__isnull=False)
        for entity, name, said in _followed(_best(ties, "claim__relation")):
            found[entity][name].append(said)
    return {entity: dict(said) for entity, said in found.items()}


def _best(about: QuerySet[Evidence], value: str) -> QuerySet[Evidence]:
    """The surest evidence of each value of each property of each entity."""
    parts = [F(_ENTITY), F("claim__property"), F(value)]
    rank = Window(RowNumber(), partition_by=parts, order_by=BEST)
    return about.annotate(rank=rank).filter(rank=1)


def _followed(best: QuerySet[Evidence]) -> Iterator[tuple[int, str, Quote]]:
    said = list(quotes(best, _ENTITY, "claim__property", "claim__relation"))
    places = followed({relation for (_, _, relation), _ in said})
    for (entity, name, relation), quote in said:
        if relation in places:
            yield entity, _FOLLOWED[name], replace(quote, value=places[relation].public_id)
