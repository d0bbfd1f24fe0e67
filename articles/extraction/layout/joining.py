"""Sentences that a line break, a caption or a column has cut are put together again."""

from articles.extraction.document import BlockKind
from articles.extraction.layout.lines import full_line
from articles.extraction.layout.part import Part, Span, words
from articles.extraction.layout.signs import (
    cuts_word,
    dangles,
    is_closed,
    is_title_like,
    opens_paragraph,
    starts_low,
)

_PASSABLE = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
#: No paragraph is longer; keeps the work on a text without stops proportional to its length.
_LONGEST = 4000
_NEAR = 300
_INNER = "，,。；、"


def join_lines(parts: list[Part], raw: str, width: int) -> list[Part]:
    """The parts, each line that goes on in the next text line joined to it; captions do not part them."""
    marked = any(part.level for part in parts)
    joined: list[Part] = []
    #: The last text part, as long as its sentence is not over, and the lengths that its last line had.
    open_part: Part | None = None
    last_line = ""
    for part in parts:
        if (
            part.is_text
            and not part.opens
            and open_part
            and _goes_on(open_part, last_line, part, marked, width)
        ):
            append(open_part, part, raw)
        else:
            joined.append(part)
            if part.kind in _PASSABLE:
                continue
            open_part = part
        last_line = part.text
        if not part.is_text or part.closes or not _may_go_on(last_line, width):
            open_part = None
    return joined


def append(part: Part, rest: Part, raw: str) -> None:
    """Put the rest of a sentence where it belongs; between Latin words the break is kept, as a space."""
    part.spans += [*_joint(part, rest, raw), *rest.spans]
    part.text = words(raw, part.spans)
    part.closes = rest.closes


def _joint(part: Part, rest: Part, raw: str) -> list[Span]:
    end = part.spans[-1][1]
    latin = part.text[-1].isascii() and rest.text[0].isascii() and rest.text[0].isalnum()
    return [(end, end + 1)] if latin and raw[end : end + 1].isspace() and part.text[-1] != "-" else []


def _may_go_on(line: str, width: int) -> bool:
    return not is_closed(line) or bool(width and len(line) >= full_line(width))


def _goes_on(part: Part, line: str, following: Part, marked: bool, width: int) -> bool:
    """Whether the following line carries on the sentence of the part, whose last line is `line`."""
    if len(part.text) > _LONGEST:
        return False
    if is_closed(line):
        return following.gap == 0 and not following.indented and not opens_paragraph(following.text)
    if starts_low(following.text) or dangles(part.text[-_NEAR:]) or cuts_word(line, following.text):
        return not (opens_paragraph(following.text) and following.gap)
    if opens_paragraph(following.text):
        return False
    if width and len(line) >= full_line(width) and following.gap == 0:
        return True
    if not marked and is_title_like(following.text) and not is_closed(following.text):
        return False
    if "。" not in part.text[-_NEAR:] and not is_closed(following.text):
        return False  # rows of a list or a table
    return _is_running_text(part.text[-_NEAR:], marked)


def _is_running_text(text: str, marked: bool) -> bool:
    """Running text, not a subhead or an item of a list that ends without a stop for being one."""
    stops = sum(text.count(mark) for mark in _INNER)
    return stops >= 2 or (stops == 1 and (marked or len(text) > 25)) or (marked and not is_title_like(text))
