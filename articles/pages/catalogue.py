"""The list of articles: the same machinery as every other list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from django.db import connection
from django.db.models import Model, OuterRef, Q
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Evidence, Mention, Source
from articles.pages.opening import OPENING, headline
from articles.pages.search import KIND
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import (
    EntityFacet,
    RangeFacet,
    RegionFacet,
    RelatedFacet,
    RunFacet,
    Scale,
    YearFacet,
)
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.facets.region import TIERS
from ecosystem.browse.figures import period
from ecosystem.browse.shapes import Shape
from ecosystem.kinds.common import count_ranges, count_related
from ecosystem.models import Entity, Kind, Status
from ecosystem.search import entities_called, holding, terms

_TO_REGION = "source_name__entity__as_region"
_HIDDEN = Entity.objects.filter(kind__in=Kind.values, status=Status.HIDDEN)
#: Of mentions: to leave out the few that are hidden takes half the time of asking who is shown.
_SHOWN = ~Q(source_name__entity__in=_HIDDEN.values("pk"))
_NAMED = RegionFacet(param="", label="", columns=(_TO_REGION,))


@dataclass(frozen=True, kw_only=True)
class MentionedRegionFacet(RegionFacet):
    """Places that articles name; an article that names two counties of a province counts once there."""

    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Articles that name one of the places or a place below it."""
        return Q(pk__in=Mention.objects.filter(_NAMED.having(Mention, values)).values("article_id"))

    def lacking(self, model: type[Model]) -> Q:
        """Articles that name no place."""
        return ~Q(pk__in=Mention.objects.filter(**{f"{_TO_REGION}__isnull": False}).values("article_id"))

    def totals(self, rows: Rows) -> Counter[str]:
        """Articles by code path of each tier."""
        path = f"{_TO_REGION}__path"
        mentions = Mention.objects.filter(article__in=rows.order_by().values("pk"))
        pairs = mentions.filter(**{f"{path}__gt": ""}).order_by().values_list("article_id", path).distinct()
        seen = {
            (article, path[:length]) for article, path in pairs for length in TIERS if len(path) >= length
        }
        return Counter(path for _article, path in seen)


@dataclass(frozen=True, kw_only=True)
class MentionedFacet(EntityFacet):
    """Articles that name an entity, by public id."""

    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Articles with a mention of one of them."""
        naming = Mention.objects.filter(source_name__entity__public_id__in=values)
        return Q(pk__in=naming.values("article_id"))

    def lacking(self, model: type[Model]) -> Q:
        """Articles that name nothing."""
        return ~Q(pk__in=Mention.objects.values("article_id"))


def _rows() -> Rows:
    return Article.objects.filter(status=Article.Status.ACTIVE).defer("blocks")


def _search(rows: Rows, text: str) -> Rows:
    """Every word in the headline or the text, or as another name of something mentioned."""
    found = terms(text)
    for term in found:
        naming = Mention.objects.filter(source_name__entity__in=entities_called(term))
        rows = rows.filter(Q(pk__in=holding(term, KIND)) | Q(pk__in=naming.values("article_id")))
    return rows if found else rows.none()


def _title_cell(article: Article) -> SafeString:
    return format_html('<a href="{}">{}</a>', article.get_absolute_url(), headline(article))


def _count_cell(article: Article, count: int, anchor: str) -> SafeString:
    """A number that leads to what it counts, beside the text."""
    return format_html('<a href="{}#{}">{}</a>', article.get_absolute_url(), anchor, count)


_COLUMNS = (
    Column(
        key="title",
        term="headline",
        label=_("Headline"),
        value=lambda row: row.title,
        cell=_title_cell,
        annotations={"opening": OPENING},
        sort=("title",),
        filter="q",
        width=60,
    ),
    Column(
        key="source",
        term="publisher",
        label=_("Source"),
        value=lambda row: row.source.name if row.source else None,
        sort=("source__name",),
        filter="source",
        select=("source",),
        width=16,
    ),
    Column(
        key="published",
        term="datePublished",
        label=_("Published"),
        value=lambda row: row.published or None,
        shape=Shape.TEXT,
        cell=lambda row: period(row.published),
        sort=("published_on",),
        filter="published",
        numeric=True,
        width=14,
    ),
    Column(
        key="mentions",
        label=_("Entities"),
        value=lambda row: row.entities_count,
        cell=lambda row: _count_cell(row, row.entities_count, "facts-names"),
        sort=("entities_count",),
        filter="mentions",
        numeric=True,
        counts=True,
        annotations={
            "entities_count": count_related(Mention, _SHOWN, of="source_name__entity", article=OuterRef("pk"))
        },
        wide_only=True,
        width=8,
    ),
    Column(
        key="facts",
        label=_("Facts"),
        value=lambda row: row.facts_count,
        cell=lambda row: _count_cell(row, row.facts_count, "facts-metrics"),
        sort=("facts_count",),
        filter="facts",
        numeric=True,
        counts=True,
        annotations={"facts_count": count_related(Evidence, article=OuterRef("pk"), active=True)},
        wide_only=True,
        width=8,
    ),
)


#: One question for four numbers: every page of the list asks it.
_LAST = """
SELECT (SELECT COUNT(*) FROM articles_article WHERE status = 'active'),
    (SELECT MAX(id) FROM ecosystem_change),
    (SELECT MAX(id) FROM articles_importrun),
    (SELECT MAX(id) FROM django_admin_log)
"""


def _stamp() -> str:
    """Changes with all that the list shows: imports, retractions, what is edited in admin."""
    with connection.cursor() as cursor:
        cursor.execute(_LAST)
        return "-".join(str(number) for number in cursor.fetchone())


ARTICLES = Catalogue(
    key="article",
    slug="articles",
    title=_("Articles"),
    icon="news",
    schema_type="NewsArticle",
    model=Article,
    rows=_rows,
    search=_search,
    default_sort="-published",
    stamp=_stamp,
    columns=_COLUMNS,
    facets=(
        MentionedRegionFacet(param="region", label=_("Region mentioned")),
        RelatedFacet(param="source", label=_("Source"), column="source", model=Source, key="name"),
        YearFacet(param="year", label=_("Year"), column="published_on", dates=True),
        RangeFacet(param="published", label=_("Published"), column="published_on", scale=Scale.DATE),
        *count_ranges(_COLUMNS),
        MentionedFacet(param="entity", label=_("Mentions")),
        RunFacet(param="run", label=_("Import run"), column="document__run"),
    ),
    export_columns=(
        Column(
            key="address", label=_("Original address"), value=lambda row: row.web_address or None, width=40
        ),
        Column(
            key="page", label=_("Page"), value=lambda row: row.get_absolute_url(), shape=Shape.LINK, width=16
        ),
    ),
)
