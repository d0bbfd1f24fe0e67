"""The one table of everything that has a name, and its names."""

from __future__ import annotations

import secrets
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.addresses import address_of
from ecosystem.models.choices import Kind, Status
from ecosystem.naming import fold, sort_key


def new_public_id() -> str:
    """A random id for a record made by hand; imported ones are derived from their first name."""
    return secrets.token_hex(6)


class Entity(models.Model):
    """A thing with a name; each kind adds its own columns by multi-table inheritance.

    Relations, metrics, names and mentions point here, so referential integrity is the database's.
    """

    #: Set by each kind's model; `save` writes it to the row.
    KIND: ClassVar[Kind]

    public_id = models.CharField(
        _("public id"), max_length=20, unique=True, default=new_public_id, editable=False
    )
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, editable=False)
    name = models.CharField(_("name"), max_length=200)
    folded = models.CharField(_("folded name"), max_length=200, editable=False)
    sort_key = models.CharField(_("sort key"), max_length=400, editable=False)
    region = models.ForeignKey(
        "ecosystem.Region",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="residents",
        verbose_name=_("region"),
    )
    summary = models.TextField(_("summary"), blank=True)
    reference = models.CharField(
        _("reference list"), max_length=80, blank=True, help_text=_("the public list that names this record")
    )
    #: Column values of the reference list; they come back when a decision or a report goes away.
    baseline = models.JSONField(_("values of the reference list"), default=dict, blank=True, editable=False)
    status = models.CharField(_("status"), max_length=8, choices=Status.choices, default=Status.ACTIVE)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="absorbed", verbose_name=_("merged into")
    )
    #: Kept by the projection, so that long lists can be sorted by them.
    relations_count = models.PositiveIntegerField(_("relations"), default=0, editable=False)
    metrics_count = models.PositiveIntegerField(_("metrics"), default=0, editable=False)
    created = models.DateTimeField(_("created"), auto_now_add=True)
    updated = models.DateTimeField(_("updated"), auto_now=True)

    class Meta:
        verbose_name = _("entity")
        verbose_name_plural = _("entities")
        ordering = ["sort_key", "pk"]
        indexes = [
            models.Index(fields=["kind", "status", "sort_key"], name="entity_list"),
            # Figures are listed by subject, whatever its kind. Not by status first: without statistics SQLite
            # would take that for the way to few rows.
            models.Index(fields=["sort_key", "status"], name="entity_sorted"),
            models.Index(fields=["kind", "folded"], name="entity_folded"),
            models.Index(fields=["kind", "status", "relations_count"], name="entity_tied"),
            models.Index(fields=["kind", "status", "metrics_count"], name="entity_measured"),
            # With the status, so that counting by place and kind reads the index alone.
            models.Index(fields=["region", "kind", "status"], name="entity_place"),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=Kind.values), name="entity_kind_known"),
            models.CheckConstraint(condition=~models.Q(name=""), name="entity_named"),
            models.CheckConstraint(
                condition=models.Q(status=Status.MERGED, merged_into__isnull=False)
                | (~models.Q(status=Status.MERGED) & models.Q(merged_into__isnull=True)),
                name="entity_merged_has_target",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the derived columns in step with the name."""
        if hasattr(type(self), "KIND"):
            self.kind = type(self).KIND
        self.folded, self.sort_key = fold(self.name), sort_key(self.name)
        fields = kwargs.get("update_fields")
        if fields is not None and "name" in fields:
            kwargs["update_fields"] = {*fields, "folded", "sort_key"}
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """The detail page."""
        return address_of(f"{self.kind}-detail", self.public_id)


def parent_link() -> models.OneToOneField[Entity, Entity]:
    """Link from a kind's table to `Entity`; `entity.as_company` leads back.

    Named, since Django's own reverse names (`company`, `region`, `park`) clash with columns.
    """
    return models.OneToOneField(
        Entity, models.CASCADE, parent_link=True, primary_key=True, related_name="as_%(class)s"
    )


class Name(models.Model):
    """A surface form of an entity: its official name, short forms, former names."""

    class Sort(models.TextChoices):
        """What sort of name it is."""

        OFFICIAL = "official", _("Official")
        SHORT = "short", _("Short form")
        FORMER = "former", _("Former name")
        OTHER = "other", _("Alias")

    class Origin(models.TextChoices):
        """Where the name comes from; rows of reports and persons follow from claims and decisions."""

        REFERENCE = "reference", _("Reference list")
        REPORT = "report", _("Report")
        PERSON = "person", _("Person")

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="names", verbose_name=_("entity"))
    text = models.CharField(_("name"), max_length=200)
    folded = models.CharField(_("folded name"), max_length=200, editable=False)
    sort = models.CharField(_("sort of name"), max_length=8, choices=Sort.choices, default=Sort.OTHER)
    origin = models.CharField(
        _("origin"), max_length=9, choices=Origin.choices, default=Origin.REFERENCE, editable=False
    )

    class Meta:
        verbose_name = _("name")
        verbose_name_plural = _("names")
        ordering = ["sort", "text"]
        indexes = [models.Index(fields=["folded"], name="name_folded")]
        constraints = [models.UniqueConstraint(fields=["entity", "text"], name="name_once_per_entity")]

    def __str__(self) -> str:
        return self.text

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the folded form in step with the text."""
        self.folded = fold(self.text)
        super().save(*args, **kwargs)
