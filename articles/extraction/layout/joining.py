"""Sentences that a line break, a caption or a column has cut are put together again."""

import re

from articles.extraction.layout.lines import full_line
from articles.extraction.layout.part import Part, Span, around, words
from articles.extraction.layout.signs import (
    belongs,
    dangles,
    goes_on,
    is_closed,
    is_title_like,
    opens_paragraph,
)
from articles.extraction.layout.title_lines import ASIDE

#: No paragraph is longer; keeps the work on a text without stops proportional to its length.
_LONGEST = 4000
_NEAR = 300
#: Where headings are marked, a longer line without a mark is no label (延伸阅读).
_LONGEST_LABEL = 10
#: How far another column may reach.
_RIVALS = 6
#: A figure that a break has cut (`20` `24年`) is one figure, two Latin words are two.
_LATIN_WORDS = re.compile(r"[A-Za-z,;:!?)\"'][A-Za-z0-9(\"']|[.][A-Za-z(\"']|[0-9][A-Za-z(]")
_INNER = "，,。；、"


class Joiner:
    """Walks down a page and decides at each line whether it goes on with the sentence left open above."""

    def __init__(self, parts: list[Part], raw: str, width: int) -> None:
        self._parts = parts
        self._raw = raw
        self._width = width
        self._marked = any(part.level for part in parts)
        self._joined: list[Part] = []
        #: The part whose sentence is not over, and its last line.
        self._open: Part | None = None
        self._line = ""
        #: Parts that broke off and found no rest so far: in interleaved columns it comes later.
        self._loose: list[Part] = []

    def join(self) -> list[Part]:
        """The parts, each line joined that goes on in the next one; captions do not part them."""
        for index, part in enumerate(self._parts):
            if self._open and part.is_text and not part.opens and self._takes(index):
                append(self._open, part, self._raw)
            elif part.kind in ASIDE:
                self._joined.append(part)
                continue
            else:
                self._leave_open()
                self._joined.append(part)
                self._open = part
            self._line = part.text
            if not part.is_text or part.closes or not self._may_go_on():
                self._open = None
        return self._joined

    def _leave_open(self) -> None:
        if self._open and not is_closed(self._line):
            self._loose = [*self._loose[-_RIVALS + 1 :], self._open]

    def _may_go_on(self) -> bool:
        return not is_closed(self._line) or self._is_full()

    def _is_full(self) -> bool:
        return bool(self._width) and len(self._line) >= full_line(self._width)

    def _takes(self, index: int) -> bool:
        """Whether the line carries on the open sentence."""
        part, following = self._open, self._parts[index]
        if part is None or len(part.text) > _LONGEST:
            return False
        if is_closed(self._line):
            return following.gap == 0 and not following.indented and not opens_paragraph(following.text)
        if goes_on(self._line, following.text, around(part, self._raw)):
            return not (opens_paragraph(following.text) and following.gap)
        if opens_paragraph(following.text):
            return False
        if self._is_full() and following.gap == 0:
            return True
        return self._may_take(part, following) and not self._has_rival(index)

    def _may_take(self, part: Part, following: Part) -> bool:
        """Without other evidence: running text above, and no subhead, row of a list or of a table below."""
        near = part.text[-_NEAR:]
        if dangles(near):
            return True
        whole = is_closed(following.text)
        if not whole and is_title_like(following.text) and not (self._marked or _commas(following.text)):
            return False
        if not whole and "。" not in near and _commas(self._line) == _commas(following.text):
            return False
        if whole and self._marked and len(near) >= _LONGEST_LABEL:
            return True
        return _is_running_text(near, self._marked)

    def _has_rival(self, index: int) -> bool:
        """Another column fits better: the sentence goes on further down, or the line belongs further up."""
        text, near = self._parts[index].text, around(self._parts[index], self._raw)
        if any(belongs(part.text, text, near) for part in self._loose):
            return True
        below = [part for part in self._parts[index + 1 : index + 1 + _RIVALS] if part.is_text]
        return any(belongs(self._line, part.text, near) for part in below)


def _commas(text: str) -> int:
    return text.count("，") + text.count(",")


def append(part: Part, rest: Part, raw: str) -> None:
    """Put the rest of a sentence where it belongs; between Latin words the break is kept, as a space."""
    part.spans += [*_joint(part, rest, raw), *rest.spans]
    part.text = words(raw, part.spans)
    part.closes = rest.closes


def _joint(part: Part, rest: Part, raw: str) -> list[Span]:
    end = part.spans[-1][1]
    latin = bool(_LATIN_WORDS.fullmatch(part.text[-1] + rest.text[0]))
    return [(end, end + 1)] if latin and raw[end : end + 1].isspace() else []


def _is_running_text(text: str, marked: bool) -> bool:
    """Running text, not a subhead or an item of a list that ends without a stop for being one."""
    stops = sum(text.count(mark) for mark in _INNER)
    return stops >= 2 or (stops == 1 and (marked or len(text) > 25)) or (marked and not is_title_like(text))
