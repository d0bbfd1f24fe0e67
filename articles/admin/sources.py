"""Publishers, documents and articles."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.gold.download import download
from articles.importing.retraction import restore, retract
from articles.models import Article, Copy, Document, Source
from ecosystem.admin.base import URLS, ModelAdmin
from ecosystem.admin.effects import looked_at
from ecosystem.admin.records import Record
from ecosystem.admin.standing import GuardedForm


@admin.register(Source)
class SourceAdmin(ModelAdmin):
    """Publishers; trust decides between two that disagree."""

    form = GuardedForm
    formfield_overrides = URLS
    list_display = ("name", "trust", "articles", "home_page")
    search_fields = ("name",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        """With the number of articles."""
        found: QuerySet[Source] = super().get_queryset(request)
        return found.annotate(number=Count("articles"))

    @admin.display(description=_("articles"), ordering="number")
    def articles(self, obj: Source) -> int:
        """How many articles we have of it."""
        return int(getattr(obj, "number", 0))


@admin.register(Document)
class DocumentAdmin(Record):
    """Files and rows as read."""

    list_display = ("name", "current", "run", "extractor", "imported")
    list_filter = ("current", "imported")
    list_select_related = ("run",)
    search_fields = ("name", "articles__title")


@admin.register(Copy)
class CopyAdmin(Record):
    """Other names of the same documents."""

    list_display = ("name", "document", "run")
    list_select_related = ("document", "run")
    search_fields = ("name", "document__name")


@admin.register(Article)
class ArticleAdmin(Record):
    """Articles; a retracted one supports nothing any more."""

    formfield_overrides = URLS
    list_display = ("__str__", "source", "published", "status", "document", "page")
    list_filter = ("status", "source", "published_on")
    list_select_related = ("source", "document")
    search_fields = ("title", "document__name", "authors")
    date_hierarchy = "published_on"
    actions = ("retract", "restore", "export_gold")

    @admin.display(description=_("page"))
    def page(self, obj: Article) -> SafeString:
        """Link to the text with its mentions."""
        return format_html('<a href="{}">↗</a>', obj.get_absolute_url())

    @admin.action(description=_("Retract: what only these say is withdrawn"), permissions=["retract"])
    def retract(self, request: HttpRequest, queryset: QuerySet[Article]) -> HttpResponse | None:
        """Mark as retracted and withdraw, once the effect has been looked at."""
        title = str(_("Retract these articles?"))
        return looked_at(self, request, queryset, title, partial(_call, retract, queryset), action="retract")

    @admin.action(description=_("Restore retracted articles"), permissions=["retract"])
    def restore(self, request: HttpRequest, queryset: QuerySet[Article]) -> HttpResponse | None:
        """Let them count again, once the effect has been looked at."""
        title = str(_("Restore these articles?"))
        return looked_at(self, request, queryset, title, partial(_call, restore, queryset), action="restore")

    @admin.action(description=_("Export as gold files, corrections applied"), permissions=["view"])
    def export_gold(self, request: HttpRequest, queryset: QuerySet[Article]) -> HttpResponse:
        """What is shown of them, for scoring extraction against."""
        return download(queryset.select_related("document", "source"))

    def has_retract_permission(self, request: HttpRequest) -> bool:
        """Who may change articles may retract them."""
        return bool(request.user.has_perm("articles.change_article"))


def _call(act: Any, articles: QuerySet[Article], by: Any, reason: str) -> None:
    act(articles, by=by, reason=reason)
