"""Vocabularies: sectors and company qualifications."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Sector(models.Model):
    """One of the fifteen industry sectors (fixtures/sectors.csv)."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=40)
    name_en = models.CharField(_("English name"), max_length=80)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("parent")
    )
    keywords = models.JSONField(_("keywords"), default=dict, blank=True, help_text=_("word → weight"))
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        ordering = ["position", "code"]

    def __str__(self) -> str:
        return self.name


class Qualification(models.Model):
    """A standing that a company is granted: 高新技术企业, 专精特新, 小巨人, 上市公司 …"""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=40, unique=True)

    class Meta:
        verbose_name = _("qualification")
        verbose_name_plural = _("qualifications")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
