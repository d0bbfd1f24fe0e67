"""What follows from the shown state and is kept beside it, where a knowledge base is older than that."""

from __future__ import annotations

from typing import Any

from django.db import connection, transaction

from articles.models import Claim, Question, Tally, Total
from articles.pages.quality import tallying
from articles.review import table
from ecosystem.history import in_order
from ecosystem.models import Metric, Relation


def fill_where_missing(plan: Any = (), **kwargs: Any) -> None:
    """After migrations: open questions and totals of what was shown before there were tables for them.

    A record that anything is told of has a tally, so that empty tallies beside facts were never filled.
    """
    if any(backwards for _migration, backwards in plan) or not _has_tables() or Tally.objects.exists():
        return
    if _has_facts():
        with transaction.atomic():
            in_order()
            table.refresh_all()
            tallying.refresh_all()


def _has_tables() -> bool:
    """Whether they are there: `migrate` may stop short of them."""
    wanted = {model._meta.db_table for model in (Question, Tally, Total)}
    return wanted <= set(connection.introspection.table_names())


def _has_facts() -> bool:
    """Whether anything is shown that is counted."""
    if Relation.objects.exists() or Metric.objects.exists():
        return True
    return Claim.objects.filter(tallying.LIVE, property__in=tallying.ATTRIBUTES).exists()
