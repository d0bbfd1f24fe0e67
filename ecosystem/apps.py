"""The app of what is known."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class EcosystemConfig(AppConfig):
    """Regions, parks, consortia, companies …, their relations, metrics and people's decisions."""

    name = "ecosystem"
    verbose_name = _("Ecosystem")

    def ready(self) -> None:
        """Keep the groups of the roles in step with their declaration."""
        from ecosystem.roles import keep_groups

        post_migrate.connect(keep_groups, dispatch_uid="ecosystem.roles")
