"""How much of what is shown hangs on a record."""

from __future__ import annotations

from django.db.models import Count, F, OuterRef, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from articles.models import Article, Mention


def touched() -> Combinable:
    """Number of relations, figures and articles of each entity of a query."""
    named = Mention.objects.filter(article__status=Article.Status.ACTIVE, source_name__entity=OuterRef("pk"))
    counted = named.order_by().values("source_name__entity").annotate(n=Count("article", distinct=True))
    return F("relations_count") + F("metrics_count") + Coalesce(Subquery(counted.values("n")), 0)
