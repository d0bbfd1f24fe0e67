"""Which lines are headlines or subheads: those marked, those that read as such, those above a byline."""

import re
from itertools import pairwise

from articles.extraction.document import BlockKind
from articles.extraction.layout.kinds import CONTINUED
from articles.extraction.layout.part import Part
from articles.extraction.layout.signs import is_closed, is_title_like

ASIDE = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
_KICKER = 16
_SHORTEST = 6
_DASHES = ("——", "—")
#: 好消息！某地… at the top of a text: a call before the headline proper.
_CALL = re.compile(r"\A[^。；，！？!?]{1,10}[！？!?]{1,3}(?=.)")


def mark_titles(parts: list[Part]) -> None:
    """Unmarked lines that read as titles become subheads, unless something else proves them headlines."""
    marked = any(part.level for part in parts)
    for index, part in enumerate(parts):
        words = part.text if index else _CALL.sub("", part.text, count=1)
        alone = len(parts) > 1 and is_title_like(words) and not is_closed(part.text)
        if part.level or (part.is_text and alone and (not marked or index == 0)):
            part.kind = BlockKind.SUBHEAD
    for part, after in pairwise(parts):
        # 某地： above a headline says where, not who speaks.
        if (
            part.is_text
            and len(part.text) <= _KICKER
            and part.text[-1] in "：:"
            and after.kind is BlockKind.SUBHEAD
        ):
            part.kind = BlockKind.SUBHEAD
    _mark_beside(parts)
    for part, before in zip(parts[1:], parts, strict=False):
        # What goes on from another page is of another article than the text above it.
        part.opens = part.opens or (before.is_text and CONTINUED.match(part.text) is not None)


def _mark_beside(parts: list[Part]) -> None:
    """A subtitle behind its dash below a title, and a line above a byline: neither needs a mark."""
    lines = [part for part in parts if part.kind not in ASIDE]
    for before, part in pairwise(lines):
        if part.is_text and part.text.startswith(_DASHES) and before.kind is BlockKind.SUBHEAD:
            part.kind = BlockKind.SUBHEAD if is_title_like(part.text) else part.kind
    for index, (part, after) in enumerate(pairwise(lines)):
        if part.is_text and after.kind is BlockKind.BYLINE and not after.closes:
            part.kind = BlockKind.SUBHEAD if _heads(part, lines[index - 1] if index else None) else part.kind


def _heads(part: Part, before: Part | None) -> bool:
    """A line that may be a headline, though it asks or exclaims; not the end of a sentence cut above it."""
    text = part.text.rstrip("？！?!")
    if (
        len(text) < _SHORTEST
        or len(part.spans) > 1
        or not is_title_like(text)
        or text.endswith(("）", ")", "…"))
    ):
        return False
    return before is None or not before.is_text or is_closed(before.text)
