"""Facts by kind: in which band of confidence, and how many independent publishers give them."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, CharField, Count, F, Max, Q, Value, When
from django.db.models.functions import Coalesce, Concat, Least
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Claim
from articles.models.properties import WORDS
from articles.pages.quality.table import Cell, Table, number, share
from ecosystem.browse.proofs.bands import SURE, VERY_SURE, Band
from ecosystem.models import Metric, Relation

_ATTRIBUTES = ("name", "alias", "category", "level", "sectors", "qualifications", "founded")
_LIVE = Q(evidence__active=True, evidence__article__status=Article.Status.ACTIVE)
_SOURCE = Coalesce("evidence__article__source", -F("evidence__article"))
_TEXT = Case(
    When(evidence__article__text_group="", then=F("evidence__article__content_hash")),
    default=F("evidence__article__text_group"),
)
#: What is counted of each kind.
_COUNTED = (*Band.values, "hand", "shared")


def facts_table() -> Table:
    """One row for each kind of fact; two queries."""
    counted = {**_attributes(), **_rows()}
    kinds = [(name, counts) for name in WORDS if (counts := counted.get(name)) and any(counts.values())]
    kinds.sort(key=lambda row: -_total(row[1]))
    return Table(
        "facts",
        _("Facts by confidence"),
        (_("Kind of fact"), _("Facts"), *Band.labels, _("By hand"), _("Two or more publishers")),
        [_row(name, counts) for name, counts in kinds],
        _("Relations and figures as shown; of attributes each value that a live source gives."),
        [{"name": str(WORDS[name]), "value": _total(c), "url": _url(name)} for name, c in kinds],
    )


def _row(name: str, counts: dict[str, int]) -> list[Cell]:
    total = _total(counts)
    bands = [share(counts[band], total) for band in Band.values]
    said = total - counts["hand"]
    return [
        Cell(str(WORDS[name])),
        number(total),
        *bands,
        number(counts["hand"]),
        share(counts["shared"], said),
    ]


def _total(counts: dict[str, int]) -> int:
    return sum(counts[name] for name in (*Band.values, "hand"))


def _url(name: str) -> str:
    return reverse("metric-list") if name == "metric" else "#facts"


def _rows() -> dict[str, dict[str, int]]:
    """Relations by type, and figures."""
    ties = Relation.objects.order_by().annotate(kind=Concat(Value("relation:"), "type"))
    figures = Metric.objects.order_by().annotate(kind=Value("metric", CharField()))
    columns = _counts("sources")
    rows: Any = ties.values("kind").annotate(**columns).union(figures.values("kind").annotate(**columns))
    return {row["kind"]: {name: row[name] for name in _COUNTED} for row in rows}


def _attributes() -> dict[str, dict[str, int]]:
    """The live claims of each property: weighed one by one, then counted, all in the database."""
    said = Claim.objects.filter(_LIVE, property__in=_ATTRIBUTES).order_by()
    weighed = said.annotate(
        confidence=Max("evidence__confidence"),
        sources=Least(Count(_SOURCE, distinct=True), Count(_TEXT, distinct=True)),
    )
    aggregates = {
        f"{name}_{counted}": count
        for name in _ATTRIBUTES
        for counted, count in _counts("sources", property=name).items()
    }
    found = weighed.aggregate(**aggregates)
    return {name: {c: found[f"{name}_{c}"] for c in _COUNTED} for name in _ATTRIBUTES}


def _counts(sources: str, **about: Any) -> dict[str, Count]:
    """Rows by band; those without a source were given by hand."""
    said = Q(**{f"{sources}__gt": 0}, **about)
    return {
        Band.HIGH.value: Count("pk", filter=said & Q(confidence__gte=VERY_SURE)),
        Band.MEDIUM.value: Count("pk", filter=said & Q(confidence__gte=SURE, confidence__lt=VERY_SURE)),
        Band.LOW.value: Count("pk", filter=said & Q(confidence__lt=SURE)),
        "hand": Count("pk", filter=Q(**{sources: 0}, **about)),
        "shared": Count("pk", filter=Q(**{f"{sources}__gte": 2}, **about)),
    }
