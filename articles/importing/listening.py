"""Re-projection when people decide something."""

from collections.abc import Collection
from typing import Any

from django.dispatch import receiver

from articles.importing.projection import project
from ecosystem.signals import decided


@receiver(decided)
def _project(entities: Collection[int], **kwargs: Any) -> None:
    project(entities)
