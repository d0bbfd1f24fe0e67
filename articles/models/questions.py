"""What reviewers are asked, beside possible duplicates: one row for each open question."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models import Entity


class Question(models.Model):
    """An open question of a queue; `key` is what its address calls it.

    Written with the shown state and derived from claims and decisions alone, so that queues and their
    counters are read and never worked out.
    """

    queue = models.CharField(_("queue"), max_length=12)
    key = models.CharField(_("key"), max_length=80)
    entity = models.ForeignKey(Entity, models.CASCADE, related_name="+", verbose_name=_("entity"))
    #: Of a relation, its other end.
    other = models.ForeignKey(
        Entity, models.CASCADE, null=True, related_name="+", verbose_name=_("other entity")
    )
    #: Property, indicator or name that it is about, as its queue puts it into words.
    about = models.CharField(_("about"), max_length=255, blank=True)
    confidence = models.FloatField(_("confidence"), default=1.0)
    #: Relations, figures and articles of the entity: what the answer affects.
    weight = models.PositiveIntegerField(_("weight"), default=0)

    class Meta:
        verbose_name = _("open question")
        verbose_name_plural = _("open questions")
        ordering = ["-weight", "confidence", "key"]
        indexes = [models.Index(fields=["queue", "-weight", "confidence", "key"], name="question_order")]
        constraints = [models.UniqueConstraint(fields=["queue", "key"], name="question_once")]

    def __str__(self) -> str:
        return f"{self.queue} {self.key}"
