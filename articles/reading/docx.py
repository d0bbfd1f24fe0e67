"""Word documents, by python-docx."""

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from articles.reading.encoding import clean
from articles.reading.items import Page


def read_docx(data: bytes) -> Page:
    """Paragraphs and table rows in order, headings marked as in Markdown, so that layout sees them."""
    document = docx.Document(BytesIO(data))
    lines = [line for block in document.iter_inner_content() for line in _lines(block)]
    return Page(clean("\n\n".join(lines)))


def _lines(block: Paragraph | Table) -> Iterator[str]:
    if isinstance(block, Table):
        for row in block.rows:
            yield " ".join(dict.fromkeys(cell.text.strip() for cell in row.cells if cell.text.strip()))
    elif block.text.strip():
        style = (block.style.name or "") if block.style is not None else ""
        mark = "# " if style == "Title" else "## " if style.startswith("Heading") else ""
        yield mark + block.text.strip()
