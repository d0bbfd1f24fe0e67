"""The API tokens of everybody: who reads with a program, and since when; each can be revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.http import HttpRequest

from ecosystem.models import ApiToken

if TYPE_CHECKING:
    Tokens = admin.ModelAdmin[ApiToken]
else:
    Tokens = admin.ModelAdmin


@admin.register(ApiToken)
class ApiTokenAdmin(Tokens):
    """Made by their owners on their own page; here they are only seen and deleted."""

    list_display = ("name", "user", "token_key", "scope", "created", "expiry", "used")
    list_filter = ("scope", "created")
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "token_key")
    fields = ("name", "user", "token_key", "scope", "created", "expiry", "used")
    ordering = ("-created",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """A token is shown to its owner alone."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: ApiToken | None = None) -> bool:
        """What it lets through is not changed afterwards."""
        return False
