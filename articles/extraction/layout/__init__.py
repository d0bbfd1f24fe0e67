"""Repair of the text as read: articles apart, sentences whole, the way back to the raw text kept."""

import re
from array import array

from articles.extraction.document import Article, Block, BlockKind, Document, Layout, Sentence


def lay_out(document: Document) -> Layout:
    """Split a document into articles, blocks and sentences."""
    text = document.text
    blocks = [Block(m.start(), m.end(), BlockKind.PARAGRAPH, 0) for m in re.finditer(r"[^\n]+", text)]
    sentences = [
        Sentence(b.start + m.start(), b.start + m.end(), i, 0)
        for i, b in enumerate(blocks)
        for m in re.finditer(r"[^。！？!?]+[。！？!?]?[”’]?", text[b.start : b.end])
    ]
    article = Article(
        document.title or "", document.authors, document.source, document.published, 0, len(text)
    )
    return Layout(text, text, array("I", range(len(text))), blocks, [article], sentences)
