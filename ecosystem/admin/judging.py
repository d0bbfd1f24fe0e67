"""Judgements on several records at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from django.contrib.auth.base_user import AbstractBaseUser

from ecosystem import services
from ecosystem.models import Entity


def merge(records: Sequence[Entity], by: AbstractBaseUser, reason: str) -> None:
    """All are one thing."""
    for one, other in pairwise(records):
        services.judge_same(one=one, other=other, by=by, reason=reason)


def keep_apart(records: Sequence[Entity], by: AbstractBaseUser, reason: str) -> None:
    """No two of them are one thing."""
    for one, other in combinations(records, 2):
        services.judge_different(one=one, other=other, by=by, reason=reason)
