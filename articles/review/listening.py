"""The open questions follow whatever changes what is shown."""

from collections.abc import Collection
from typing import Any

from django.dispatch import receiver

from articles.review.table import refresh, refresh_all
from articles.signals import projected
from ecosystem.signals import listed


@receiver(projected)
def _refresh(
    entities: Collection[int],
    lost: Collection[tuple[str, str]],
    touching: Collection[int],
    **kwargs: Any,
) -> None:
    refresh(entities, lost, touching)


@receiver(listed)
def _refresh_all(**kwargs: Any) -> None:
    refresh_all()
