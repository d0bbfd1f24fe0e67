"""Tokens of the interface."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from knox.models import AbstractAuthToken


class ApiToken(AbstractAuthToken):  # type: ignore[misc]
    """Lets a program read in the name of a person; the token itself is shown once, its hash is kept."""

    class Scope(models.TextChoices):
        """What a token is good for."""

        READ = "read", _("Read")

    name = models.CharField(_("name"), max_length=80, help_text=_("what it is for"))
    scope = models.CharField(_("scope"), max_length=8, choices=Scope.choices, default=Scope.READ)
    #: Accurate to an hour, so that reading does not write each time.
    used = models.DateTimeField(_("last used"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("API token")
        verbose_name_plural = _("API tokens")
        ordering = ["-created"]

    def __str__(self) -> str:
        return f"{self.name} ({self.token_key[:8]}…)"
