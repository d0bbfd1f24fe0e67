"""Signs by which the kind and the ends of a line are told."""

import re

import rjieba

from articles.extraction.lexicons import lines

_CLOSED = re.compile(r"[。！？!?；;：:…][”’\"』」）)】》\]]*$|[A-Za-z0-9][.]$")
_INNER_STOP = re.compile(r"[。；;！!]")
_COMMAS = re.compile(r"[，,]")
_FIGURE = re.compile(r"\d[\d.,，~～—\-+%％\s]*(?:[万亿]?[\u4e00-\u9fff%％]{0,4})")
_UNFINISHED = re.compile(rf"(?:{'|'.join(lines('layout_unfinished'))}|[，、,—（(《“‘])$")
_NEW_PARAGRAPH = re.compile(
    rf"(?:{'|'.join(lines('layout_openings'))}|截至|据|记者|图[①-⑳\d]|图为|"
    r"[●■◆▲△◎○★□·•]|——|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[章节条])"
)
_PAIRS = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("「", "」"))
_TITLE_LENGTH = 45


def is_closed(text: str) -> bool:
    """Whether the line ends as a sentence ends."""
    return bool(_CLOSED.search(text, max(0, len(text) - 8)))


def dangles(text: str) -> bool:
    """Whether no sentence can end here: a particle, a comma, a quotation or bracket left open."""
    return bool(_UNFINISHED.search(text, max(0, len(text) - 4))) or any(
        text.count(left) > text.count(right) for left, right in _PAIRS
    )


def is_title_like(text: str) -> bool:
    """Whether the line may be a headline or a subhead: short, no full stop, more than a figure."""
    if len(text) > _TITLE_LENGTH or len(text) < 2 or _INNER_STOP.search(text) or "。" in text:
        return False
    if text[-1] in "，、,；;：:" or text[0] in "，。、；：）”》":
        return False
    return len(_COMMAS.findall(text)) <= 2 and not _FIGURE.fullmatch(text)


def opens_paragraph(text: str) -> bool:
    """Whether the line begins as paragraphs begin: a numbering, a bullet, 近日 …"""
    return bool(_NEW_PARAGRAPH.match(text))


def cuts_word(left: str, right: str) -> bool:
    """Whether the dictionary knows a word that lies across the break."""
    tail, head = left[-4:], right[:4]
    if tail[-1].isascii() or head[0].isascii():
        return False
    at = 0
    for word in rjieba.cut(tail + head, False):
        if at < len(tail) < at + len(word):
            return True
        at += len(word)
    return False


def starts_low(text: str) -> bool:
    """Whether the line begins with what cannot begin a sentence."""
    return text[0] in "，。、；：！？）)”’》」】,;:%％" or (text[0].isascii() and text[0].islower())
