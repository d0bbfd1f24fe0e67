"""Where articles begin on a page, and which of its lines are headline, kicker and subhead."""

from itertools import pairwise

from articles.extraction.document import BlockKind
from articles.extraction.layout.part import Part
from articles.extraction.layout.signs import is_closed, is_title_like

_ASIDE = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
_SHORTEST_HEADLINE = 6
_TWO_LINES = 60
#: How many captions and credits may lie between a headline and its byline.
_NEAR = 20
_KICKER = 16
#: More short lines than this at the top of a text are a list, not a headline with kicker and deck.
_MOST_LINES = 5


def divide(parts: list[Part], title: str | None) -> int:
    """Number the parts by article and tell headlines from subheads; returns how many articles there are."""
    _mark_titles(parts)
    article = 0
    begun = False  # the present article has a headline or a byline
    signed = False  # it has text under a byline
    first = _first_of_text(parts)
    index = 0
    while index < len(parts):
        run = _title_run(parts, index)
        if run:
            opens = _opens_article(parts, run, first=index == first)
            if opens and begun:
                article, signed = article + 1, False
            if opens or (not begun and _is_given(parts, run, title)):
                begun = True
                _choose_headline([parts[i] for i in run], title)
            else:
                _make_subheads([parts[i] for i in run])
        elif parts[index].opens or (signed and _is_dateline(parts[index])):
            article, signed = article + 1, False
        begun = begun or parts[index].kind in (BlockKind.BYLINE, BlockKind.HEADLINE)
        signed = signed or (begun and parts[index].is_text)
        for part in parts[index : max(run, default=index) + 1]:
            part.article = article
        index = max(run, default=index) + 1
    return article + 1


def _mark_titles(parts: list[Part]) -> None:
    """Unmarked lines that read as titles become subheads, unless something else proves them headlines."""
    marked = any(part.level for part in parts)
    for index, part in enumerate(parts):
        alone = len(parts) > 1 and is_title_like(part.text) and not is_closed(part.text)
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


def _title_run(parts: list[Part], index: int) -> list[int]:
    """The indexes of the title lines that stand together from here on; credits may lie between them."""
    run: list[int] = []
    for at in range(index, min(index + 12, len(parts))):
        part = parts[at]
        if part.kind in (BlockKind.SUBHEAD, BlockKind.HEADLINE) and not (run and part.opens):
            run.append(at)
        elif not run or part.kind not in _ASIDE:
            break
    return run


def _first_of_text(parts: list[Part]) -> int:
    return next((i for i, part in enumerate(parts) if part.kind not in _ASIDE), 0)


def _opens_article(parts: list[Part], run: list[int], *, first: bool) -> bool:
    """A byline follows, or an article has just ended, or nothing stood before."""
    if parts[run[0]].opens or any(parts[i].kind is BlockKind.HEADLINE for i in run):
        return True
    after = next((p for p in parts[run[-1] + 1 : run[-1] + _NEAR] if p.kind not in _ASIDE), None)
    if after is None:
        return False
    if after.kind is BlockKind.BYLINE:
        return True
    if first:
        return len(run) <= _MOST_LINES
    before = [p for p in parts[max(0, run[0] - 3) : run[0]] if p.closes]
    return bool(before) and after.is_text


def _is_given(parts: list[Part], run: list[int], title: str | None) -> bool:
    """The title that the manifest gives stands here, or the page marks its first heading as the highest."""
    if title and any(_same(parts[i].text, title) for i in run):
        return True
    return any(parts[i].level == 1 for i in run)


def _same(left: str, right: str) -> bool:
    bare = ["".join(text.split()) for text in (left, right)]
    return bare[0] in bare[1] or bare[1] in bare[0]


def _is_dateline(part: Part) -> bool:
    """A dateline: at the start of a paragraph after the text of another article it starts a new one."""
    return part.kind is BlockKind.BYLINE and not part.closes and ("讯" in part.text or "电" in part.text)


def _choose_headline(run: list[Part], title: str | None) -> None:
    candidates = [p for p in run if _may_be_headline(p.text)] or run
    given = [p for p in candidates if title and _same(p.text, title)]
    highest = min(p.level or 9 for p in candidates)
    chosen = given or [p for p in candidates if (p.level or 9) == highest]
    if not given and any(p.level for p in chosen):
        chosen = chosen[-1:]
    elif not given and sum(len(p.text) for p in chosen) > _TWO_LINES:
        chosen = chosen[:1]
    at = run.index(chosen[0])
    for index, part in enumerate(run):
        part.kind = BlockKind.KICKER if index < at else BlockKind.SUBHEAD
    for part in chosen[:2]:
        part.kind = BlockKind.HEADLINE


def _may_be_headline(text: str) -> bool:
    """No subtitle, no label of a section, no place put before the headline."""
    return len(text) >= _SHORTEST_HEADLINE and not text.startswith(("——", "—")) and text[-1] not in "：:"


def _make_subheads(run: list[Part]) -> None:
    for part in run:
        part.kind = BlockKind.SUBHEAD
