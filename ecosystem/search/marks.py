"""Where in a text the words stand that were looked for, whatever script or spelling was typed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ecosystem.search.pinyin import LONGEST, readings
from ecosystem.search.plain import plain_letters
from ecosystem.search.terms import Term
from ecosystem.search.tokens import is_han, runs

Span = tuple[int, int]


class Marker:
    """Finds terms in texts."""

    def __init__(self, terms: list[Term]) -> None:
        self._runs = list(dict.fromkeys(run for term in terms for run in runs(term.folded)))

    def spans(self, text: str) -> list[Span]:
        """Starts and ends of what matches, in order, without overlaps."""
        letters, places = _compared(text)
        found = [span for run in self._runs for span in _occurrences(letters, run)]
        if not found and len(letters) <= LONGEST:
            found = [span for run in self._runs if not is_han(run) for span in _spelt(letters, run)]
        return _apart([(places[start], places[end - 1] + 1) for start, end in found])


def _compared(text: str) -> tuple[str, list[int]]:
    """The letters that are compared, and where each stands in the text."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        compared = _letter(letter)
        letters.append(compared)
        places += [at] * len(compared)
    return "".join(letters), places


@lru_cache(maxsize=16384)
def _letter(letter: str) -> str:
    """A letter as it is compared; nothing for a sign or a blank."""
    return "".join(runs(plain_letters(letter)))


def _occurrences(letters: str, run: str) -> Iterator[Span]:
    at = letters.find(run)
    while at >= 0:
        yield at, at + len(run)
        at = letters.find(run, at + len(run))


def _spelt(letters: str, typed: str) -> Iterator[Span]:
    """The first stretch of letters that pinyin or initials stand for."""
    for syllables in _readings(letters):
        for start in range(len(syllables)):
            for end in range(start + 1, len(syllables) + 1):
                spelt = "".join(syllables[start:end])
                initials = "".join(syllable[0] for syllable in syllables[start:end])
                if initials == typed or spelt.startswith(typed):
                    yield start, end
                    return
                if not typed.startswith(spelt) and not typed.startswith(initials):
                    break


@lru_cache(maxsize=2048)
def _readings(letters: str) -> list[tuple[str, ...]]:
    return readings(letters)


def _apart(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept
