"""Names, mentions, claims and their evidence."""

from __future__ import annotations

from django.contrib import admin

from articles.models import Claim, Evidence, Mention, SourceName
from ecosystem.admin.base import TabularInline
from ecosystem.admin.records import Record


class EvidenceInline(TabularInline):
    """Where a claim is printed."""

    model = Evidence
    extra = 0
    fields = readonly_fields = ("article", "quote", "rule", "confidence", "active")
    can_delete = False


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

    list_display = ("subject", "property", "value", "object", "period", "scope")
    list_filter = ("property",)
    list_select_related = ("subject", "object")
    search_fields = ("subject__folded", "object__folded")
    inlines = (EvidenceInline,)


@admin.register(Evidence)
class EvidenceAdmin(Record):
    """Where articles say it."""

    list_display = ("quote", "claim", "article", "rule", "confidence", "active")
    list_filter = ("active", "rule")
    list_select_related = ("claim", "claim__subject", "article", "article__document")
    search_fields = ("quote", "claim__subject__folded")
