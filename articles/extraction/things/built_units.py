"""A centre that is only spoken of as a project (甲算力中心项目) is that project and nothing besides."""

from __future__ import annotations

from articles.extraction.document import Kind
from articles.extraction.things.thing import Thing

_BUILT = frozenset({Kind.PLATFORM, Kind.PARK})
_HEADS = ("项目", "工程项目")


def without_built_units(text: str, things: list[Thing]) -> list[Thing]:
    """The things without those units all of whose mentions open or fill the name of a project."""
    ends = {m.end: m.start for t in things if t.kind is Kind.PROJECT for m in t.mentions}
    if not ends:
        return things
    return [t for t in things if not (t.kind in _BUILT and _only_built(text, t, ends))]


def _only_built(text: str, thing: Thing, ends: dict[int, int]) -> bool:
    return all(
        any(
            text.startswith(head, m.end) and ends.get(m.end + len(head), m.start + 1) <= m.start
            for head in _HEADS
        )
        for m in thing.mentions
    )
