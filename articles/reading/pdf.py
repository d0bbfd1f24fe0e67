"""PDF files, by pdfminer.six: the text in reading order, its lines as printed."""

import logging
from io import BytesIO

from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams

from articles.reading.encoding import clean
from articles.reading.items import Page, UnreadableError

# pdfminer tells of every odd font; the one thing a reader must know is raised below.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


def read_pdf(data: bytes) -> Page:
    """The text of all pages. A PDF of scanned pages has none."""
    text = clean(extract_text(BytesIO(data), laparams=LAParams()).replace("\f", "\n\n"))
    if not text.strip():
        raise UnreadableError("no text in it (scanned pages?)")
    return Page(text)
