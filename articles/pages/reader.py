"""Cut the text of an article into pieces: what is plain, what names something, what proves a fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_BREAK = re.compile(r"[ \t\u3000]*[\r\n]+[ \t\u3000]*")
_WORD_BREAK = re.compile(r"(?<=[A-Za-z0-9,.;])[ \t\u3000]*[\r\n]+[ \t\u3000]*(?=[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Span:
    """A mention: where it stands, what it names."""

    id: int
    start: int
    end: int
    kind: str
    kind_label: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of a fact: where they stand."""

    id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text that is of one nature throughout."""

    text: str
    span: Span | None
    #: Facts that these words prove.
    facts: tuple[int, ...]
    #: Ids of the facts whose words begin here.
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, headline, caption … of the article."""

    kind: str
    pieces: list[Piece]

    @property
    def text(self) -> str:
        """The words of the block."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def is_plain(self) -> bool:
        """Whether nothing leads here."""
        return not any(piece.anchors for piece in self.pieces)


def blocks(
    text: str, layout: Sequence[Sequence[object]], spans: Sequence[Span], stretches: Sequence[Stretch]
) -> list[Block]:
    """The repaired text: blocks in reading order, breaks within a block closed."""
    parts = [(int(str(b[0])), int(str(b[1])), str(b[2])) for b in layout] or _paragraphs(text)
    seen: set[str] = set()
    made = [Block(kind, _cut(text, start, end, spans, stretches, seen)) for start, end, kind in parts]
    return [Block(block.kind, [_closed(piece) for piece in block.pieces]) for block in made if block.pieces]


def as_printed(text: str, spans: Sequence[Span], stretches: Sequence[Stretch]) -> Block:
    """The raw text in one block, breaks kept."""
    return Block("raw", _cut(text, 0, len(text), spans, stretches, set()))


def beside(
    text: str,
    layout: Sequence[Sequence[object]],
    spans: Sequence[Span],
    stretches: Sequence[Stretch],
    others: Sequence[Sequence[object]] = (),
) -> list[Block]:
    """The page as printed, breaks kept, in the order of the page: what became a block, and what was left out.

    `others` are blocks of other articles of the page: between two of its own they make one of kind “other”.
    The pieces bear no anchors: these belong to the repaired text that stands beside it.
    """
    parts = sorted((int(str(b[0])), min(int(str(b[1])), len(text)), str(b[2])) for b in layout)
    foreign = [(int(str(b[0])), int(str(b[1]))) for b in others]
    made, at = [], 0
    for start, end, kind in [*parts, (len(text), len(text), "")]:
        for a, b, sort in [*_gap(at, start, foreign), (max(at, start), end, kind)]:
            if text[a:b].strip():
                made.append(_unanchored(sort, text, a, b, spans, stretches))
        at = max(at, end)
    return made


def _gap(start: int, end: int, foreign: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """What stands between two blocks: other articles in the middle, left-over words around them."""
    inside = [(max(a, start), min(b, end)) for a, b in foreign if a < end and b > start]
    first, last = (min(a for a, _b in inside), max(b for _a, b in inside)) if inside else (end, end)
    yield start, first, "left-out"
    yield first, last, "other"
    yield last, end, "left-out"


def _unanchored(
    kind: str, text: str, start: int, end: int, spans: Sequence[Span], stretches: Sequence[Stretch]
) -> Block:
    pieces = _cut(text, start, end, spans, stretches, set())
    return Block(kind, [replace(piece, anchors=()) for piece in pieces])


def _paragraphs(text: str) -> list[tuple[int, int, str]]:
    return [(m.start(), m.end(), "paragraph") for m in re.finditer(r"[^\r\n]+", text)]


def _cut(
    text: str,
    start: int,
    end: int,
    spans: Sequence[Span],
    stretches: Sequence[Stretch],
    seen: set[str],
) -> list[Piece]:
    """Cut `[start, end)` at every edge of a mention or a fact."""
    end = min(end, len(text))
    touching = [s for s in spans if s.start < end and s.end > start]
    here = [s for s in touching if not any(_holds(o, s) for o in touching)]
    facts = [f for f in stretches if f.start < end and f.end > start]
    edges = {start, end}
    for a, b in [*((s.start, s.end) for s in here), *((f.start, f.end) for f in facts)]:
        edges |= {max(a, start), min(b, end)}
    cuts = sorted(edge for edge in edges if start <= edge <= end)
    pieces = []
    for a, b in pairwise(cuts):
        span = _longest(s for s in here if s.start <= a and s.end >= b)
        proves = tuple(f.id for f in facts if f.start <= a and f.end >= b)
        names = [f"e{fact}" for fact in proves]
        names += [f"m{s.id}" for s in touching if span and span.start <= s.start and s.end <= span.end]
        anchors = tuple(name for name in names if name not in seen)
        seen.update(anchors)
        pieces.append(Piece(text[a:b], span, proves, anchors))
    return pieces


def _holds(outer: Span, inner: Span) -> bool:
    """Whether a mention lies inside a longer one: a place in a company's name is not marked apart."""
    return (
        outer.start <= inner.start
        and inner.end <= outer.end
        and outer.end - outer.start > inner.end - inner.start
    )


def _longest(spans: Iterable[Span]) -> Span | None:
    return max(spans, key=lambda s: s.end - s.start, default=None)


def _closed(piece: Piece) -> Piece:
    """Without line breaks: a blank between Latin words, nothing between Chinese characters."""
    text = _BREAK.sub("", _WORD_BREAK.sub(" ", piece.text))
    return Piece(text, piece.span, piece.facts, piece.anchors)
