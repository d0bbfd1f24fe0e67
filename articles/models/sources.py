"""Publishers, documents as read, and the articles in them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.runs import ImportRun
from ecosystem.addresses import address_of


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


class Document(models.Model):
    """One version of a file or table row as read; a newspaper page holds several articles.

    A changed text makes a new row; the one before stops being `current` and stays for audit.
    """

    name = models.CharField(_("name"), max_length=255, help_text=_("file or row it was read from"))
    text = models.TextField(_("text as read"))
    content_hash = models.CharField(_("content hash"), max_length=64, db_index=True)
    #: Hash of the text and of what the manifest says of it: equal means nothing to do.
    fingerprint = models.CharField(_("fingerprint"), max_length=64, db_index=True)
    extractor = models.CharField(_("extractor version"), max_length=40)
    current = models.BooleanField(_("current version"), default=True)
    #: False until the shown state reflects this row; an interrupted import is taken up from here.
    projected = models.BooleanField(_("projected"), default=False, editable=False)
    imported = models.DateTimeField(_("imported"), auto_now_add=True)
    run = models.ForeignKey(
        ImportRun,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="documents",
        verbose_name=_("import run"),
        help_text=_("the run that made this the current version"),
    )

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-imported", "-pk"]
        indexes = [
            models.Index(
                fields=["projected"], condition=models.Q(projected=False), name="document_unprojected"
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["name", "fingerprint"], name="document_once_per_content"),
            models.UniqueConstraint(
                fields=["name"], condition=models.Q(current=True), name="document_one_current_version"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Copy(models.Model):
    """Another name under which the very same document was found; it takes over when the first changes."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="copies", verbose_name=_("document"))
    name = models.CharField(_("name"), max_length=255, unique=True)
    run = models.ForeignKey(
        ImportRun,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="copies",
        verbose_name=_("import run"),
    )

    class Meta:
        verbose_name = _("copy")
        verbose_name_plural = _("copies")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Article(models.Model):
    """One article of a document; a page with three articles makes three rows of one `document`."""

    class Status(models.TextChoices):
        """Whether the article still counts as a source; only an active one does."""

        ACTIVE = "active", _("Active")
        RETRACTED = "retracted", _("Retracted")
        #: Its document has a newer version.
        SUPERSEDED = "superseded", _("Superseded")
        #: Its document was brought by imports that were all withdrawn.
        WITHDRAWN = "withdrawn", _("Withdrawn")
        #: A newer extractor sees fewer articles in the document.
        DROPPED = "dropped", _("No longer read")

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="articles", verbose_name=_("document")
    )
    position = models.PositiveSmallIntegerField(_("position in the document"), default=0)
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name=_("source")
    )
    title = models.CharField(_("headline"), max_length=300, blank=True)
    authors = models.JSONField(_("authors"), default=list, blank=True)
    published = models.CharField(
        _("published"), max_length=10, blank=True, help_text=_("ISO 8601 day, month or year")
    )
    published_on = models.DateField(_("first day of publication"), null=True, blank=True, db_index=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    #: `[[start, end, block kind], …]` stretches of the document's text, in reading order.
    blocks = models.JSONField(_("layout"), default=list, blank=True)
    #: Of its own words only, so that a reprint on another page is recognised.
    content_hash = models.CharField(_("content hash"), max_length=64, db_index=True)
    #: The lowest content hash among active articles of nearly the same words; empty where it does not count.
    text_group = models.CharField(
        _("text"),
        max_length=64,
        blank=True,
        db_index=True,
        editable=False,
        help_text=_("equal for reprints of one text"),
    )
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.ACTIVE)
    retracted = models.DateTimeField(_("retracted"), null=True, blank=True)
    retracted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("retracted by"),
    )
    retraction_reason = models.TextField(_("reason of the retraction"), blank=True)
    imported = models.DateTimeField(_("imported"), auto_now_add=True)

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-published_on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["document", "position"], name="article_once_per_document"),
        ]

    def __str__(self) -> str:
        return self.title or self.document.name

    def get_absolute_url(self) -> str:
        """The page with the text and its mentions."""
        return address_of("article-detail", self.pk)

    @property
    def web_address(self) -> str:
        """Where it was printed first; empty where no link may lead."""
        return followed(self.url)

    @property
    def text(self) -> str:
        """The text that offsets of mentions and evidence point into: that of the whole document."""
        return self.document.text


def followed(url: str) -> str:
    """An address, where following it cannot run anything: a manifest may hold whatever it likes."""
    return url if url.startswith(("http://", "https://")) else ""


class Shingle(models.Model):
    """One of the lowest hashes of the letter sequences of an active article; near texts share some."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="shingles", verbose_name=_("article"))
    value = models.PositiveBigIntegerField(_("hash"), db_index=True)

    class Meta:
        verbose_name = _("shingle")
        verbose_name_plural = _("shingles")
        constraints = [models.UniqueConstraint(fields=["article", "value"], name="shingle_once")]

    def __str__(self) -> str:
        return f"{self.article_id}: {self.value:08x}"
