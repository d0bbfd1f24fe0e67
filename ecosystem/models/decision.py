"""What people decided. The importer reads these and never writes them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models.entity import Entity


class Word(models.Model):
    """Who said something of the knowledge base, when and why; and who took it back."""

    reason = models.TextField(_("reason"), blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("by"),
    )
    at = models.DateTimeField(_("when"), auto_now_add=True)
    undone = models.DateTimeField(_("undone"), null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("undone by"),
    )
    undone_reason = models.TextField(_("why undone"), blank=True)

    class Meta:
        abstract = True
        ordering = ["-at", "-pk"]


class Decision(Word):
    """A person's word on one property of one entity. Undoing sets `undone`; nothing is deleted.

    `property` is a column (`name`, `level`, `sectors` …), `alias`, `relation:<type>` or `metric`.
    `qualifier` tells several values of one property apart: the alias, the other entity's public id,
    the metric's key. `value` is JSON: a scalar, a list of codes, or the row of a metric.
    """

    class Action(models.TextChoices):
        """What was decided of the value."""

        SET = "set", _("Set")
        DENY = "deny", _("Deny")
        ACCEPT = "accept", _("Accept")

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="decisions", verbose_name=_("entity"))
    property = models.CharField(_("property"), max_length=40)
    qualifier = models.CharField(_("which value"), max_length=255, blank=True)
    action = models.CharField(_("action"), max_length=6, choices=Action.choices)
    value = models.JSONField(_("value"), null=True, blank=True)

    class Meta(Word.Meta):
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        indexes = [models.Index(fields=["entity", "property"], name="decision_property")]
        constraints = [
            models.UniqueConstraint(
                fields=["entity", "property", "qualifier"],
                condition=models.Q(undone__isnull=True),
                name="decision_one_live_per_value",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entity}: {self.get_action_display()} {self.property}"


class Judgement(Word):
    """A person's word on whether two entities are the same thing; `left` has the lower id."""

    class Verdict(models.TextChoices):
        """The verdict."""

        SAME = "same", _("Same")
        DIFFERENT = "different", _("Different")
        UNSURE = "unsure", _("Unsure")

    left = models.ForeignKey(Entity, models.CASCADE, related_name="+", verbose_name=_("one"))
    right = models.ForeignKey(Entity, models.CASCADE, related_name="+", verbose_name=_("other"))
    verdict = models.CharField(_("verdict"), max_length=9, choices=Verdict.choices)

    class Meta(Word.Meta):
        verbose_name = _("judgement")
        verbose_name_plural = _("judgements")
        constraints = [
            models.UniqueConstraint(
                fields=["left", "right"],
                condition=models.Q(undone__isnull=True),
                name="judgement_one_live_per_pair",
            ),
            models.CheckConstraint(condition=models.Q(left__lt=models.F("right")), name="judgement_ordered"),
        ]

    def __str__(self) -> str:
        return f"{self.left} / {self.right}: {self.get_verdict_display()}"
