"""Filters of admin lists."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from ecosystem.models import Decision, Region


class ProvinceFilter(admin.SimpleListFilter):
    """Records of one province, whatever their own place in it."""

    title = _("province")
    parameter_name = "province"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin[Any]) -> list[tuple[str, str]]:
        """The provinces."""
        provinces = Region.objects.filter(tier=Region.Tier.PROVINCE).order_by("code")
        return list(provinces.values_list("path", "name"))

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Codes below the province's."""
        path = self.value()
        return queryset.filter(region__path__startswith=path) if path else queryset


class InForceFilter(admin.SimpleListFilter):
    """Decisions in force, or undone."""

    title = _("in force")
    parameter_name = "in_force"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin[Any]) -> list[tuple[str, Any]]:
        """Both."""
        return [("yes", _("Yes")), ("no", _("No"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Decision]) -> QuerySet[Decision]:
        """By whether they were undone."""
        if self.value() == "yes":
            return queryset.filter(undone=None)
        return queryset.exclude(undone=None) if self.value() == "no" else queryset
