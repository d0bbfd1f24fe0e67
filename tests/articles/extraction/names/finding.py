"""Reading names out of a sentence, for tests."""

from __future__ import annotations

from array import array

from articles.extraction.document import Article, Block, BlockKind, Layout, Mention, Sentence
from articles.extraction.names.organisations import find_organisations
from articles.extraction.names.words import Words


def flat(text: str) -> Layout:
    """A layout of one paragraph, nothing repaired."""
    size = len(text)
    return Layout(
        text,
        text,
        array("I", range(size)),
        [Block(0, size, BlockKind.PARAGRAPH, 0)],
        [Article("", (), None, None, 0, size)],
        [Sentence(0, size, 0, 0)],
    )


def mentions(text: str) -> list[Mention]:
    """Organisations of the text."""
    return find_organisations(flat(text), Words(text))


def found(text: str) -> set[tuple[str, str]]:
    """Organisations of the text as (kind, printed form)."""
    return {(m.kind.value, m.text) for m in mentions(text)}


def names(text: str) -> set[str]:
    """Printed forms only."""
    return {m.text for m in mentions(text)}
