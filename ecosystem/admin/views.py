"""Saved views in the admin: shared ones may need a hand."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest

from ecosystem.admin.base import ModelAdmin
from ecosystem.models import SavedView


@admin.register(SavedView)
class SavedViewAdmin(ModelAdmin):
    """Whose view of which list, shared or not."""

    list_display = ("name", "list_key", "owner", "shared", "digest", "created")
    list_filter = ("list_key", "shared", "digest")
    search_fields = ("name", "owner__username")
    readonly_fields = ("owner", "list_key", "state", "created")
    fields = ("name", "list_key", "owner", "state", "shared", "digest", "created")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Views are saved where the list is."""
        return False
