"""Which saved views a reader has of a list, and where the navigation leads."""

from __future__ import annotations

from typing import NamedTuple

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db.models import Q

from ecosystem.models import SavedView
from ecosystem.saved.state import address

Reader = AbstractBaseUser | AnonymousUser


class Choice(NamedTuple):
    """A view in the menu of a list."""

    view: SavedView
    url: str
    is_own: bool


def visible_views(user: Reader) -> Q:
    """One's own, and what others share."""
    return Q(shared=True) | Q(owner=user.pk) if user.is_authenticated else Q(shared=True)


def choices(user: Reader, list_key: str) -> list[Choice]:
    """The views of one list, one's own first."""
    found = SavedView.objects.filter(visible_views(user), list_key=list_key).select_related("owner")
    all_ = [Choice(view, address(view), view.owner_id == user.pk) for view in found]
    return sorted(all_, key=lambda choice: not choice.is_own)


def defaults(user: Reader) -> dict[str, str]:
    """List → address of the reader's default view of it."""
    if not user.is_authenticated:
        return {}
    return {v.list_key: address(v) for v in SavedView.objects.filter(owner=user.pk, is_default=True)}
