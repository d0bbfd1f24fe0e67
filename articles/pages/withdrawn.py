"""Values whose sources are gone and that only a person's acceptance keeps: somebody should look again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, Value
from django.db.models.functions import Coalesce, Concat

from articles.models import Article, Claim, Evidence
from articles.pages.said import FOLLOWED, figure_key, filed
from ecosystem.browse.proofs.values import agrees
from ecosystem.models import Decision, Entity, Metric, Relation, Status
from ecosystem.services.keys import metric_row_key

_RELATION = "relation:"
_REPEATED = Q(property__in=("metric", "alias")) | Q(property__startswith=_RELATION)
_LIVE = Q(active=True, article__status=Article.Status.ACTIVE)
#: What live sources say, by entity and property.
_Said = dict[tuple[int, str], list[Any]]


def withdrawn_sources(among: Collection[int] | None = None) -> list[Decision]:
    """The acceptances (on these records) that alone keep a value, oldest first.

    `heir` is the id of the entity that shows it.
    """
    accepts = Decision.objects.filter(action=Decision.Action.ACCEPT, undone=None)
    if among is not None:
        accepts = accepts.filter(entity__in=among)
        if not accepts.exists():  # as for most; what follows asks much
            return []
    accepts = accepts.annotate(heir=Coalesce("entity__merged_into", F("entity")))
    accepts = accepts.select_related("entity__region", "entity__merged_into", "by")
    likely = list(accepts.filter(_tie() | _alias() | _column() | Q(property="metric")))
    figures, columns = _lonely_figures(likely), _heard_columns(likely)
    found = [d for d in likely if figures.get(d.pk, True) and not columns.get(d.pk, False)]
    return sorted((d for d in found if _is_shown(d.entity)), key=lambda d: (d.at, d.pk))


def _is_shown(entity: Entity) -> bool:
    return (entity.merged_into or entity).status == Status.ACTIVE


def _tie() -> Q:
    end = Q(object__public_id=OuterRef("qualifier")) | Q(object__absorbed__public_id=OuterRef("qualifier"))
    named = Relation.objects.annotate(property=Concat(Value(_RELATION), "type"))
    rows = named.filter(end, subject=OuterRef("heir"), property=OuterRef("property"), sources=0)
    return Q(Exists(rows), property__startswith=_RELATION)


def _alias() -> Q:
    said = Q(claim__property="alias", claim__folded=OuterRef("qualifier"))
    said |= Q(claim__property="name", claim__subject__folded=OuterRef("qualifier"))
    live = Evidence.objects.filter(_LIVE, said, claim__subject__entity=OuterRef("heir"))
    return Q(~Exists(live), property="alias")


def _column() -> Q:
    """Compared letter by letter; lists in another order, and places, are heard afterwards."""
    live = Evidence.objects.filter(_LIVE, claim__subject__entity=OuterRef("heir"))
    same = live.filter(claim__property=OuterRef("property"), claim__value=OuterRef("value"))
    return ~_REPEATED & Q(~Exists(same))


def _lonely_figures(decisions: Iterable[Decision]) -> dict[int, bool]:
    """Whether no source gives the figure, by decision."""
    own = [d for d in decisions if d.property == "metric" and isinstance(d.value, dict)]
    rows = Metric.objects.filter(subject__in={_heir(d) for d in own}, sources=0)
    keys = {(row.subject_id, metric_row_key(row)) for row in rows.select_related("indicator")}
    return {d.pk: (_heir(d), figure_key(d.value or {})) in keys for d in own}


def _heard_columns(decisions: Iterable[Decision]) -> dict[int, bool]:
    """Whether a source or a list gives the value of a column, by decision."""
    own = [d for d in decisions if d.property not in ("metric", "alias") and _RELATION not in d.property]
    said = _said({_heir(d) for d in own})
    return {d.pk: _is_listed(d) or _is_said(d, said) for d in own}


def _said(entities: set[int]) -> _Said:
    said: _Said = defaultdict(list)
    live = Evidence.objects.filter(_LIVE).values("claim")
    own = Claim.objects.filter(subject__entity__in=entities, pk__in=live, object=None).exclude(
        property="metric"
    )
    for entity, name, value in own.values_list("subject__entity", "property", "value"):
        said[entity, name].append(value)
    ties = Relation.objects.filter(subject__in=entities, type__in=FOLLOWED, sources__gt=0)
    for tie in ties.select_related("object__as_region__parent"):
        if place := filed(tie.object):
            said[tie.subject_id, FOLLOWED[tie.type]].append({"id": place.public_id})  # type: ignore[index]
    return said


def _is_said(decision: Decision, said: _Said) -> bool:
    values = said.get((_heir(decision), decision.property), ())
    return any(agrees(decision.property, decision.value, value) for value in values)


def _is_listed(decision: Decision) -> bool:
    """Whether the public list of the record gives the value too."""
    entity = decision.entity.merged_into or decision.entity
    given = entity.baseline.get(decision.property) if entity.reference else None
    if given and decision.property == "region" and entity.region:
        return given in (entity.region.code, entity.region.public_id)
    if isinstance(given, list) and isinstance(decision.value, list):
        return bool(set(given) & set(decision.value))
    return bool(given) and given == decision.value


def _heir(decision: Decision) -> int:
    return decision.entity.merged_into_id or decision.entity_id
