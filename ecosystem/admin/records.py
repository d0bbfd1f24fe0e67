"""Admin of what is looked at and not edited."""

from typing import Any

from django.http import HttpRequest

from ecosystem.admin.base import ModelAdmin


class Record(ModelAdmin):
    """Rows that only importer and services make and change."""

    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Made by imports and by edits elsewhere."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What was read and what was decided stands; people decide anew."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Kept for audit."""
        return False
