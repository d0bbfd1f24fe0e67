"""How people who decide are called on pages."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser


def called(user: AbstractUser | None) -> str:
    """The full name of an account, else its user name; empty where nobody is known."""
    return (user.get_full_name() or user.get_username()) if user else ""
