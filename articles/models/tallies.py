"""Counts of what is shown, kept with it, so that the quality page reads sums and counts nothing."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models import Entity


class Total(models.Model):
    """How many facts of a sort there are: the sum over all `Tally` rows.

    `fact`: kind of fact, and a band of confidence, `hand` or `shared`. `age`: two digits of the province, and
    the day of the newest article that gives the fact, or nothing.
    """

    class Sort(models.TextChoices):
        """What is counted."""

        FACT = "fact", _("facts by confidence")
        AGE = "age", _("facts by day")

    sort = models.CharField(_("sort"), max_length=4, choices=Sort.choices)
    key = models.CharField(_("key"), max_length=40, blank=True)
    detail = models.CharField(_("detail"), max_length=10, blank=True)
    number = models.PositiveIntegerField(_("number"))

    class Meta:
        verbose_name = _("total")
        verbose_name_plural = _("totals")
        ordering = ["sort", "key", "detail"]
        constraints = [models.UniqueConstraint(fields=["sort", "key", "detail"], name="total_once")]

    def __str__(self) -> str:
        return f"{self.sort} {self.key} {self.detail}: {self.number}"


class Tally(models.Model):
    """What one record adds to the totals: `[[sort, key, detail, number], …]`, in order."""

    entity = models.OneToOneField(Entity, models.CASCADE, primary_key=True, related_name="+")
    counts = models.JSONField(_("counts"), default=list)

    class Meta:
        verbose_name = _("tally")
        verbose_name_plural = _("tallies")

    def __str__(self) -> str:
        return str(self.counts)
