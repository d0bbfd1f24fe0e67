"""Pairs of records that may be one thing: what a reviewer is asked."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from ecosystem.identity.match import Reason
from ecosystem.models.entity import Entity

#: Why a pair is asked about, in words.
REASONS = {
    Reason.ALIAS.value: _("One is also called what the other is called"),
    Reason.SAME_NAME.value: _("Equal names that do not say which one is meant"),
    Reason.SHORT_FORM.value: _("Short form"),
    Reason.CONTAINED.value: _("One name contains the other"),
    Reason.REGION_DROPPED.value: _("Place left out"),
    Reason.FORM.value: _("Only the legal form or the trade differs"),
    Reason.RENAMED.value: _("Former name"),
    Reason.NUMERAL.value: _("Numbers written differently"),
    Reason.NEAR.value: _("Nearly equal names"),
}


class CandidateQuerySet(models.QuerySet["Candidate"]):
    """Candidates."""

    def open(self) -> CandidateQuerySet:
        """Those that nobody has judged, of records that are shown."""
        return self.filter(is_open=True)


class Candidate(models.Model):
    """Two records of one kind that may be one thing; `left` has the lower id.

    Written with the shown state and derived from it and from judgements alone; one on the pair closes it.
    """

    left = models.ForeignKey(Entity, models.CASCADE, related_name="+", verbose_name=_("one"))
    right = models.ForeignKey(Entity, models.CASCADE, related_name="+", verbose_name=_("other"))
    score = models.FloatField(_("score"), help_text=_("0–1: how alike the names are"))
    reason = models.CharField(_("reason"), max_length=16, choices=REASONS)
    #: Whether nobody has judged the two.
    is_open = models.BooleanField(_("open"), default=True)
    #: Relations, figures and articles of the one that has fewer: what a merge would move.
    weight = models.PositiveIntegerField(_("weight"), default=0)

    objects = CandidateQuerySet.as_manager()

    class Meta:
        verbose_name = _("possible duplicate")
        verbose_name_plural = _("possible duplicates")
        ordering = ["-weight", "-score", "pk"]
        indexes = [
            models.Index(
                fields=["-weight", "-score", "id"], name="candidate_order", condition=Q(is_open=True)
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["left", "right"], name="candidate_once_per_pair"),
            models.CheckConstraint(condition=Q(left__lt=F("right")), name="candidate_ordered"),
            models.CheckConstraint(condition=Q(score__gte=0) & Q(score__lte=1), name="candidate_score_share"),
        ]

    def __str__(self) -> str:
        return f"{self.left} / {self.right}: {self.get_reason_display()}"


class NameKey(models.Model):
    """A key that records with names alike share; possible duplicates are looked for under equal keys."""

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="name_keys", verbose_name=_("entity"))
    key = models.CharField(_("key"), max_length=40, db_index=True)

    class Meta:
        verbose_name = _("key of a name")
        verbose_name_plural = _("keys of names")
        constraints = [models.UniqueConstraint(fields=["entity", "key"], name="name_key_once")]

    def __str__(self) -> str:
        return self.key
