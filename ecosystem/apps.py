"""The app of what is known."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EcosystemConfig(AppConfig):
    """Regions, parks, consortia, companies …, their relations, metrics and people's decisions."""

    name = "ecosystem"
    verbose_name = _("Ecosystem")
