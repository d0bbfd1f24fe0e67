"""The page and its CSV."""

from __future__ import annotations

import csv

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.pages.quality.agreement import agreement_tables
from articles.pages.quality.facts import facts_table
from articles.pages.quality.freshness import freshness_table
from articles.pages.quality.imports import run_tables, sources_table
from articles.pages.quality.queues import queues_table
from articles.pages.quality.table import Table
from ecosystem.browse.export import csv_value


@require_safe
def quality_page(request: HttpRequest) -> HttpResponse:
    """Tables for everybody; `?format=csv` is the same as one file."""
    tables = _tables(request)
    if request.GET.get("format") == "csv":
        return _csv(tables)
    return render(request, "quality.html", {"tables": tables})


def _tables(request: HttpRequest) -> list[Table]:
    return [
        facts_table(claims=request.user.has_perm("articles.view_claim")),
        queues_table(may_review=request.user.is_staff),
        *agreement_tables(),
        freshness_table(),
        sources_table(),
        *run_tables(),
    ]


def _csv(tables: list[Table]) -> HttpResponse:
    """One table under the other; the first column names the table, so that a filter takes one out."""
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="quality.csv"'
    writer = csv.writer(response)
    for table in tables:
        writer.writerow([str(table.title), *(str(heading) for heading in table.headings)])
        for row in table.rows:
            writer.writerow([str(table.title), *(csv_value(cell.text) for cell in row)])
    return response
