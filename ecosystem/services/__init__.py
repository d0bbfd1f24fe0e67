"""How people's decisions are written; everything that edits goes through here."""

from ecosystem.services.decisions import (
    Ruling,
    UnknownPropertyError,
    accept,
    decide,
    deny,
    deny_alias,
    deny_metric,
    deny_relation,
    figure_of,
    restore,
    return_to_machine,
    set_alias,
    set_metric,
    set_relation,
    set_value,
    undo,
)
from ecosystem.services.judgements import (
    UnlikeError,
    judge,
    judge_different,
    judge_same,
    undo_judgement,
)
from ecosystem.services.machine import machine_values
from ecosystem.services.telling import together

__all__ = [
    "Ruling",
    "UnknownPropertyError",
    "UnlikeError",
    "accept",
    "decide",
    "deny",
    "deny_alias",
    "deny_metric",
    "deny_relation",
    "figure_of",
    "judge",
    "judge_different",
    "judge_same",
    "machine_values",
    "restore",
    "return_to_machine",
    "set_alias",
    "set_metric",
    "set_relation",
    "set_value",
    "together",
    "undo",
    "undo_judgement",
]
