"""Who may what: the roles, as groups of Django that `manage.py migrate` makes and keeps in step with this.

A role may what those before it may. Whoever needs another mix makes a group of another name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from ecosystem.models.choices import Kind

if TYPE_CHECKING:
    from django.apps import AppConfig


class Role(StrEnum):
    """From the least to the most; each account of staff is in the group of one."""

    READER = "reader"
    REVIEWER = "reviewer"
    EDITOR = "editor"
    ADMIN = "admin"


#: What the groups are called where people choose them. An anonymous reader needs none.
LABELS = {Role.REVIEWER: _("Reviewer"), Role.EDITOR: _("Editor"), Role.ADMIN: _("Admin")}

_KINDS = tuple(Kind.values)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do, the first role that may do it, and the permissions that it takes."""

    key: str
    title: str
    role: Role
    permissions: frozenset[str] = frozenset()


def _all(action: str, app: str, *models: str) -> frozenset[str]:
    return frozenset(f"{app}.{action}_{model}" for model in models)


_SEEN = _all("view", "ecosystem", "entity", *_KINDS, "relation", "metric", "name", "change", "candidate")
_SEEN |= _all("view", "ecosystem", "decision", "judgement", "sector", "qualification", "indicator")
_READ = ("source", "document", "copy", "article", "sourcename", "mention", "claim", "evidence", "importrun")
_ROWS = ("relation", "metric", "name")

DEEDS = (
    Deed("read", "Read pages, take lists away, follow changes, use the interface", Role.READER),
    Deed("look", "See records, decisions and judgements in admin", Role.REVIEWER, _SEEN),
    Deed(
        "sources",
        "See articles, claims and import runs in admin",
        Role.REVIEWER,
        _all("view", "articles", *_READ),
    ),
    Deed(
        "decide",
        "Accept, deny and correct facts in the review",
        Role.REVIEWER,
        _all("add", "ecosystem", "decision"),
    ),
    Deed("judge", "Judge duplicates in the review", Role.REVIEWER, _all("add", "ecosystem", "judgement")),
    Deed(
        "undo",
        "Undo decisions and judgements",
        Role.REVIEWER,
        _all("change", "ecosystem", "decision", "judgement"),
    ),
    Deed(
        "edit", "Edit records, one by one and many at once", Role.EDITOR, _all("change", "ecosystem", *_KINDS)
    ),
    Deed("add", "Add records, take lists in", Role.EDITOR, _all("add", "ecosystem", *_KINDS)),
    Deed(
        "rows",
        "Add, correct and deny relations, metrics and names",
        Role.EDITOR,
        _all("add", "ecosystem", *_ROWS)
        | _all("change", "ecosystem", *_ROWS)
        | _all("delete", "ecosystem", *_ROWS),
    ),
    Deed("merge", "Merge and split records", Role.EDITOR, _all("change", "ecosystem", "entity", *_KINDS)),
    Deed("retract", "Retract articles, restore them", Role.EDITOR, _all("change", "articles", "article")),
    Deed("withdraw", "Withdraw import runs", Role.ADMIN, _all("change", "articles", "importrun")),
    Deed(
        "trust",
        "Set how far sources are trusted",
        Role.ADMIN,
        _all("change", "articles", "source") | _all("add", "articles", "source"),
    ),
    Deed(
        "vocabularies",
        "Edit sectors, qualifications and indicators",
        Role.ADMIN,
        _all("add", "ecosystem", "sector", "qualification", "indicator")
        | _all("change", "ecosystem", "sector", "qualification", "indicator"),
    ),
    Deed(
        "users",
        "Manage accounts and their roles",
        Role.ADMIN,
        frozenset({"auth.add_user", "auth.change_user", "auth.view_user"}),
    ),
)


def may(role: Role, deed: Deed) -> bool:
    """Whether the role suffices for the deed."""
    order = list(Role)
    return order.index(role) >= order.index(deed.role)


def permissions_of(role: Role) -> frozenset[str]:
    """All permissions of a role, as `app.codename`."""
    return frozenset().union(*(deed.permissions for deed in DEEDS if may(role, deed)))


def keep_groups(app_config: AppConfig, **kwargs: Any) -> None:
    """After an app was migrated and has its permissions: the groups hold those of it that are declared."""
    from django.contrib.auth.models import Group, Permission

    found = Permission.objects.filter(content_type__app_label=app_config.label).select_related("content_type")
    by_name = {f"{p.content_type.app_label}.{p.codename}": p for p in found}
    if not by_name:
        return
    for role in LABELS:
        group, _made = Group.objects.get_or_create(name=role.value)
        wanted = {by_name[name] for name in permissions_of(role) if name in by_name}
        held = set(group.permissions.filter(content_type__app_label=app_config.label))
        group.permissions.add(*(wanted - held))
        group.permissions.remove(*(held - wanted))


def table() -> str:
    """The deeds and who may do them, as the table of docs/operations.md."""
    roles = list(Role)
    head = ["| | " + " | ".join(roles) + " |", "| --- |" + " :-: |" * len(roles)]
    marks = (
        "| " + deed.title + " | " + " | ".join("✓" if may(r, deed) else "" for r in roles) + " |"
        for deed in DEEDS
    )
    return "\n".join([*head, *marks])
