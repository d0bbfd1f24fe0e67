"""Accounts, with the roles by the names that people know them by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import ManyToManyField
from django.http import HttpRequest

from ecosystem.roles import LABELS

if TYPE_CHECKING:
    Accounts = UserAdmin[User]
else:
    Accounts = UserAdmin

#: What would lift an account above every role.
_ABOVE_ROLES = ("is_superuser", "user_permissions")

admin.site.unregister(User)


@admin.register(User)
class AccountAdmin(Accounts):
    """Staff and their roles. Who is no superuser makes none and touches none."""

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> Any:
        """Only superusers give what goes beyond the roles."""
        given = super().get_readonly_fields(request, obj)
        return given if request.user.is_superuser else (*given, *_ABOVE_ROLES)

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """A superuser's account, its password included, is a superuser's to change."""
        above = obj is not None and obj.is_superuser and not request.user.is_superuser
        return not above and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Decisions name their person for good: accounts are switched off, not deleted."""
        return False

    def formfield_for_manytomany(
        self, db_field: ManyToManyField[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> Any:
        """Roles by their names."""
        field = super().formfield_for_manytomany(db_field, request, **kwargs)
        if field is not None and db_field.name == "groups":
            vars(field)["label_from_instance"] = _called
        return field


def _called(group: Group) -> str:
    labels = {role.value: label for role, label in LABELS.items()}
    return str(labels.get(group.name, group.name))
