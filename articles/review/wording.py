"""What people said, in one line."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.review.asking import Word
from ecosystem.browse.persons import called
from ecosystem.models import Decision, Judgement

_MOST = 3


def overtaken(word: Word | None) -> str:
    """Why an answer came too late: who said what, and when."""
    if word is None:
        return _("What is shown has changed since; nothing was written. Please look again.")
    when = timezone.localtime(word.undone or word.at)
    by = getattr(word, "undone_by", None) if word.undone else None
    details = {
        "who": called(by or word.by) or _("Somebody"),
        "when": date_format(when, "Y-m-d H:i"),
        "what": _what(word),
    }
    if word.undone:
        return _("%(who)s took “%(what)s” back at %(when)s; nothing was written.") % details
    return _("%(who)s was quicker: “%(what)s”, %(when)s; nothing was written.") % details


def said(entry: dict[str, Any]) -> str:
    """An answer that was written down."""
    tables: dict[str, Any] = {"decision": Decision, "judgement": Judgement}
    words = [tables[table]._default_manager.get(pk=pk) for table, pk in entry["made"][:_MOST]]
    return "; ".join(f"{_what(word)} · {_whom(word)}" for word in words)


def _what(word: Word) -> str:
    return str(word.get_verdict_display() if isinstance(word, Judgement) else word.get_action_display())


def _whom(word: Word) -> str:
    return f"{word.left} / {word.right}" if isinstance(word, Judgement) else str(word.entity)
