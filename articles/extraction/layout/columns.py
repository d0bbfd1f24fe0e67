"""Columns out of order: a paragraph that breaks off, and its rest that stands further down."""

from articles.extraction.layout.joining import append
from articles.extraction.layout.part import Part, around
from articles.extraction.layout.signs import (
    belongs,
    dangles,
    is_closed,
    is_title_like,
    opens_paragraph,
    starts_late,
)

#: With more loose ends than this a page is no newspaper page, and guessing would take long.
_MOST = 40
#: Further away than so many lines nothing belongs together.
_REACH = 80


def link_columns(parts: list[Part], raw: str) -> list[Part]:
    """The parts with loose ends tied where the text itself is evidence that they belong together."""
    marked = any(part.level for part in parts)
    loose = [i for i, part in enumerate(parts) if _breaks_off(part, marked)]
    if not loose or len(loose) > _MOST:
        return parts
    taken: set[int] = set()
    for index in loose:
        rest = _rest_of(parts, index, taken, raw)
        if rest is not None:
            append(parts[index], parts[rest], raw)
            taken.add(rest)
    return [part for i, part in enumerate(parts) if i not in taken]


def _breaks_off(part: Part, marked: bool) -> bool:
    """No stop at its end, and no subhead (where subheads are marked, a line without a mark is none)."""
    if not part.is_text or is_closed(part.text):
        return False
    return marked or dangles(part.text) or not is_title_like(part.text)


def _rest_of(parts: list[Part], index: int, taken: set[int], raw: str) -> int | None:
    first = max(0, index - _REACH)
    near = around(parts[index], raw)
    candidates = [
        i
        for i, part in enumerate(parts[first : index + _REACH], first)
        if i != index and i not in taken and part.is_text and abs(i - index) > 1
        and is_closed(part.text) and not is_title_like(part.text) and not opens_paragraph(part.text)
    ]  # fmt: skip
    strong = [i for i in candidates if belongs(parts[index].text, parts[i].text, near)]
    if strong:
        return strong[0]
    if not dangles(parts[index].text):
        return None
    weak = [i for i in candidates if i > index and starts_late(parts[i].text)]
    return weak[0] if len(weak) == 1 else None
