"""Stretches between commas, brackets and full stops, within which a figure looks for its words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.extraction.document import Sentence

#: One character class first, so that the search skips to it; a short remark in brackets breaks nothing.
_BREAKS = re.compile(
    r"[，；。！？：（）()\n;:,](?:(?<=[（(])(?P<aside>[^（）()0-9，。；]{1,12}[）)])"
    r"|(?<=,)(?:(?<![0-9],)|(?![0-9]{3}(?![0-9])))|(?<=[^,]))"
)


@dataclass(slots=True)
class Clause:
    """A stretch between commas; `start:end` in the clean text."""

    start: int
    end: int


def clauses_of(text: str, sentence: Sentence, read_to: int) -> list[Clause]:
    """The clauses of a sentence up to the one that holds the last figure."""
    out = []
    start = sentence.start
    for found in _BREAKS.finditer(text, sentence.start, sentence.end):
        if found.lastgroup:
            continue  # an aside
        stop, behind = found.span()
        if stop > start:
            out.append(Clause(start, stop))
        start = behind
        if start > read_to:
            return out
    if start < sentence.end:
        out.append(Clause(start, sentence.end))
    return out


def is_aside(text: str, clause: Clause) -> bool:
    """Whether a clause stands in brackets (…（全市共15家）)."""
    return clause.start > 0 and text[clause.start - 1] in "（("
