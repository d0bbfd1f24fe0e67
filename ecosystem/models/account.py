"""What accounts keep for themselves: views of lists, and how they like the pages."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def new_token() -> str:
    """What stands in the address of a feed: whoever knows it may read the feed."""
    return secrets.token_urlsafe(18)


class SavedView(models.Model):
    """A list as somebody left it: filters, order, columns, page size, under a name."""

    class Digest(models.TextChoices):
        """How often what is new comes by mail."""

        NONE = "", _("no mail")
        DAILY = "daily", _("daily")
        WEEKLY = "weekly", _("weekly")

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="saved_views", verbose_name=_("owner")
    )
    name = models.CharField(_("name"), max_length=80)
    #: Key of the catalogue: `company`, `metric`, `article` …
    list_key = models.CharField(_("list"), max_length=20)
    #: The part of the address after `?`, without paging.
    state = models.CharField(_("state"), max_length=2000, blank=True)
    shared = models.BooleanField(_("shared"), default=False, help_text=_("everybody may open it"))
    #: Where the owner's navigation leads for this list.
    is_default = models.BooleanField(_("default"), default=False)
    token = models.CharField(_("token"), max_length=40, unique=True, default=new_token, editable=False)
    digest = models.CharField(
        _("mail"), max_length=8, choices=Digest.choices, default=Digest.NONE, blank=True
    )
    created = models.DateTimeField(_("created"), auto_now_add=True)
    #: Up to when the mails have told what is new.
    told = models.DateTimeField(_("told up to"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("saved view")
        verbose_name_plural = _("saved views")
        ordering = ["list_key", "name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "list_key", "name"], name="saved_view_name"),
            models.UniqueConstraint(
                fields=["owner", "list_key"], condition=models.Q(is_default=True), name="saved_view_default"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Preference(models.Model):
    """How somebody likes the pages, on whatever machine."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="preference", verbose_name=_("user")
    )
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)

    class Meta:
        verbose_name = _("preference")
        verbose_name_plural = _("preferences")

    def __str__(self) -> str:
        return self.language
