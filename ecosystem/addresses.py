"""Addresses of pages, remembered: a list leads to the same page once for every value that it shows."""

from __future__ import annotations

from functools import lru_cache

from django.urls import get_script_prefix, reverse


def address_of(name: str, *args: str | int) -> str:
    """The address of a named page, as `reverse` gives it."""
    return _reversed(name, args, get_script_prefix())


@lru_cache(maxsize=8192)
def _reversed(name: str, args: tuple[str | int, ...], prefix: str) -> str:
    """`prefix`, where the site stands, is part of what is remembered."""
    return reverse(name, args=args)
