"""Sentences: what later stages read at a time."""

import re

# The first character class is what makes the search quick; what follows rules out 1.5, a?b=c and the like.
_STOP = re.compile(
    r"[。！？!?….](?:(?<=[。！？])|(?<=[!?])(?![\w=&])|(?<=[a-z]\.)(?=\s+[A-Z])"
    r"|(?<=…)…?(?![，。、；：等的”’）)\]》—…]))[。！？!?…]*[”’」』）)】]*"
)
_SHELTER = re.compile(r"[（(][^（）()]{0,200}[）)]|《[^《》]{0,80}》")
# “…。”张三说。 — who speaks belongs to what is said.
_SPEAKER = re.compile(
    r"[^。！？；“”]{1,40}?(?:说|表示|介绍|认为|指出|坦言|告诉|称|道|强调|感慨|回忆|解释|透露|呼吁|建议|提到|补充)(?!明|法)"
)
_SOFT_STOP = re.compile(r"[；;]|[，,]|[\s、]")
_LONGEST = 600


def split_sentences(text: str) -> list[tuple[int, int]]:
    """`[start, end)` of each sentence; together they cover the text but for the white space between them."""
    shelters = _sheltered(text)
    found: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        end = stop.end()
        if not _ends_sentence(text, stop.start(), end, shelters):
            continue
        found += _bounded(text, start, end) if end - start > _LONGEST else _stripped(text, start, end)
        start = end
    return found + _bounded(text, start, len(text)) if start < len(text) else found


def _sheltered(text: str) -> list[tuple[int, int]]:
    """Brackets and titles that hold a full stop: no sentence ends inside them. Last first."""
    if "（" not in text and "(" not in text and "《" not in text:
        return []
    return [m.span() for m in _SHELTER.finditer(text) if _STOP.search(m.group())][::-1]


def _ends_sentence(text: str, start: int, end: int, shelters: list[tuple[int, int]]) -> bool:
    while shelters and shelters[-1][1] < end:
        shelters.pop()
    if shelters and shelters[-1][0] < start and end <= shelters[-1][1]:
        return False
    return text[end - 1] not in "”’」" or not _SPEAKER.match(text, end)


def _bounded(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretch without white space at its ends; in pieces where it is longer than any sentence."""
    pieces: list[tuple[int, int]] = []
    while end - start > _LONGEST:
        stops = [stop.end() for stop in _SOFT_STOP.finditer(text, start + 1, start + _LONGEST)]
        at = stops[-1] if stops else start + _LONGEST
        pieces += _stripped(text, start, at)
        start = at
    return pieces + _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> list[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return [(start, end)] if start < end else []
