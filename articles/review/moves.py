"""What a merge or a split moves, worked out by doing it and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Q

from articles.models import Mention
from articles.review.acting import OvertakenError, hold
from articles.review.duplicates import last_judgement
from ecosystem import services
from ecosystem.browse.changes import Told, told
from ecosystem.browse.redirects import Redirects, redirects
from ecosystem.history import net, preview
from ecosystem.models import Change, Entity, Judgement

#: Changes listed; a county that is merged by mistake moves thousands.
MOST = 200


@dataclass(frozen=True, slots=True)
class Moves:
    """The effect of one verdict."""

    redirects: Redirects
    #: Names, relations, figures … in words, by record.
    changes: list[tuple[Entity, list[Told]]]
    total: int
    #: Mentions in articles that lead to another page than before.
    mentions: int
    #: The state that it was worked out in.
    token: str


def moves_of_merge(one: Entity, other: Entity, by: AbstractBaseUser) -> Moves:
    """What merging two shown records would do."""
    pair = (one.pk, other.pk)
    before = _mentions(pair)
    with preview() as seen:
        services.judge_same(one=one, other=other, by=by)
        after, moved = _mentions(pair), redirects(net(seen))
    return _moves(seen, moved, _moved(before, after), last_judgement(*pair))


def moves_of_split(entity: Entity, judgement: Judgement, by: AbstractBaseUser) -> Moves:
    """What taking a verdict back would do to the records that it holds together."""
    group = [entity.pk, *entity.absorbed.values_list("pk", flat=True)]
    before = _mentions(group)
    with preview() as seen:
        services.undo_judgement(judgement=judgement, by=by)
        after, moved = _mentions(group), redirects(net(seen))
    return _moves(seen, moved, _moved(before, after), judgement)


@transaction.atomic
def join(one: Entity, other: Entity, token: str, by: AbstractBaseUser, reason: str) -> Entity:
    """Merge two records if they still are as shown; the one that stays.

    Raises:
        OvertakenError: somebody has judged or changed them since.
    """
    _standing(one, other.pk, token, lambda: moves_of_merge(one, other, by), last_judgement(one.pk, other.pk))
    services.judge_same(one=one, other=other, by=by, reason=reason.strip())
    one.refresh_from_db()
    return one.merged_into or one


@transaction.atomic
def part(entity: Entity, judgement: Judgement, token: str, by: AbstractBaseUser, reason: str) -> None:
    """Take a verdict back if everything still is as shown.

    Raises:
        OvertakenError: somebody has judged or changed them since.
    """
    _standing(entity, judgement.left_id, token, lambda: moves_of_split(entity, judgement, by), judgement)
    services.undo_judgement(judgement=judgement, by=by, reason=reason.strip())


def joined(entity: Entity) -> list[Judgement]:
    """The live verdicts that make one record of several."""
    group = [entity.pk, *entity.absorbed.values_list("pk", flat=True)]
    same = Judgement.objects.filter(verdict=Judgement.Verdict.SAME, undone=None)
    return list(same.filter(Q(left__in=group) | Q(right__in=group)).select_related("left", "right", "by"))


def _standing(
    one: Entity, other: int, token: str, effect: Callable[[], Moves], word: Judgement | None
) -> None:
    hold((one.pk, other))
    one.refresh_from_db()
    if one.merged_into_id is not None or effect().token != token:
        raise OvertakenError(word)


def _moves(seen: Sequence[Change], moved: Redirects, mentions: int, word: Judgement | None) -> Moves:
    changes = net(seen)
    said = [(c.entity_id, c.property, c.qualifier, c.before, c.after) for c in changes]
    state = (word and (word.pk, word.undone), said)
    records: dict[int, tuple[Entity, list[Told]]] = {}
    for row in told([c for c in changes if c.property != "status"][:MOST]):
        records.setdefault(row.change.entity_id, (row.change.entity, []))[1].append(row)
    token = blake2b(repr(state).encode(), digest_size=12).hexdigest()
    return Moves(moved, list(records.values()), len(changes), mentions, token)


def _mentions(ids: Sequence[int]) -> dict[int, int]:
    """The record that each mention of these leads to."""
    rows = Mention.objects.filter(source_name__home__in=ids) | Mention.objects.filter(
        source_name__entity__in=ids
    )
    return dict(rows.values_list("pk", "source_name__entity"))


def _moved(before: dict[int, int], after: dict[int, Any]) -> int:
    return sum(after.get(pk) != entity for pk, entity in before.items())
