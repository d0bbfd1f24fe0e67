"""What the sources say: articles, and the names and claims read out of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models import Entity, Kind, Metric, Relation


class Source(models.Model):
    """A publisher: a newspaper, an agency's site."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    trust = models.PositiveSmallIntegerField(
        _("trust"), default=50, help_text=_("0–100; the more trusted source wins where two disagree")
    )
    home_page = models.URLField(_("home page"), blank=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Article(models.Model):
    """One article as read. A page with three articles makes three rows that share `document`."""

    class Status(models.TextChoices):
        """Whether the article still counts as a source."""

        ACTIVE = "active", _("Active")
        RETRACTED = "retracted", _("Retracted")
        SUPERSEDED = "superseded", _("Superseded")

    document = models.CharField(_("document"), max_length=255, help_text=_("file or row it was read from"))
    position = models.PositiveSmallIntegerField(_("position in the document"), default=0)
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name=_("source")
    )
    title = models.CharField(_("title"), max_length=300, blank=True)
    authors = models.JSONField(_("authors"), default=list, blank=True)
    published = models.CharField(
        _("published"), max_length=10, blank=True, help_text=_("ISO 8601 day, month or year")
    )
    published_on = models.DateField(_("first day of publication"), null=True, blank=True, db_index=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    text = models.TextField(_("text as read"))
    #: `[[start, end, block kind], …]` raw stretches in reading order, for the repaired view.
    blocks = models.JSONField(_("layout"), default=list, blank=True)
    content_hash = models.CharField(_("content hash"), max_length=64, db_index=True)
    extractor = models.CharField(_("extractor version"), max_length=40, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.ACTIVE)
    imported = models.DateTimeField(_("imported"), auto_now_add=True)

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-published_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "position", "content_hash"], name="article_once_per_content"
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.document


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

    class Meta:
        verbose_name = _("source name")
        verbose_name_plural = _("source names")
        ordering = ["folded"]
        constraints = [models.UniqueConstraint(fields=["kind", "folded", "scope"], name="source_name_once")]

    def __str__(self) -> str:
        return self.text


class Mention(models.Model):
    """A name where it stands in an article; offsets are into `Article.text`."""

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
        return f"{self.subject}: {self.property}"


class Evidence(models.Model):
    """Where an article says what a claim says; offsets are into `Article.text`."""

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


class ImportRun(models.Model):
    """One run of the importer: on what, with which extractor, to what effect."""

    started = models.DateTimeField(_("started"), auto_now_add=True)
    finished = models.DateTimeField(_("finished"), null=True, blank=True)
    paths = models.JSONField(_("paths"), default=list)
    extractor = models.CharField(_("extractor version"), max_length=40)
    dry_run = models.BooleanField(_("dry run"), default=False)
    #: files, articles, facts; new and changed entities by kind.
    counts = models.JSONField(_("counts"), default=dict, blank=True)
    #: `[{"file": …, "line": …, "reason": …}, …]`
    errors = models.JSONField(_("errors"), default=list, blank=True)

    class Meta:
        verbose_name = _("import run")
        verbose_name_plural = _("import runs")
        ordering = ["-started", "-pk"]

    def __str__(self) -> str:
        return f"{self.started:%Y-%m-%d %H:%M}"
