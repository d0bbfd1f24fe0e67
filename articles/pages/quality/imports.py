"""What was imported: articles by source and month, and the runs with their errors."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any
from urllib.parse import urlencode

from django.db.models import CharField, Count
from django.db.models.functions import Cast, Substr
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.fault_words import fault_in_words
from articles.models import Article, ImportRun
from articles.pages.quality.table import Cell, Table, number

#: Newest months, most prolific sources, latest runs and errors in sight.
_MONTHS, _SOURCES, _RUNS, _ERRORS = 8, 20, 12, 20


def sources_table() -> Table:
    """One row for each source, one column for each of the newest months; one query."""
    live = Article.objects.filter(status=Article.Status.ACTIVE).order_by()
    # SQLite truncates dates in Python, row by row.
    month_of = Substr(Cast("published_on", CharField()), 1, 7)
    grouped = live.annotate(month=month_of).values_list("source__name", "month")
    counts: dict[str | None, Counter[str]] = defaultdict(Counter)
    for source, month, n in grouped.annotate(n=Count("pk")):
        counts[source][month or ""] += n
    months = sorted({m for found in counts.values() for m in found if m}, reverse=True)[:_MONTHS]
    ranked = sorted(counts.items(), key=lambda row: (-row[1].total(), row[0] or ""))[:_SOURCES]
    rows = [
        [_source(name), number(found.total(), _url(name)), *(number(found[m]) for m in months)]
        for name, found in ranked
    ]
    bars = [{"name": name, "value": found.total(), "url": _url(name)} for name, found in ranked if name]
    title = _("Articles by source and month")
    return Table("sources", title, (_("Source"), _("Articles"), *months), rows, bars=bars)


def _source(name: str | None) -> Cell:
    return Cell(name or str(_("Source not reported")), _url(name))


def _url(name: str | None) -> str:
    return f"{reverse('article-list')}?{urlencode({'source': name or '-'})}"


def run_tables() -> list[Table]:
    """The latest runs, and what they could not read; one query."""
    runs = list(ImportRun.objects.order_by("-started", "-pk")[:_RUNS])
    headings = (_("Import run"), _("Documents"), _("Articles"), _("Facts"), _("Errors"), _("Withdrawn"))
    failures = [(run, error) for run in runs for error in run.errors][:_ERRORS]
    return [
        Table("runs", _("Latest imports"), headings, [_run(run) for run in runs]),
        Table(
            "errors",
            _("Errors of the latest imports"),
            (_("Import run"), _("File"), _("Reason")),
            [[_started(run), Cell(str(error.get("file", ""))), Cell(_why(error))] for run, error in failures],
        ),
    ]


def _why(error: dict[str, Any]) -> str:
    return fault_in_words(str(error.get("reason", "")))


def _run(run: ImportRun) -> list[Cell]:
    documents, articles, facts = (int(run.counts.get(k, 0) or 0) for k in ("documents", "articles", "facts"))
    numbers = [number(documents), number(articles, f"{reverse('article-list')}?run={run.pk}"), number(facts)]
    withdrawn = f"{timezone.localtime(run.withdrawn):%Y-%m-%d}" if run.withdrawn else ""
    return [_started(run), *numbers, number(len(run.errors)), Cell(withdrawn)]


def _started(run: ImportRun) -> Cell:
    return Cell(str(run), run.get_absolute_url())
