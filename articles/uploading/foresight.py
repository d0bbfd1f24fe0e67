"""What an import of an upload would change, worked out by importing it and taking everything back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings
from django.utils import translation

from articles.engine import configured
from articles.importing.run import Outcome, import_documents
from articles.models import Upload
from articles.uploading.documents import documents
from ecosystem.browse.changes import Told, told
from ecosystem.history import net, preview
from ecosystem.models import Change

#: Changes shown before “and n more”.
MOST = 500

Step = Callable[[], None]


def run(upload: Upload, step: Step) -> Outcome:
    """Import it, as the command does; `step` is called after each document."""
    outcome = Outcome()
    places = [file.name for file in upload.files.all()]
    for done in import_documents(documents(upload), places, engine=configured()):
        if isinstance(done, Outcome):
            outcome = done
        else:
            step()
    return outcome


def foresee(upload: Upload, step: Step) -> dict[str, Any]:
    """The changes in all languages of the site, numbers first; nothing is stored."""
    with preview() as seen:
        outcome = run(upload, step)
    changes = net(seen)
    signs = [change.sign for change in told(changes)]
    numbers = {"appear": signs.count("+"), "change": signs.count("~"), "vanish": signs.count("-")}
    numbers |= {"records": len({change.entity_id for change in changes})}
    numbers |= {"documents": outcome.documents, "unchanged": outcome.unchanged}
    faults = [{"file": e.file, "line": e.line, "reason": e.reason} for e in outcome.errors]
    rows = {code: _rows(changes[:MOST], code) for code, _name in settings.LANGUAGES}
    return {**numbers, "errors": faults, "more": max(0, len(changes) - MOST), "rows": rows}


def _rows(changes: Sequence[Change], language: str) -> list[dict[str, str]]:
    with translation.override(language):
        return [_row(change) for change in told(changes)]


def _row(change: Told) -> dict[str, str]:
    entity = change.change.entity
    return {
        "sign": change.sign,
        "kind": str(entity.get_kind_display()),
        "name": change.name,
        "what": str(change.what),
        "before": str(change.before),
        "after": str(change.after),
    }
