"""Whether two records are the same thing. Merging is nothing but such a judgement; undoing it splits."""

from __future__ import annotations

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from ecosystem.history import Cause, because, in_order
from ecosystem.models import Entity, Judgement
from ecosystem.signals import judged

User = AbstractBaseUser | None


class UnlikeError(ValueError):
    """The two can never be one thing."""


@transaction.atomic
def judge(*, one: Entity, other: Entity, verdict: str, by: User = None, reason: str = "") -> Judgement:
    """Write down a verdict; the one before on the same pair is undone."""
    if one.pk == other.pk or one.kind != other.kind:
        raise UnlikeError(f"{one} and {other} cannot be judged: two records of one kind can")
    in_order()
    left, right = sorted((one.pk, other.pk))
    live = Judgement.objects.select_for_update().filter(left=left, right=right, undone=None)
    live.update(undone=timezone.now(), undone_by=by)
    judgement = Judgement.objects.create(
        left_id=left,
        right_id=right,
        verdict=verdict,
        by=by,  # type: ignore[misc]
        reason=reason,
    )
    _tell(judgement, by, reason)
    return judgement


def judge_same(*, one: Entity, other: Entity, by: User = None, reason: str = "") -> Judgement:
    """Merge: both are one thing; the address that goes leads to the one that stays."""
    return judge(one=one, other=other, verdict=Judgement.Verdict.SAME, by=by, reason=reason)


def judge_different(*, one: Entity, other: Entity, by: User = None, reason: str = "") -> Judgement:
    """They are two things, and nobody needs to ask again."""
    return judge(one=one, other=other, verdict=Judgement.Verdict.DIFFERENT, by=by, reason=reason)


@transaction.atomic
def undo_judgement(*, judgement: Judgement, by: User = None, reason: str = "") -> None:
    """Take a verdict back; what it had merged is split, each part as it was."""
    in_order()
    live = Judgement.objects.select_for_update().get(pk=judgement.pk)
    if live.undone is None:
        live.undone, live.undone_by = timezone.now(), by  # type: ignore[assignment]
        live.undone_reason = reason
        live.save(update_fields=["undone", "undone_by", "undone_reason"])
        _tell(live, by, reason)


def _tell(judgement: Judgement, by: User, reason: str) -> None:
    with because(Cause.JUDGEMENT, by=by, reason=reason):
        judged.send(sender=Judgement, entities=[judgement.left_id, judgement.right_id])
