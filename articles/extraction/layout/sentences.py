"""Sentences: what later stages read at a time."""

import re
from collections.abc import Iterator

_STOP = re.compile(
    r"(?:[。！？]|[!?](?![\w=&])|……?(?![，。、；：等的”’）)\]》—…])|(?<=[a-z])\.(?=\s+[A-Z]))+[”’」』）)】]*"
)
_SHELTER = re.compile(r"[（(][^（）()]{0,200}[）)]|《[^《》]{0,80}》")
# “…。”张三说。 — who speaks belongs to what is said.
_SPEAKER = re.compile(
    r"[^。！？；“”]{1,40}?(?:说|表示|介绍|认为|指出|坦言|告诉|称|道|强调|感慨|回忆|解释|透露|呼吁|建议|提到|补充)(?!明|法)"
)
_SOFT_STOP = re.compile(r"[；;]|[，,]|[\s、]")
_LONGEST = 600


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """`[start, end)` of each sentence; together they cover the text but for the white space between them."""
    shelters = _sheltered(text)
    start = 0
    for stop in _STOP.finditer(text):
        if not _ends_sentence(text, stop, shelters):
            continue
        yield from _bounded(text, start, stop.end())
        start = stop.end()
    yield from _bounded(text, start, len(text))


def _sheltered(text: str) -> list[tuple[int, int]]:
    """Brackets and titles that hold a full stop: no sentence ends inside them."""
    if "（" not in text and "(" not in text and "《" not in text:
        return []
    return [m.span() for m in _SHELTER.finditer(text) if _STOP.search(m.group())]


def _ends_sentence(text: str, stop: re.Match[str], shelters: list[tuple[int, int]]) -> bool:
    while shelters and shelters[0][1] < stop.end():
        shelters.pop(0)
    if shelters and shelters[0][0] < stop.start() and stop.end() <= shelters[0][1]:
        return False
    return text[stop.end() - 1] not in "”’」" or not _SPEAKER.match(text, stop.end())


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch without white space at its ends; in pieces where it is longer than any sentence."""
    while end - start > _LONGEST:
        at = max(
            (m.end() for m in _SOFT_STOP.finditer(text, start + 1, start + _LONGEST)),
            default=start + _LONGEST,
        )
        yield from _stripped(text, start, at)
        start = at
    yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        start += len(piece) - len(piece.lstrip())
        yield start, start + len(bare)
