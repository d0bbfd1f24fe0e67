"""Typed links between entities."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models.choices import RelationType
from ecosystem.models.entity import Entity


class Relation(models.Model):
    """`subject` stands in `type` to `object`; shown while it has live evidence or a decision.

    `partners_with` has no direction: the row keeps the lower public id as subject.
    """

    type = models.CharField(_("type"), max_length=16, choices=RelationType.choices)
    subject = models.ForeignKey(Entity, models.CASCADE, related_name="relations", verbose_name=_("subject"))
    object = models.ForeignKey(
        Entity, models.CASCADE, related_name="inverse_relations", verbose_name=_("object")
    )
    title = models.CharField(_("title"), max_length=120, blank=True, help_text=_("as printed"))
    period = models.CharField(_("period"), max_length=24, blank=True, help_text=_("ISO 8601"))
    confidence = models.FloatField(_("confidence"), default=1.0)
    #: Number of publishers that say so independently; 0 for a relation that a person added.
    sources = models.PositiveIntegerField(_("independent sources"), default=0)

    class Meta:
        verbose_name = _("relation")
        verbose_name_plural = _("relations")
        ordering = ["type", "pk"]
        indexes = [
            # Of a record's relations of one meaning the best documented first.
            models.Index(fields=["subject", "type", "-sources", "id"], name="relation_ranked"),
            models.Index(fields=["object", "type", "-sources", "id"], name="relation_inverse_ranked"),
            models.Index(fields=["type", "object"], name="relation_type_object"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["subject", "type", "object"], name="relation_once"),
            models.CheckConstraint(
                condition=~models.Q(subject=models.F("object")), name="relation_not_to_itself"
            ),
            models.CheckConstraint(
                condition=models.Q(type__in=RelationType.values), name="relation_type_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.get_type_display()} {self.object}"
