"""The front page: what is known, where and in which sectors, and what was read last."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Article
from articles.pages.latest_run import newest_run, numbers
from articles.pages.opening import OPENING, headline
from articles.pages.quotes import NEWEST
from ecosystem.browse.charts import facet_chart
from ecosystem.browse.listing import whole_lists
from ecosystem.browse.registry import catalogues
from ecosystem.kinds.company import COMPANIES
from ecosystem.kinds.consortium import CONSORTIA
from ecosystem.kinds.region import REGIONS

LATEST = 8


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Search, counts by kind, two charts that lead into lists, the latest articles and import."""
    articles = Article.objects.filter(status=Article.Status.ACTIVE).defer("blocks").select_related("source")
    latest = list(articles.annotate(opening=OPENING).order_by(*NEWEST)[:LATEST])
    lists = whole_lists(catalogues())
    counts = [(one.catalogue, one.count) for one in lists.values()]
    run = newest_run()
    context = {
        "counts": counts,
        "empty": not latest and not any(n for catalogue, n in counts if catalogue is not REGIONS),
        "by_region": facet_chart(lists[CONSORTIA.key], "region"),
        "by_sector": facet_chart(lists[COMPANIES.key], "sector"),
        "regions_url": CONSORTIA.url,
        "sectors_url": COMPANIES.url,
        "latest": [(article, headline(article)) for article in latest],
        "run": run,
        "run_numbers": list(numbers(run, request.user)) if run else [],
    }
    return render(request, "home.html", context)
