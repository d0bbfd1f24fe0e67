"""How much of what is shown hangs on a record."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from articles.models import Article, Mention
from ecosystem.models import Metric, Relation

_LIVE = Q(article__status=Article.Status.ACTIVE)


def touched(entity: str) -> Combinable:
    """Number of relations, figures and articles of the entity that a column of the query names."""
    about = OuterRef(entity)
    return (
        _number(Relation.objects.filter(subject=about), "subject")
        + _number(Relation.objects.filter(object=about), "object")
        + _number(Metric.objects.filter(subject=about), "subject")
        + articles(entity)
    )


def articles(entity: str) -> Combinable:
    """Number of articles that name the entity."""
    named = Mention.objects.filter(_LIVE, source_name__entity=OuterRef(entity))
    return _number(named, "source_name__entity", Count("article", distinct=True))


def _number(rows: QuerySet[Any], group: str, count: Count | None = None) -> Coalesce:
    counted = rows.order_by().values(group).annotate(number=count or Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)
