"""The app of where it is known from."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Sources, articles, and the mentions, claims and evidence read out of them."""

    name = "articles"
    verbose_name = _("Articles")

    def ready(self) -> None:
        """Answer what the pages ask of the sources; keep the shown state in step with decisions."""
        from articles.following import fill_where_missing
        from articles.importing import listening  # noqa: F401
        from articles.importing.projection.unaided import machine_values
        from articles.pages.news import article_news
        from articles.pages.quality import tallying  # noqa: F401
        from articles.pages.quotes import ArticleSources
        from articles.pages.search import ArticleCorpus
        from articles.review import listening as _asking  # noqa: F401
        from ecosystem.browse.sources import install
        from ecosystem.saved import news
        from ecosystem.search import documents
        from ecosystem.services import machine

        install(ArticleSources())
        news.install("article", article_news)
        documents.install("article", ArticleCorpus())
        machine.install(machine_values)
        post_migrate.connect(fill_where_missing, sender=self, dispatch_uid="articles.following")
