"""What readers saw change, and why."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ecosystem.models.entity import Entity


class Change(models.Model):
    """One value that readers of an entity saw come, change or go. Written by what writes the shown rows.

    `property` is named as in decisions: a column, `alias`, `relation:<type>`, `metric`, or `status`;
    `qualifier` tells several values of one property apart: the alias, the other entity's public id, the
    metric's key. `before` and `after` are null where nothing was or is shown, and readable as they stand:
    another entity is `{"id": public id, "name": …}`, sectors and qualifications are lists of codes, a
    relation adds `title` and `period`, a figure is the row that decisions write. Applied one after
    another, the changes of an entity give what is shown of it now; of one that a reference list brought,
    the log tells that it came, and its first values stand in the list.
    """

    class Cause(models.TextChoices):
        """What made the shown state differ."""

        IMPORT = "import", _("Import")
        DECISION = "decision", _("Decision")
        JUDGEMENT = "judgement", _("Merge or split")
        RETRACTION = "retraction", _("Retraction")
        WITHDRAWAL = "withdrawal", _("Import withdrawn")
        REPROJECTION = "reprojection", _("Recomputed")
        REFERENCE = "reference", _("Reference list")

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="changes", verbose_name=_("entity"))
    property = models.CharField(_("property"), max_length=40)
    qualifier = models.CharField(_("which value"), max_length=255, blank=True)
    before = models.JSONField(_("before"), null=True, blank=True)
    after = models.JSONField(_("after"), null=True, blank=True)
    cause = models.CharField(_("cause"), max_length=12, choices=Cause.choices)
    #: A number and no reference: what is known does not know where it is known from.
    run = models.PositiveBigIntegerField(
        _("import run"), null=True, blank=True, db_index=True, help_text=_("id of the import run")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("by"),
    )
    reason = models.TextField(_("reason"), blank=True)
    at = models.DateTimeField(_("when"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        ordering = ["-pk"]
        indexes = [models.Index(fields=["entity", "-id"], name="change_log")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(before__isnull=False) | models.Q(after__isnull=False),
                name="change_of_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entity}: {self.property} ({self.get_cause_display()})"
