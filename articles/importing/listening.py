"""Re-projection when people decide or judge something."""

from collections.abc import Collection
from typing import Any

from django.dispatch import receiver

from articles.importing.projection import project
from articles.importing.projection.verdicts import partners
from articles.importing.settling import settle_judgement
from ecosystem.signals import decided, judged


@receiver(decided)
def _project(entities: Collection[int], **kwargs: Any) -> None:
    project({*entities, *partners(entities)})


@receiver(judged)
def _regroup(entities: Collection[int], **kwargs: Any) -> None:
    settle_judgement(entities)
