"""The app of what is known."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class EcosystemConfig(AppConfig):
    """Regions, parks, consortia, companies …, their relations, metrics and people's decisions."""

    name = "ecosystem"
    verbose_name = _("Ecosystem")

    def ready(self) -> None:
        """Keep the groups of the roles in step with their declaration; let entities be found."""
        from ecosystem.roles import keep_groups
        from ecosystem.search import documents
        from ecosystem.search.entities import EntityCorpus
        from ecosystem.search.upkeep import build_where_missing

        documents.install("entity", EntityCorpus())
        post_migrate.connect(keep_groups, dispatch_uid="ecosystem.roles")
        post_migrate.connect(build_where_missing, sender=self, dispatch_uid="ecosystem.search")
