"""Django's admin classes as the type checker wants them; Django itself takes no parameters at run time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Any]
    TabularInline = admin.TabularInline[Any, Any]
    ModelForm = forms.ModelForm[Any]
else:
    ModelAdmin = admin.ModelAdmin
    TabularInline = admin.TabularInline
    ModelForm = forms.ModelForm

__all__ = ["NUMBERS", "URLS", "ModelAdmin", "ModelForm", "TabularInline", "editor"]

#: An address typed without a scheme is a secure one.
URLS: dict[type[models.Field[Any, Any]], dict[str, Any]] = {models.URLField: {"assume_scheme": "https"}}


class PlainNumber(forms.NumberInput):
    """A number as people write it: 5, not 5.000000."""

    def format_value(self, value: Any) -> str | None:
        """Without the zeros that the column pads it with."""
        return f"{value.normalize():f}" if isinstance(value, Decimal) else super().format_value(value)


NUMBERS: dict[type[models.Field[Any, Any]], dict[str, Any]] = {models.DecimalField: {"widget": PlainNumber}}


def editor(request: HttpRequest) -> AbstractBaseUser:
    """Who decides; admin lets nobody unknown come this far."""
    if not isinstance(request.user, AbstractBaseUser):
        raise PermissionDenied
    return request.user
