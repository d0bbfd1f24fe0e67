"""Re-projection when people decide or judge something."""

from collections.abc import Collection
from typing import Any

from django.dispatch import receiver

from articles.importing.merging import neighbours
from articles.importing.projection import project
from articles.importing.projection.verdicts import partners
from articles.importing.settling import settle_judgement
from ecosystem.signals import decided, judged


@receiver(decided)
def _project(entities: Collection[int], **kwargs: Any) -> None:
    changes = project({*entities, *partners(entities)})
    # Who was hidden, or is shown again, goes from the pages that led there.
    turned = [group for group in (changes.new, changes.gone) if group]
    if turned:
        records = set().union(*(ids for group in turned for ids in group.values()))
        project(neighbours(records, {kind for group in turned for kind in group}))


@receiver(judged)
def _regroup(entities: Collection[int], **kwargs: Any) -> None:
    settle_judgement(entities)
