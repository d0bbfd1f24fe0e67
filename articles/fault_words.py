"""What reading and importing say of files, in the language of who looks at it.

`articles/reading` knows no language: commands print its English, the database keeps it. Each sentence is a
message here, and a test holds that none is missing.
"""

from __future__ import annotations

import re
from functools import cache

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

#: In the order in which they are tried; what they have in common with others stands behind those.
MESSAGES = (
    _("not a text file"),
    _("not a text file, or in an encoding other than UTF-8, UTF-16, GB18030"),
    _("empty: no text in it"),
    _("no text in it (scanned pages?)"),
    _("no text in this row"),
    _("a table of articles needs a column named text"),
    _("skipped: no column named text (a manifest?)"),
    _("skipped: unknown kind of file (%(kind)s)"),
    _("unknown kind of file: %(kind)s"),
    _("a manifest must be .csv, .xlsx or .jsonl"),
    _("no file named in this row"),
    _("%(name)s stands in the manifest twice; the first row holds"),
    _("%(name)s does not exist"),
    _("does not exist"),
    _("bad JSON: a line must hold one object"),
    _("bad JSON: %(why)s"),
    _("more than %(number)s cells in this row"),
    _("another document is named %(name)s; this one goes by its place"),
    _("“%(name)s” was imported before with another text; this one takes its place."),
    _("not a date: %(text)s"),
    _("broken %(kind)s file: %(why)s"),
    _("could not be stored: %(why)s"),
    _("extraction failed: %(why)s"),
    _("%(engine)s is not asked any more; read by grammar alone"),
    _("%(engine)s: %(number)s proposals refused by the checks"),
)


def fault_in_words(reason: str) -> str:
    """The same in the reader's language; what is not known stays as it is."""
    for pattern, message in _patterns():
        found = pattern.fullmatch(reason)
        if found:
            return gettext(message) % found.groupdict()
    return reason


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    return [(_pattern(message), message) for message in MESSAGES]


def _pattern(message: str) -> re.Pattern[str]:
    pieces = re.split(r"%\((\w+)\)s", message)
    words = [f"(?P<{piece}>.+)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)]
    return re.compile("".join(words), re.DOTALL)
