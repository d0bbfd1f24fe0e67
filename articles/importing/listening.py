"""Re-projection when people decide or judge something."""

from collections.abc import Collection
from typing import Any

from django.db.models import Q
from django.dispatch import receiver

from articles.importing.merging import neighbours
from articles.importing.projection import project
from articles.importing.projection.verdicts import partners
from articles.importing.settling import settle_judgement
from ecosystem.models import Decision, Entity
from ecosystem.signals import decided, judged


@receiver(decided)
def _project(entities: Collection[int], **kwargs: Any) -> None:
    changes = project({*entities, *partners(entities)})
    # Who was hidden, or is shown again, goes from the pages that led there.
    turned = [group for group in (changes.new, changes.gone) if group]
    records = set().union(*(ids for group in turned for ids in group.values()))
    kinds = {kind for group in turned for kind in group}
    # A record that no report speaks of any more is hidden without going: only people's relations led there.
    unseen = {} if records else _ruled_on(entities)
    if records or unseen:
        project(neighbours(records | set(unseen), kinds | set(unseen.values())))


def _ruled_on(entities: Collection[int]) -> dict[int, str]:
    """Those of which somebody said, or had said, whether they are to be seen; with their kinds."""
    about = Q(entity__in=entities) | Q(entity__merged_into__in=entities)
    said = Decision.objects.filter(about, property="status").order_by()
    heirs = {heir or pk for pk, heir in said.values_list("entity", "entity__merged_into")}
    return dict(Entity.objects.filter(pk__in=heirs).values_list("pk", "kind")) if heirs else {}


@receiver(judged)
def _regroup(entities: Collection[int], **kwargs: Any) -> None:
    settle_judgement(entities)
