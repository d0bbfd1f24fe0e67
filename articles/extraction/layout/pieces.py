"""One line of text → parts: its text apart from the furniture that runs in it."""

import re

from articles.extraction.document import BlockKind
from articles.extraction.layout.briefs import split_briefs
from articles.extraction.layout.furniture import find_furniture
from articles.extraction.layout.kinds import kind_of_line
from articles.extraction.layout.part import Part

#: Without one of these a line has no furniture: a quick look spares most lines the slow ones.
_CUES = re.compile(
    r"原标题|正文[:：]|记者|通讯员|作者|编辑|责编|来源|搜狐|[摄讯电]|供图|图源|图片|资料图|[)）]\s*$|分享让|声明|审[:：核]|消息"
)


def split_pieces(part: Part) -> list[Part]:
    """The parts of a line; a line without furniture is its own."""
    briefs = split_briefs(part)
    if briefs:
        return [piece for brief in briefs for piece in _split(brief)]
    return _split(part)


def _split(part: Part) -> list[Part]:
    if not part.is_text or not _CUES.search(part.text):
        return [part]
    if "原标题" not in part.text:
        part.kind = kind_of_line(part.text)
    if part.kind is not BlockKind.PARAGRAPH:
        return [part]
    stretches = find_furniture(part.text)
    if not stretches:
        return [part]
    pieces: list[Part] = []
    at = 0
    for stretch in stretches:
        pieces.append(_piece(part, at, stretch.start, BlockKind.PARAGRAPH))
        pieces.append(_piece(part, stretch.start, stretch.end, stretch.kind))
        pieces[-1].closes = stretch.closes
        at = stretch.end
    pieces.append(_piece(part, at, len(part.text), BlockKind.PARAGRAPH))
    pieces = [piece for piece in pieces if piece.text]
    pieces[0].gap, pieces[0].opens, pieces[0].indented = part.gap, part.opens, part.indented
    return pieces


def _piece(part: Part, start: int, end: int, kind: BlockKind) -> Part:
    """A stretch of a line (of one span), stripped."""
    text = part.text[start:end]
    bare = text.strip()
    at = part.spans[0][0] + start + len(text) - len(text.lstrip())
    return Part([(at, at + len(bare))], bare, kind)
