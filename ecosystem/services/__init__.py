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
from ecosystem.services.judgements import UnlikeError, judge_different, judge_same, undo_judgement

__all__ = [
    "UnknownPropertyError",
    "UnlikeError",
    "accept",
    "deny",
    "deny_alias",
    "deny_metric",
    "deny_relation",
    "judge_different",
    "judge_same",
    "set_alias",
    "set_metric",
    "set_relation",
    "set_value",
    "undo",
    "undo_judgement",
]
