"""Repair of the text as read: articles apart, sentences whole, the way back to the raw text kept.

The clean text holds every block, one to a line. Each of its characters is the raw character at its
`origin`, with two exceptions: the newline after a block points at the character before it, and a space
between two Latin words that a line break parted points at that break. Bylines and credits are blocks,
but no sentence lies in them.
"""

from articles.extraction.document import BlockKind, Document, Layout
from articles.extraction.layout.assembly import TITLES, UNREAD, assemble
from articles.extraction.layout.briefs import open_briefs
from articles.extraction.layout.columns import link_columns
from articles.extraction.layout.folding import fold_repeats
from articles.extraction.layout.imprint import describe
from articles.extraction.layout.joining import Joiner
from articles.extraction.layout.kinds import classify
from articles.extraction.layout.lines import read_lines, wrap_width
from articles.extraction.layout.part import Part
from articles.extraction.layout.pieces import split_pieces
from articles.extraction.layout.sections import divide

__all__ = ["TITLES", "UNREAD", "lay_out"]


def lay_out(document: Document) -> Layout:
    """Split a document into articles, blocks and sentences."""
    raw = document.text
    parts = _repair(raw)
    count = divide(parts, document.title)
    return assemble(raw, parts, describe(document, parts, count))


def _repair(raw: str) -> list[Part]:
    lines = read_lines(raw)
    parts = [piece for line in lines for piece in split_pieces(line)]
    if len(lines) == 1 and all(part.kind is not BlockKind.PARAGRAPH for part in parts[:-1]):
        return parts
    parts = open_briefs(classify(parts, raw), raw)
    parts = Joiner(parts, raw, wrap_width(lines)).join()
    return fold_repeats(link_columns(parts, raw))
