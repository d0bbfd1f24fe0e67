"""Articles that their publisher took back: they stay, but support nothing."""

from django.db import transaction
from django.db.models import QuerySet

from articles.importing.projection import Changes, project, touched
from articles.models import Article


@transaction.atomic
def retract(articles: QuerySet[Article]) -> Changes:
    """Withdraw what only these articles say."""
    return _mark(articles.filter(status=Article.Status.ACTIVE), Article.Status.RETRACTED)


@transaction.atomic
def restore(articles: QuerySet[Article]) -> Changes:
    """Let retracted articles count again."""
    return _mark(articles.filter(status=Article.Status.RETRACTED), Article.Status.ACTIVE)


def _mark(articles: QuerySet[Article], status: str) -> Changes:
    found = list(articles.values_list("pk", "document"))
    Article.objects.filter(pk__in=[pk for pk, _ in found]).update(status=status)
    return project(touched({document for _, document in found}))
