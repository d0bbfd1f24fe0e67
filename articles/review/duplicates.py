"""Pairs of records that may be one thing."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.review.asking import MOST, Answer, Entry, Item, Queue, RefusedError, Said, Word, token
from articles.review.sides import side
from ecosystem import services
from ecosystem.models import Candidate, Entity, Judgement

_VERDICTS = frozenset(Judgement.Verdict.values)


class Duplicates(Queue):
    """Same, different, or nobody can tell."""

    key = "duplicates"
    title = _("Duplicates")
    hint = _("Are these two records one thing?")
    icon = "copy"
    permission = "ecosystem.add_judgement"
    template = "review/_duplicate.html"

    def entries(self) -> list[Entry]:
        """The open pairs."""
        regions = ("left__region", "right__region")
        rows = Candidate.objects.open().select_related("left", "right", *regions)[:MOST]
        return [Entry(f"{row.left_id}-{row.right_id}", _label(row), row.weight) for row in rows]

    def count(self) -> int:
        """All of them, also those beyond the ones that can be stepped through."""
        return Candidate.objects.open().count()

    def item(self, key: str) -> Item | None:
        """The two side by side."""
        left, right = _pair(key)
        candidate = Candidate.objects.open().filter(left=left, right=right).first()
        if candidate is None:
            return None
        data = {"candidate": candidate, "sides": [side(left), side(right)]}
        return Item(key, token(last_judgement(left, right), candidate.reason), data)

    def concerned(self, key: str) -> list[int]:
        """Both."""
        return list(_pair(key))

    def last_word(self, key: str) -> Word | None:
        """The last verdict on the pair."""
        return last_judgement(*_pair(key))

    def decide(self, item: Item, answer: Answer) -> Said:
        """A judgement on the pair."""
        if answer.action not in _VERDICTS:
            raise RefusedError(_("There is no such answer."))
        left, right = _pair(item.key)
        pair = Entity.objects.in_bulk((left, right))
        said: dict[str, Any] = {"verdict": answer.action, "by": answer.by, "reason": answer.reason}
        return Said([services.judge(one=pair[left], other=pair[right], **said)])


def last_judgement(one: int, other: int) -> Judgement | None:
    """What was said last of two records; also that they became one by way of others."""
    left, right = sorted((one, other))
    rows = Judgement.objects.select_related("by").order_by("-pk")
    own = rows.filter(left=left, right=right).first()
    if own is not None:
        return own
    either = Q(left__in=(one, other)) | Q(right__in=(one, other))
    gone = Entity.objects.filter(pk__in=(one, other), merged_into__isnull=False)
    return rows.filter(either, verdict=Judgement.Verdict.SAME).first() if gone else None


def _label(pair: Candidate) -> str:
    """Both names; of one name its bearers' places."""
    one, other = pair.left, pair.right
    if one.name != other.name:
        return f"{one.name} / {other.name}"
    places = [record.region.name if record.region else "—" for record in (one, other)]
    return f"{one.name} ({' / '.join(places)})" if places[0] != places[1] else one.name


def _pair(key: str) -> tuple[int, int]:
    left, _dash, right = key.partition("-")
    return int(left), int(right)
