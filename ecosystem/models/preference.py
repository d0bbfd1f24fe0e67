"""How people like their lists."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ListPreference(models.Model):
    """The columns and page size that one person wants of one list; addresses that name others win."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="list_preferences",
        verbose_name=_("user"),
    )
    catalogue = models.CharField(_("list"), max_length=16)
    columns = models.JSONField(_("columns"), default=list, blank=True)
    per_page = models.PositiveSmallIntegerField(_("rows per page"), null=True, blank=True)

    class Meta:
        verbose_name = _("preference of a list")
        verbose_name_plural = _("preferences of lists")
        constraints = [
            models.UniqueConstraint(fields=["user", "catalogue"], name="list_preference_once"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.catalogue}"
