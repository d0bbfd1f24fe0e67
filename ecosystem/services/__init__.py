"""How people's decisions are written; everything that edits goes through here."""

from ecosystem.services.decisions import (
    UnknownPropertyError,
    accept,
    deny,
    deny_alias,
    deny_metric,
    deny_relation,
    set_alias,
    set_metric,
    set_relation,
    set_value,
    undo,
)

__all__ = [
    "UnknownPropertyError",
    "accept",
    "deny",
    "deny_alias",
    "deny_metric",
    "deny_relation",
    "set_alias",
    "set_metric",
    "set_relation",
    "set_value",
    "undo",
]
