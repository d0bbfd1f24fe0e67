"""Re-projection when people decide or judge something."""

from collections.abc import Collection
from typing import Any

from django.dispatch import receiver

from articles.importing.merging import neighbours
from articles.importing.projection import project
from articles.importing.projection.hiding import ruled_on
from articles.importing.projection.verdicts import partners
from articles.importing.settling import settle_judgement
from ecosystem.signals import decided, judged


@receiver(decided)
def _project(entities: Collection[int], **kwargs: Any) -> None:
    changes = project({*entities, *partners(entities)})
    # Who was hidden, or is shown again, goes from the pages that led there; so does, without going,
    # a record that no report spoke of any more, to which only people's relations led.
    turned = {pk: kind for group in (changes.new, changes.gone) for kind, ids in group.items() for pk in ids}
    turned |= ruled_on(entities)
    if turned:
        project(neighbours(set(turned), set(turned.values())))


@receiver(judged)
def _regroup(entities: Collection[int], **kwargs: Any) -> None:
    settle_judgement(entities)
