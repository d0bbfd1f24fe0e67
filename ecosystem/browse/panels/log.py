"""The panel of changes: what readers saw come, change and go here, and why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from ecosystem.browse.changes import Told, told
from ecosystem.browse.detail import Detail
from ecosystem.browse.panels.base import Panel
from ecosystem.history import visible

#: Changes in sight before “all”.
SHOWN = 20


@dataclass(frozen=True, kw_only=True)
class Log(Panel):
    """The latest changes, those of one moment together."""

    template = "panels/log.html"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """The events, newest first, and the address of all."""
        own = visible().filter(entity=detail.entity).select_related("entity", "by")
        found = told(own.order_by("-at", "pk")[: SHOWN + 1])
        if not found:
            return None
        asked = urlencode({"entity": detail.entity.public_id})
        return {
            "events": [list(group) for _, group in groupby(found[:SHOWN], key=_moment)],
            "all_url": f"{reverse('change-list')}?{asked}",
            "feed_url": f"{reverse('change-feed')}?{asked}",
            "more": len(found) > SHOWN,
        }


def _moment(row: Told) -> tuple[Any, str]:
    return row.change.at, row.cause
