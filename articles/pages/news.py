"""What is new in a list of articles: those that were imported last."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from articles.models import Article
from ecosystem.browse.listing import Listing
from ecosystem.saved.news import MOST, News


def article_news(listing: Listing, since: datetime | None) -> list[News]:
    """The newest first, after `since` where that is given."""
    rows = listing.filtered().select_related("source").order_by("-imported", "-pk")
    if since:
        rows = rows.filter(imported__gt=since)
    return [_entry(article) for article in rows[:MOST]]


def _entry(article: Article) -> News:
    parts = (article.source.name if article.source else "", article.published)
    return News(
        guid=f"urn:x-atlas:article:{article.pk}",
        at=article.imported,
        title=article.title or _("Without a headline"),
        url=article.get_absolute_url(),
        lines=tuple(part for part in (" · ".join(part for part in parts if part),) if part),
    )
