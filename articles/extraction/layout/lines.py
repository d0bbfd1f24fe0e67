"""The raw text as lines: where each stands, how far from the one before, whether marked as a heading."""

import re

from articles.extraction.layout.part import Part

_LINE = re.compile(r"[^\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_HEADING = re.compile(r"(#{1,6})[ \t\u3000]*(?=[^#\s])")
# White space that stands for a paragraph break in text whose breaks were lost.
_LOST_BREAK = re.compile(r"(?<=[。！？”）)])[ \u3000\xa0\t\u2002\u2003]{2,}|[ \u3000\xa0\t\u2002\u2003]{8,}")
_RULE = re.compile(r"[-=*_—~－＝·•.…#+]{3,}")
_INNER = re.compile(r"[，。、；]")


def read_lines(raw: str) -> list[Part]:
    """One part for each line that says something, in order."""
    parts: list[Part] = []
    last_break = 0
    closes = False
    for line in _LINE.finditer(raw):
        text = line.group().strip()
        if not text or _RULE.fullmatch(text):
            closes = closes or bool(text)
            continue
        start = line.start() + line.group().index(text[0])
        gap = raw.count("\n", last_break, start) - 1 if parts else 0
        if closes and parts:
            parts[-1].closes = True
        closes = False
        parts += _line_parts(start, text, gap, start > line.start())
        last_break = line.end()
    return parts


def _line_parts(start: int, text: str, gap: int, indented: bool) -> list[Part]:
    heading = _HEADING.match(text)
    level = len(heading[1]) if heading else 0
    if heading:
        start, text = start + heading.end(), text[heading.end() :]
    if "  " not in text and "\u3000\u3000" not in text and "\xa0\xa0" not in text and "\t" not in text:
        return [Part([(start, start + len(text))], text, level=level, gap=gap, indented=indented)]
    parts = []
    at = 0
    for lost in _LOST_BREAK.finditer(text):
        if lost.start() > at:
            parts.append(_piece(start, text, at, lost.start()))
        at = lost.end()
    parts.append(_piece(start, text, at, len(text)))
    parts[0].gap, parts[0].level, parts[0].indented = gap, level, indented
    return [part for part in parts if part.text]


def _piece(start: int, text: str, at: int, end: int) -> Part:
    return Part([(start + at, start + end)], text[at:end], gap=1, indented=True)


def wrap_width(parts: list[Part]) -> int:
    """The width that the text was wrapped at, 0 where lines are paragraphs."""
    plain = [len(p.text) for p in parts if p.is_text]
    if len(plain) < 6:
        return 0
    width = sorted(plain)[int(0.9 * (len(plain) - 1))]
    if not 8 <= width <= 120:
        return 0
    unclosed = [len(p.text) for p in parts if p.is_text and p.text[-1] not in "。！？!?；;：:”）)》.…"]
    full = sum(1 for length in unclosed if length >= full_line(width))
    running = sum(1 for p in parts if p.is_text and _INNER.search(p.text))
    return width if full >= 4 and full >= 0.6 * len(unclosed) and 3 * running >= len(plain) else 0


def full_line(width: int) -> int:
    """The least length of a line that was broken because it was full."""
    return width - max(2, width // 6)
