"""Organisations: parks, consortia, companies, universities, institutes, platforms, agencies."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models.choices import Kind, Level
from ecosystem.models.entity import Entity, parent_link
from ecosystem.models.sector import Qualification, Sector

_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def validate_credit_code(value: str) -> None:
    """Check a unified social credit code (18 characters, GB 32100-2015, check digit modulo 31)."""
    if len(value) != 18 or any(c not in _CREDIT_ALPHABET for c in value):
        raise ValidationError(_("A unified social credit code has 18 digits or capitals, without I O S V Z."))
    total = sum(_CREDIT_ALPHABET.index(c) * w for c, w in zip(value, _CREDIT_WEIGHTS, strict=False))
    if _CREDIT_ALPHABET[(31 - total % 31) % 31] != value[17]:
        raise ValidationError(_("The check digit of this unified social credit code is wrong."))


class Ranked(models.Model):
    """Columns of kinds that have a category and a rank."""

    category = models.CharField(_("category"), max_length=40, blank=True, db_index=True)
    level = models.CharField(_("level"), max_length=8, choices=Level.choices, blank=True, db_index=True)

    class Meta:
        abstract = True


class Park(Ranked, Entity):
    """A zone: 高新区, 经开区, 开发区, 产业园, 新区, 示范区."""

    KIND = Kind.PARK
    entity_ptr = parent_link()
    founded = models.PositiveSmallIntegerField(_("founded"), null=True, blank=True, help_text=_("year"))

    class Meta:
        verbose_name = _("park")
        verbose_name_plural = _("parks")


class Consortium(Ranked, Entity):
    """A named innovation consortium or alliance; leader and members are relations."""

    KIND = Kind.CONSORTIUM
    entity_ptr = parent_link()
    sectors = models.ManyToManyField(Sector, blank=True, related_name="consortia", verbose_name=_("sectors"))
    founded = models.PositiveSmallIntegerField(_("founded"), null=True, blank=True, help_text=_("year"))

    class Meta:
        verbose_name = _("consortium")
        verbose_name_plural = _("consortia")


class Company(Entity):
    """An enterprise or group."""

    KIND = Kind.COMPANY
    entity_ptr = parent_link()
    sectors = models.ManyToManyField(Sector, blank=True, related_name="companies", verbose_name=_("sectors"))
    qualifications = models.ManyToManyField(
        Qualification, blank=True, related_name="companies", verbose_name=_("qualifications")
    )
    park = models.ForeignKey(
        Park, models.SET_NULL, null=True, blank=True, related_name="companies", verbose_name=_("park")
    )
    credit_code = models.CharField(
        _("unified social credit code"),
        max_length=18,
        unique=True,
        null=True,
        blank=True,
        validators=[validate_credit_code],
    )
    founded = models.PositiveSmallIntegerField(
        _("founded"), null=True, blank=True, db_index=True, help_text=_("year")
    )

    class Meta:
        verbose_name = _("company")
        verbose_name_plural = _("companies")


class Academic(models.Model):
    """Columns of universities and institutes."""

    category = models.CharField(_("category"), max_length=40, blank=True, db_index=True)
    parent = models.ForeignKey(
        Entity,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="%(class)s_units",
        verbose_name=_("parent organisation"),
    )

    class Meta:
        abstract = True


class University(Academic, Entity):
    """A university or college."""

    KIND = Kind.UNIVERSITY
    entity_ptr = parent_link()

    class Meta:
        verbose_name = _("university")
        verbose_name_plural = _("universities")


class Institute(Academic, Entity):
    """A research institute, academy or design institute."""

    KIND = Kind.INSTITUTE
    entity_ptr = parent_link()

    class Meta:
        verbose_name = _("institute")
        verbose_name_plural = _("institutes")


class Platform(Ranked, Entity):
    """A named innovation platform or carrier; its hosts are relations."""

    KIND = Kind.PLATFORM
    entity_ptr = parent_link()
    founded = models.PositiveSmallIntegerField(_("founded"), null=True, blank=True, help_text=_("year"))

    class Meta:
        verbose_name = _("platform")
        verbose_name_plural = _("platforms")


class Agency(Entity):
    """A government or party body, association or society."""

    KIND = Kind.AGENCY
    entity_ptr = parent_link()
    category = models.CharField(_("category"), max_length=40, blank=True, db_index=True)
    level = models.CharField(_("level"), max_length=8, choices=Level.choices, blank=True, db_index=True)

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
