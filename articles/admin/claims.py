"""Names, mentions, claims and their evidence."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Claim, Evidence, Mention, SourceName
from articles.models.properties import WORDS
from articles.pages.quality.tallying import SHARED, weighed
from ecosystem.admin.base import TabularInline
from ecosystem.admin.records import Record
from ecosystem.browse.bands import Band
from ecosystem.browse.facets.confidence import BANDS


class EvidenceInline(TabularInline):
    """Where a claim is printed."""

    model = Evidence
    extra = 0
    fields = readonly_fields = ("article", "quote", "rule", "confidence", "active")
    can_delete = False


class PropertyFilter(admin.SimpleListFilter):
    """Claims of one sort."""

    title = _("property")
    parameter_name = "property"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin[Any]) -> list[tuple[str, str]]:
        """The properties in words."""
        return [(key, str(words)) for key, words in WORDS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Those of the one chosen."""
        return queryset.filter(property=self.value()) if self.value() else queryset


#: Conditions on claims that were weighed.
_SOURCES = {"live": Q(), **BANDS, SHARED: Q(publishers__gt=1)}


class SourcesFilter(admin.SimpleListFilter):
    """Claims by how sure their best live source is, as the quality page counts them."""

    title = _("live sources")
    parameter_name = "sources"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin[Any]) -> list[tuple[str, str]]:
        """Any at all, the bands, several publishers."""
        bands = [(str(value), str(label)) for value, label in Band.choices]
        return [("live", str(_("Any"))), *bands, (SHARED, str(_("Two or more publishers")))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Claim]) -> QuerySet[Claim]:
        """Those of the one chosen."""
        chosen = self.value()
        if chosen not in _SOURCES:
            return queryset
        return queryset.filter(pk__in=weighed(Claim.objects.all()).filter(_SOURCES[chosen]).values("pk"))


@admin.register(SourceName)
class SourceNameAdmin(Record):
    """What extraction calls things, and what they are taken for."""

    list_display = ("text", "kind", "scope", "entity", "home")
    list_filter = ("kind",)
    list_select_related = ("entity", "home")
    search_fields = ("folded", "entity__folded")


@admin.register(Mention)
class MentionAdmin(Record):
    """Names where they stand."""

    list_display = ("text", "article", "start", "end", "source_name")
    list_select_related = ("article", "article__document", "source_name")
    search_fields = ("text",)


@admin.register(Claim)
class ClaimAdmin(Record):
    """What at least one article says."""

    list_display = ("subject", "what", "value", "object", "period", "scope")
    list_filter = (PropertyFilter, SourcesFilter)
    fields = ("subject", "what", "value", "object", "period", "scope", "relation", "metric", "key")
    list_select_related = ("subject", "object")
    search_fields = ("subject__folded", "object__folded")
    inlines = (EvidenceInline,)

    @admin.display(description=_("property"), ordering="property")
    def what(self, claim: Claim) -> str:
        """The property in words."""
        return claim.property_in_words()


@admin.register(Evidence)
class EvidenceAdmin(Record):
    """Where articles say it."""

    list_display = ("quote", "claim", "article", "rule", "confidence", "active")
    list_filter = ("active", "rule")
    list_select_related = ("claim", "claim__subject", "article", "article__document")
    search_fields = ("quote", "claim__subject__folded")
