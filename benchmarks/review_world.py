"""Something to ask about in the world of `atlas_world`: weak facts, contradictions, pairs, decisions."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Mod

from articles.models import Claim, Evidence, Question
from articles.pages.quality import tallying
from articles.review import table
from ecosystem.models import Candidate, Company, Decision, Metric, Relation
from ecosystem.services.keys import alias_key

#: One in so many facts is weak, one in so many figures contradicted.
_WEAK, _TWICE = 10, 50
_PAIRS, _DECISIONS = 20_000, 5_000


def ask() -> int:
    """Make questions of every sort, unless it was done; how many there are."""
    if not Question.objects.exists():
        _make()
    return Question.objects.count() + Candidate.objects.open().count()


def _make() -> None:
    with transaction.atomic():
        for model in (Relation, Metric, Evidence):
            rows = model._default_manager.annotate(part=Mod(F("pk"), _WEAK))
            rows.filter(part=0).update(confidence=0.5)
        again = Metric.objects.annotate(part=Mod(F("pk"), _TWICE)).filter(part=0)
        Metric.objects.bulk_create([_other(row) for row in again], 1000)
        ids = list(Company.objects.order_by("pk").values_list("pk", flat=True)[:_PAIRS])
        Candidate.objects.bulk_create([_pair(*pair) for pair in pairwise(ids)], 1000)
        aliases = (
            Claim.objects.filter(property="alias").order_by("pk").values_list("subject__entity", "value")
        )
        decisions = [_decision(number, *row) for number, row in enumerate(aliases[:_DECISIONS])]
        Decision.objects.bulk_create(decisions, 1000, ignore_conflicts=True)
        table.refresh_all()
        tallying.refresh_all()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def staff() -> User:
    """Who may see and do everything."""
    return User.objects.filter(username="bench").first() or User.objects.create_superuser("bench")


def _other(row: Metric) -> Metric:
    """Another figure for the same question."""
    row.pk, row.value, row.base_value = None, row.value * 2, row.base_value * 2
    return row


def _pair(left: int, right: int) -> Candidate:
    return Candidate(left_id=left, right_id=right, score=0.5, reason="short_form", weight=left % 40)


def _decision(number: int, entity: int, alias: Any) -> Decision:
    """Accepted, denied and set in turn."""
    action = (Decision.Action.ACCEPT, Decision.Action.DENY, Decision.Action.SET)[number % 3]
    value = {"text": alias, "sort": "short"}
    return Decision(
        entity_id=entity, property="alias", qualifier=alias_key(alias), action=action, value=value
    )
