"""The fields in which a fact is corrected, and what comes back from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.review.asking import RefusedError
from ecosystem.models import MODEL_OF
from ecosystem.services.properties import set_names

#: Below this a fact is asked about; what a person confirmed stands at 1.
DOUBTFUL = 0.8
_PERIOD = re.compile(r"(\d{4}(-\d\d){0,2})(/\d{4}(-\d\d){0,2})?")

Choices = Sequence[tuple[Any, str | Promise]]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form; with choices it is a drop-down, `many` lets several be chosen."""

    name: str
    label: str | Promise
    value: Any
    choices: Choices = ()
    many: bool = False

    @property
    def chosen(self) -> list[str]:
        """The values chosen now, as the form names them."""
        return [str(v) for v in self.value] if self.many else [str(self.value)]


def number(text: str) -> Decimal:
    """A number as people type it."""
    try:
        value = Decimal(text.strip().replace(",", "").replace("，", ""))
    except InvalidOperation:
        raise RefusedError(_("This is not a number.")) from None
    if not value.is_finite() or abs(value) >= Decimal(10) ** 17:
        raise RefusedError(_("This is not a number."))
    return value


def period(text: str) -> str:
    """A period by ISO 8601, or nothing."""
    if text.strip() and not _PERIOD.fullmatch(text.strip()):
        raise RefusedError(_("Write a period as 2024, 2024-05 or 2024-01/2024-06."))
    return text.strip()


def one_of(text: str, allowed: Iterable[str]) -> str:
    """One of the choices of a drop-down."""
    if text not in allowed:
        raise RefusedError(_("There is no such choice."))
    return text


def field_for(kind: str, name: str, value: Any) -> Field:
    """The form field of a column of a kind."""
    if name in set_names(kind):
        return Field(
            name,
            _column(kind, name).verbose_name,
            value,
            list(_column(kind, name).related_model.objects.values_list("code", "name")),
            many=True,
        )
    column = _column(kind, name)
    return Field(name, column.verbose_name, value, column.flatchoices)


def cleaned(kind: str, name: str, given: list[str]) -> Any:
    """What was typed or chosen, as decisions write it."""
    if name in set_names(kind):
        known = set(_column(kind, name).related_model.objects.values_list("code", flat=True))
        return [one_of(code, known) for code in given if code]
    text = given[-1].strip() if given else ""
    column = _column(kind, name)
    try:
        value = column.clean(int(text) if name == "founded" else text, None)
    except (ValueError, ValidationError):
        raise RefusedError(_("This cannot be the value.")) from None
    return value


def _column(kind: str, name: str) -> Any:
    return MODEL_OF[kind]._meta.get_field(name)
