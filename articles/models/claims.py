"""The names and claims read out of articles, and where exactly they stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.properties import WORDS
from articles.models.sources import Article
from ecosystem.models import Entity, Kind, Metric, Relation


class SourceName(models.Model):
    """What extraction calls a thing. `home` was minted with it; `entity` is what it means today."""

    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    folded = models.CharField(_("folded name"), max_length=200)
    #: What keeps two things of one name apart: a region code, or the document of an unscoped short name.
    scope = models.CharField(_("scope"), max_length=120, blank=True)
    text = models.CharField(_("name as first read"), max_length=200)
    home = models.ForeignKey(Entity, models.PROTECT, related_name="+", verbose_name=_("minted entity"))
    entity = models.ForeignKey(
        Entity, models.PROTECT, related_name="source_names", verbose_name=_("resolves to")
    )
    #: What articles of several publishers agree that it means; judgements come on top of it.
    agreed = models.ForeignKey(
        Entity,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("means by agreement"),
    )

    class Meta:
        verbose_name = _("source name")
        verbose_name_plural = _("source names")
        ordering = ["folded"]
        indexes = [models.Index(fields=["scope"], name="source_name_scope")]
        constraints = [models.UniqueConstraint(fields=["kind", "folded", "scope"], name="source_name_once")]

    def __str__(self) -> str:
        return self.text


class Mention(models.Model):
    """A name where it stands in an article; offsets are into the document's text."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="mentions", verbose_name=_("article"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    text = models.CharField(_("text"), max_length=255)
    source_name = models.ForeignKey(
        SourceName, models.CASCADE, related_name="mentions", verbose_name=_("source name")
    )

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering = ["article", "start"]
        constraints = [
            models.UniqueConstraint(fields=["article", "start", "end", "source_name"], name="mention_once"),
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="mention_not_empty"),
        ]

    def __str__(self) -> str:
        return self.text


class Claim(models.Model):
    """Something that at least one article says. Its key is a hash of what it says, so it is made once.

    `property` is an attribute (`name`, `alias`, `level`, `sectors` …), `relation:<type>` or `metric`.
    The projection points `relation`/`metric` at the shown row that the claim supports.
    """

    key = models.CharField(_("key"), max_length=40, unique=True)
    subject = models.ForeignKey(SourceName, models.CASCADE, related_name="claims", verbose_name=_("subject"))
    property = models.CharField(_("property"), max_length=40)
    value = models.JSONField(_("value"), null=True, blank=True)
    #: Of an alias, the form that names are compared in.
    folded = models.CharField(_("folded alias"), max_length=200, blank=True, db_index=True, editable=False)
    object = models.ForeignKey(
        SourceName,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="object_claims",
        verbose_name=_("object"),
    )
    period = models.CharField(_("period"), max_length=24, blank=True)
    scope = models.CharField(_("scope"), max_length=60, blank=True)
    relation = models.ForeignKey(
        Relation, models.SET_NULL, null=True, blank=True, related_name="claims", verbose_name=_("relation")
    )
    metric = models.ForeignKey(
        Metric, models.SET_NULL, null=True, blank=True, related_name="claims", verbose_name=_("metric")
    )

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["pk"]
        indexes = [models.Index(fields=["subject", "property"], name="claim_property")]

    def __str__(self) -> str:
        return f"{self.subject}: {self.property_in_words()}"

    def property_in_words(self) -> str:
        """The property as people call it."""
        return str(WORDS.get(self.property, self.property))


class Evidence(models.Model):
    """Where an article says what a claim says; offsets are into the document's text."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="evidence", verbose_name=_("claim"))
    article = models.ForeignKey(Article, models.CASCADE, related_name="evidence", verbose_name=_("article"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    quote = models.TextField(_("quote"))
    rule = models.CharField(_("rule"), max_length=60, blank=True)
    confidence = models.FloatField(_("confidence"))
    extractor = models.CharField(_("extractor version"), max_length=40)
    active = models.BooleanField(_("active"), default=True)

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["-confidence", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["claim", "article", "start", "end"], name="evidence_once"),
            models.CheckConstraint(
                condition=models.Q(confidence__gte=0) & models.Q(confidence__lte=1),
                name="evidence_confidence_in_unit_interval",
            ),
        ]

    def __str__(self) -> str:
        return self.quote
