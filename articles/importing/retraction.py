"""Articles that their publisher took back: they stay, but support nothing."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from articles.importing.projection import Changes
from articles.importing.settling import settle
from articles.models import Article
from ecosystem.history import Cause, because, in_order

User = AbstractBaseUser | None


@transaction.atomic
def retract(articles: QuerySet[Article], *, by: User = None, reason: str = "") -> Changes:
    """Withdraw what only these articles say. One superseded or withdrawn will not count again either."""
    marks = {"retracted": timezone.now(), "retracted_by": by, "retraction_reason": reason}
    found = articles.exclude(status__in=(Article.Status.RETRACTED, Article.Status.DROPPED))
    return _mark(found, by, reason, status=Article.Status.RETRACTED, **marks)


@transaction.atomic
def restore(articles: QuerySet[Article], *, by: User = None, reason: str = "") -> Changes:
    """Let retracted articles count again, as far as their documents do."""
    marks = {"retracted": None, "retracted_by": None, "retraction_reason": ""}
    found = articles.filter(status=Article.Status.RETRACTED)
    old = found.filter(document__current=False)
    _mark(old, by, reason, status=Article.Status.SUPERSEDED, **marks)
    return _mark(found, by, reason, status=Article.Status.ACTIVE, **marks)


def _mark(articles: QuerySet[Article], by: User, reason: str, **columns: Any) -> Changes:
    in_order()
    found = list(articles.values_list("pk", "document"))
    Article.objects.filter(pk__in=[pk for pk, _ in found]).update(**columns)
    with because(Cause.RETRACTION, by=by, reason=reason):
        return settle({document for _, document in found})
