"""Signs by which the kind and the ends of a line are told."""

import re

import rjieba

from articles.extraction.lexicons import lines

#: A sentence is over, or so is the caption of a picture.
_CLOSED = re.compile(
    r"[。！？!?；;：:…][”’\"』」）)】》\]]*$|[A-Za-z][.]$|(?<=[。\s（(])(?:资料|效果|示意)图[）)]?$|供图[）)]?$"
)
_INNER_STOP = re.compile(r"[。；;！!]")
_COMMAS = re.compile(r"[，,]")
_FIGURE = re.compile(r"\d[\d.,，~～—\-+%％\s]*(?:[万亿]?[\u4e00-\u9fff%％]{0,4})")
_UNFINISHED = re.compile(rf"(?:{'|'.join(lines('layout_unfinished'))}|[，、,—（(《“‘])$")
_NEW_PARAGRAPH = re.compile(
    rf"(?:{'|'.join(lines('layout_openings'))}|截至|据|记者|图[①-⑳\d]|图为|"
    r"[●■◆▲△◎○★□·•]|——|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[章节条])"
)
_PAIRS = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("「", "」"))
_WEAK_STARTS = "由于将并及与和的、"
_LATE_TAGS = frozenset({"a", "ad", "u", "ud", "uj", "ul", "uz", "ug", "uv", "q", "y"})
_CUT_FIGURE = re.compile(r"\d[\d.年月日时点亿万千百家个项件名人元%％多余号届]|[.第]\d")
_USUAL_TAGS = frozenset({"p", "r", "c", "d", "m", "t", "f"})
_FRAGMENT_TAGS = frozenset({"v", "vn", "a", "ad", "an"})
_TITLE_LENGTH = 45
_SHORT = 25


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
    commas = len(_COMMAS.findall(text))
    return commas <= (2 if len(text) <= _SHORT else 1) and not _FIGURE.fullmatch(text)


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


def goes_on(left: str, right: str, around: str) -> bool:
    """Evidence that a sentence goes on in the next line: the break cuts a word, or words of one phrase."""
    return (
        starts_low(right)
        or cuts_word(left, right)
        or bool(_CUT_FIGURE.match(left[-1] + right[:1]))
        or (left[-2:] + right[:2]) in around
    )


def belongs(left: str, right: str, around: str) -> bool:
    """Evidence enough to find the rest of a sentence among many lines: it must begin as no sentence does."""
    return starts_low(right) or (_is_fragment(right) and goes_on(left, right, around))


def _is_fragment(text: str) -> bool:
    """Whether the first word is half a word or a verb; most paragraphs begin with a noun or a preposition."""
    word, tag = rjieba.tag(text[:6])[0]
    return tag not in _USUAL_TAGS if len(word) == 1 else tag in _FRAGMENT_TAGS


def starts_late(text: str) -> bool:
    """Whether a text begins in the midst of a sentence: with a preposition, an adverb, a particle."""
    return text[0] in _WEAK_STARTS or str(rjieba.tag(text[:6])[0][1]) in _LATE_TAGS


def starts_low(text: str) -> bool:
    """Whether the line begins with what cannot begin a sentence."""
    return text[0] in "，。、；：！？）)”’》」】,;:%％" or (text[0].isascii() and text[0].islower())
