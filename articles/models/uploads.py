"""Files that staff drop into the browser, until they are imported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.runs import ImportRun


class Upload(models.Model):
    """Files that belong together: looked at, then imported by one run."""

    class State(models.TextChoices):
        """How far it has come. Only one at a time is worked on: see `is_busy`."""

        COLLECTING = "collecting", _("collecting files")
        FORESEEING = "foreseeing", _("working out what would change")
        FORESEEN = "foreseen", _("waiting for your word")
        IMPORTING = "importing", _("importing")
        DONE = "done", _("import finished")

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("uploaded by")
    )
    created = models.DateTimeField(_("created"), auto_now_add=True)
    #: When the state last changed; a task that has died leaves it standing.
    since = models.DateTimeField(_("since"), default=timezone.now)
    state = models.CharField(_("state"), max_length=12, choices=State.choices, default=State.COLLECTING)
    #: What an import would change: `{"appear": n, "change": n, "vanish": n, "zh-hans": rows, "en": rows}`.
    foreseen = models.JSONField(_("what would change"), default=dict, blank=True)
    #: Why the last step came to nothing.
    problem = models.TextField(_("problem"), blank=True)
    run = models.ForeignKey(
        ImportRun, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("import run")
    )

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        ordering = ["-created", "-pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        """The page on which it is followed."""
        return reverse("upload", args=[self.pk])

    @property
    def folder(self) -> Path:
        """Where its files lie until they are imported."""
        return Path(settings.UPLOADS_DIR) / str(self.pk)

    @property
    def is_busy(self) -> bool:
        """Whether a task works on it."""
        return self.state in {self.State.FORESEEING, self.State.IMPORTING}


class UploadedFile(models.Model):
    """One file of an upload, and what people say of it where the file itself does not."""

    class State(models.TextChoices):
        """What became of it."""

        READ = "read", _("can be read")
        LIST = "list", _("manifest")
        FAULTY = "faulty", _("cannot be read")

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="files")
    name = models.CharField(_("file"), max_length=255)
    size = models.PositiveBigIntegerField(_("size"))
    state = models.CharField(_("state"), max_length=8, choices=State.choices)
    documents = models.PositiveIntegerField(_("documents"), default=0)
    characters = models.PositiveIntegerField(_("characters"), default=0)
    #: Of a file with one document, what file and manifest say: title, source, published, url.
    found: models.JSONField[dict[str, Any]] = models.JSONField(_("as read"), default=dict, blank=True)
    #: What the person said in their place, under the same keys.
    said: models.JSONField[dict[str, Any]] = models.JSONField(_("as corrected"), default=dict, blank=True)
    #: `[{"line": …, "reason": …}, …]`
    notices = models.JSONField(_("notices"), default=list, blank=True)

    class Meta:
        verbose_name = _("uploaded file")
        verbose_name_plural = _("uploaded files")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["upload", "name"], name="uploaded_file_name")]

    def __str__(self) -> str:
        return self.name

    @property
    def path(self) -> Path:
        """The file on disk."""
        return self.upload.folder / self.name

    @property
    def is_single(self) -> bool:
        """Whether it is one document, of which one title and one date can be said."""
        return self.state == self.State.READ and bool(self.found)
