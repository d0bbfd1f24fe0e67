"""PDF files, by pdfminer.six: the text in reading order, its lines as printed."""

import logging
import re
from io import BytesIO
from itertools import pairwise

from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams

from articles.reading.encoding import clean
from articles.reading.items import Page, UnreadableError

# pdfminer tells of every odd font; the one thing a reader must know is raised below.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

_GAP = re.compile(r"\s*(?:\f|\n[ \t]*\n)\s*")
_END = re.compile(r"[。！？!?：:；;”’\"…）)]\Z")
#: A sentence goes on with a word, a mark, or a number and its unit; a number alone is that of the page.
_GOES_ON = re.compile(r"[\u4e00-\u9fa5\u2f00-\u2fd5、，,]|\d[\d.,]*[\u4e00-\u9fa5%％]")
#: A line of so much of the usual width was broken for want of room; a headline or a last line is shorter.
_FULL = 0.85
#: Of all lines sorted by length the one that is as wide as the column.
_WIDE = 0.75


def read_pdf(data: bytes) -> Page:
    """The text of all pages. A PDF of scanned pages has none."""
    text = clean(joined(extract_text(BytesIO(data), laparams=LAParams())))
    if not text.strip():
        raise UnreadableError("no text in it (scanned pages?)")
    return Page(text)


def joined(text: str) -> str:
    """The pages one behind the other; a sentence that turns the page, or changes its font, stays whole."""
    blocks = _GAP.split(text.strip())
    widths = sorted(len(line) for block in blocks for line in block.split("\n"))
    full = _FULL * widths[int(_WIDE * (len(widths) - 1))]
    gaps = ["\n" if _is_broken(one, other, full) else "\n\n" for one, other in pairwise(blocks)]
    return "".join(part for pair in zip(blocks, [*gaps, "\n"], strict=True) for part in pair)


def _is_broken(one: str, other: str, full: float) -> bool:
    last = one.rpartition("\n")[2].rstrip()
    return len(last) >= full and not _END.search(last) and _GOES_ON.match(other) is not None
