"""Who may what: the roles, as groups of Django that a migration makes and `manage.py migrate` keeps in step.

A role may what those before it may. Whoever needs another mix makes a group of another name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import DEFAULT_DB_ALIAS
from django.utils.translation import gettext_lazy as _

from ecosystem.models.choices import Kind

if TYPE_CHECKING:
    from django.apps import AppConfig
    from django.apps.registry import Apps


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
    Deed(
        "upload",
        "Upload articles, see what they would change, import them",
        Role.EDITOR,
        _all("add", "articles", "importrun"),
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
    Deed(
        "tokens",
        "See and revoke the API tokens of others",
        Role.ADMIN,
        _all("view", "ecosystem", "apitoken") | _all("delete", "ecosystem", "apitoken"),
    ),
)


def may(role: Role, deed: Deed) -> bool:
    """Whether the role suffices for the deed."""
    order = list(Role)
    return order.index(role) >= order.index(deed.role)


def permissions_of(role: Role) -> frozenset[str]:
    """All permissions of a role, as `app.codename`."""
    return frozenset().union(*(deed.permissions for deed in DEEDS if may(role, deed)))


def make_groups(apps: Apps, using: str, *labels: str) -> None:
    """In a migration: the groups, with what is declared of these apps.

    Django makes permissions only once all migrations have run; here they are needed before.
    """
    for label in labels:
        app = installed.get_app_config(label)
        create_permissions(app, verbosity=0, using=using, apps=apps)
        keep_groups(app, using=using, apps=apps)


def keep_groups(
    app_config: AppConfig, using: str = DEFAULT_DB_ALIAS, apps: Apps = installed, **kwargs: Any
) -> None:
    """After an app was migrated and has its permissions: the groups hold those of it that are declared."""
    group, permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    found = permission._default_manager.using(using).filter(content_type__app_label=app_config.label)
    by_name = {f"{app_config.label}.{p.codename}": p for p in found}
    if not by_name:
        return
    for role in LABELS:
        own, _made = group._default_manager.using(using).get_or_create(name=role.value)
        wanted = {by_name[name] for name in permissions_of(role) if name in by_name}
        held = set(own.permissions.filter(content_type__app_label=app_config.label))
        own.permissions.add(*(wanted - held))
        own.permissions.remove(*(held - wanted))


def table() -> str:
    """The deeds and who may do them, as the table of docs/operations.md."""
    roles = list(Role)
    head = ["| | " + " | ".join(roles) + " |", "| --- |" + " :-: |" * len(roles)]
    marks = (
        "| " + deed.title + " | " + " | ".join("✓" if may(r, deed) else "" for r in roles) + " |"
        for deed in DEEDS
    )
    return "\n".join([*head, *marks])
