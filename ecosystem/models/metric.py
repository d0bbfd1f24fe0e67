"""Figures and the vocabulary of what they count."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.addresses import address_of
from ecosystem.models.choices import Nature, Qualifier
from ecosystem.models.entity import Entity


class Indicator(models.Model):
    """What a figure counts or measures."""

    class Dimension(models.TextChoices):
        """Physical or economic dimension; figures of different dimensions never share an axis."""

        COUNT = "count", _("count")
        MONEY = "money", _("money")
        SHARE = "share", _("share")
        RATIO = "ratio", _("ratio")
        AREA = "area", _("area")
        MASS = "mass", _("mass")
        ENERGY = "energy", _("energy")
        POWER = "power", _("power")
        LENGTH = "length", _("length")
        TIME = "time", _("time")

    name = models.CharField(_("name"), max_length=120)
    dimension = models.CharField(_("dimension"), max_length=8, choices=Dimension.choices)
    synonyms = models.JSONField(_("synonyms"), default=list, blank=True)
    sort_key = models.CharField(_("sort key"), max_length=400, editable=False, db_index=True)

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["sort_key", "pk"]
        constraints = [models.UniqueConstraint(fields=["name", "dimension"], name="indicator_once")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the sort key in step with the name."""
        from ecosystem.naming import sort_key

        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]


class Metric(models.Model):
    """A figure about an entity, with unit, bound, period and scope.

    `value` and `unit` are as printed (2.06 亿元); `base_value` and `base_unit` are normalised
    (206000000 元). Currencies are never converted. `lower`/`upper` follow from the qualifier or range.
    """

    subject = models.ForeignKey(Entity, models.CASCADE, related_name="metrics", verbose_name=_("subject"))
    indicator = models.ForeignKey(
        Indicator, models.PROTECT, related_name="metrics", verbose_name=_("indicator")
    )
    value = models.DecimalField(_("value"), max_digits=24, decimal_places=6)
    unit = models.CharField(_("unit"), max_length=24, blank=True)
    base_value = models.DecimalField(_("base value"), max_digits=30, decimal_places=6)
    base_unit = models.CharField(_("base unit"), max_length=24, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=1, choices=Qualifier.choices, blank=True)
    lower = models.DecimalField(_("lower bound"), max_digits=30, decimal_places=6, null=True, blank=True)
    upper = models.DecimalField(_("upper bound"), max_digits=30, decimal_places=6, null=True, blank=True)
    period = models.CharField(_("period"), max_length=24, blank=True, help_text=_("ISO 8601"))
    period_start = models.DateField(_("period start"), null=True, blank=True)
    period_end = models.DateField(_("period end"), null=True, blank=True, db_index=True)
    scope = models.CharField(_("scope"), max_length=60, blank=True)
    nature = models.CharField(_("nature"), max_length=8, choices=Nature.choices, default=Nature.ACTUAL)
    confidence = models.FloatField(_("confidence"), default=1.0)
    sources = models.PositiveIntegerField(_("independent sources"), default=0)

    class Meta:
        verbose_name = _("metric")
        verbose_name_plural = _("metrics")
        ordering = ["indicator__sort_key", "-period_end", "scope", "pk"]
        indexes = [models.Index(fields=["indicator", "base_value"], name="metric_rank")]
        constraints = [
            models.UniqueConstraint(
                fields=["subject", "indicator", "period", "scope", "base_value", "base_unit", "nature"],
                name="metric_once",
            ),
            models.CheckConstraint(
                condition=models.Q(lower__isnull=True)
                | models.Q(upper__isnull=True)
                | models.Q(lower__lte=models.F("upper")),
                name="metric_bounds_ordered",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.indicator} {self.value.normalize():f}{self.unit}"

    def get_absolute_url(self) -> str:
        """The page of the figure."""
        return address_of("metric-detail", self.pk)
