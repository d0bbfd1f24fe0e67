"""Numbered notes of a printed page: each source once, numbered in the order of the values that cite it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from ecosystem.browse.figures import period
from ecosystem.browse.persons import called
from ecosystem.browse.proofs import drawing
from ecosystem.browse.proofs.proof import Proof
from ecosystem.browse.sources import Quote
from ecosystem.models import Decision

#: Quotes cited for one value; on paper more is a burden.
_MOST = 3


@dataclass(frozen=True, slots=True)
class Note:
    """What a number stands for."""

    source: str
    quote: str = ""
    url: str = ""


class Notes:
    """The notes of one page, collected while it is drawn."""

    def __init__(self) -> None:
        self._numbers: dict[Note, int] = {}
        #: With the proof, so that its id stays its own.
        self._drawn: dict[tuple[int, str], tuple[Proof, SafeString]] = {}

    def __iter__(self) -> Iterator[Note]:
        """In the order of their numbers."""
        return iter(self._numbers)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._numbers)

    def cite(self, proof: Proof) -> list[int]:
        """The numbers of a value's notes; new ones are given as needed."""
        return [self._numbers.setdefault(note, len(self._numbers) + 1) for note in _notes(proof)]

    def beside(self, proof: Proof, anchor: str = "") -> SafeString:
        """The folded proof with its numbers, drawn once: relations stand in the timeline as well."""
        key = id(proof), anchor
        if key not in self._drawn:
            self._drawn[key] = proof, drawing.evidence(proof, self.cite(proof), anchor)
        return self._drawn[key][1]


def _notes(proof: Proof) -> list[Note]:
    found = [_quoted(quote) for quote in proof.quotes[:_MOST]]
    if proof.listed:
        found.append(Note(f"{_('Reference list')}: {proof.listed}"))
    if proof.decision:
        found.append(_decided(proof.decision))
    return found


def _quoted(quote: Quote) -> Note:
    title = f"《{quote.title}》" if quote.title else _("Without a headline")
    return Note(
        " ".join(p for p in (quote.outlet, title, period(quote.published)) if p), quote.text, quote.url
    )


def _decided(decision: Decision) -> Note:
    parts = (_("Decided by a person"), called(decision.by), f"{decision.at:%Y-%m-%d}", decision.reason)
    return Note(" · ".join(part for part in parts if part))
