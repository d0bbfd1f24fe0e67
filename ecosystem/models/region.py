"""Administrative divisions."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models.choices import Kind
from ecosystem.models.entity import Entity, parent_link


class Region(Entity):
    """An administrative division of China.

    `code` is the six-digit GB/T 2260 code (below county: the statistical nine- or twelve-digit one
    where it is known); a prefix selects descendants. `path` is the code without trailing zero pairs,
    so `path__startswith` is the subtree: 64 Ningxia, 6401 Yinchuan, 640122 Helan.
    """

    KIND = Kind.REGION
    entity_ptr = parent_link()

    class Tier(models.TextChoices):
        """Tier of the administrative hierarchy."""

        PROVINCE = "province", _("Province")
        PREFECTURE = "prefecture", _("Prefecture")
        COUNTY = "county", _("County")
        TOWNSHIP = "township", _("Township")
        VILLAGE = "village", _("Village")

    code = models.CharField(
        _("GB/T 2260 code"),
        max_length=12,
        unique=True,
        null=True,
        blank=True,
        validators=[RegexValidator(r"^\d{6}(\d{3}){0,2}$", _("six, nine or twelve digits"))],
    )
    path = models.CharField(_("code path"), max_length=12, blank=True, editable=False)
    tier = models.CharField(_("tier"), max_length=10, choices=Tier.choices, blank=True)
    short_name = models.CharField(_("short name"), max_length=40, blank=True)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("parent")
    )

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        indexes = [models.Index(fields=["path"], name="region_path")]

    def save(self, *args: object, **kwargs: object) -> None:
        """Derive the path from the code."""
        self.path = code_path(self.code or "")
        super().save(*args, **kwargs)


def code_path(code: str) -> str:
    """The code without its trailing `00` pairs: the prefix that all descendants share."""
    while code.endswith("00") and len(code) > 2:
        code = code[:-2]
    return code
