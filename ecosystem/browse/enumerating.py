"""Several things in one line, set apart as the reader's language does it."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import pgettext


def separator() -> str:
    """What stands between two things."""
    return pgettext("between two things", ", ")


def listed(things: Iterable[object]) -> str:
    """The things in one line; files keep to one separator, so that they can be read back."""
    return separator().join(str(thing) for thing in things)
