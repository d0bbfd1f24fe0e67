"""What the tests of layout read off a page."""

from itertools import pairwise

from articles.extraction.document import BlockKind, Document, Layout
from articles.extraction.layout import lay_out
from articles.extraction.layout.marks import widen


def layout(text: str, **metadata: str) -> Layout:
    return lay_out(Document("page.txt", text, **metadata))  # type: ignore[arg-type]


def blocks(text: str, kind: BlockKind | None = None) -> list[str]:
    page = layout(text)
    return [page.printed(b.start, b.end) for b in page.blocks if kind in (None, b.kind)]


def paragraphs(text: str) -> list[str]:
    return blocks(text, BlockKind.PARAGRAPH)


def titles(text: str) -> list[str]:
    return [article.title for article in layout(text).articles]


def authors(text: str) -> list[tuple[str, ...]]:
    return [article.authors for article in layout(text).articles]


def sentences(text: str) -> list[str]:
    page = layout(text)
    return [page.text[s.start : s.end] for s in page.sentences]


def check_invariants(page: Layout) -> None:
    """What `Layout` promises of every text, however broken."""
    assert len(page.origin) == len(page.text)
    ends = {block.end for block in page.blocks}
    for at, (character, place) in enumerate(zip(page.text, page.origin, strict=True)):
        assert place < len(page.raw)
        if at in ends:
            assert (character, place) == ("\n", page.origin[at - 1])
        else:
            printed = page.raw[place]
            widened = widen(f"中{printed}")[1]
            assert character in (printed, widened) or (character == " " and printed.isspace())
    edges = [(block.start, block.end) for block in page.blocks]
    assert all(start < end for start, end in edges)
    assert all(after == before + 1 for (_, before), (after, _) in pairwise(edges))
    assert (edges[0][0], edges[-1][1]) == (0, len(page.text)) if edges else page.text == ""
    for sentence in page.sentences:
        block = page.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
        assert sentence.article == block.article < len(page.articles)
    order = [sentence.start for sentence in page.sentences]
    assert order == sorted(order)
