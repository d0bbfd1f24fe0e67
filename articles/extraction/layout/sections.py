"""Where articles begin on a page, and which of its lines are headline, kicker and subhead."""

import re

from articles.extraction.document import BlockKind
from articles.extraction.layout.datelines import find_dateline
from articles.extraction.layout.part import Part
from articles.extraction.layout.title_lines import ASIDE, mark_titles

_SHORTEST_HEADLINE = 6
_TWO_LINES = 60
_PAIR = 2
#: 规上产值增长九成 新材料占比过半: the manner of kickers and decks.
_TWO_PHRASES = re.compile(r"[^ 　]{6,}[ 　]+[^ 　]{6,}")
#: How many captions and credits may lie between a headline and its byline.
_NEAR = 20
#: More short lines than this at the top of a text are a list, not a headline with kicker and deck.
_MOST_LINES = 5


def divide(parts: list[Part], title: str | None) -> int:
    """Number the parts by article and tell headlines from subheads; returns how many articles there are."""
    mark_titles(parts)
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
            above = None if opens else _byline_above(parts, index)
            if above is not None and (since := _signs_anew(parts, above, article)):
                article, signed = article + since, False
                for part in parts[above:index]:
                    part.article = article
            if (
                opens
                or (not begun and _is_given(parts, run, title))
                or _lacks_headline(parts, above, article)
            ):
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


def _title_run(parts: list[Part], index: int) -> list[int]:
    """The indexes of the title lines that stand together from here on; credits may lie between them."""
    run: list[int] = []
    for at in range(index, min(index + 12, len(parts))):
        part = parts[at]
        if part.kind in (BlockKind.SUBHEAD, BlockKind.HEADLINE) and not (run and part.opens):
            run.append(at)
        elif not run or part.kind not in ASIDE:
            break
    return run


def _byline_above(parts: list[Part], index: int) -> int | None:
    """The byline that stands right above a line, no dateline."""
    above = next((i for i in range(index - 1, -1, -1) if parts[i].kind not in ASIDE), None)
    if above is None or parts[above].kind is not BlockKind.BYLINE:
        return None
    return None if find_dateline(parts[above].text) else above


def _signs_anew(parts: list[Part], byline: int, article: int) -> bool:
    """Whether the article was signed before, and told something: this byline is the next one's."""
    before = [part for part in parts[:byline] if part.article == article]
    first = next((i for i, part in enumerate(before) if part.kind is BlockKind.BYLINE), len(before))
    return any(part.is_text for part in before[first:])


def _lacks_headline(parts: list[Part], byline: int | None, article: int) -> bool:
    """A byline above, nothing else of the article so far: some pages print the headline below it."""
    if byline is None:
        return False
    return all(
        part.kind in ASIDE or part.kind is BlockKind.BYLINE
        for part in parts[: byline + 1]
        if part.article == article
    )


def _first_of_text(parts: list[Part]) -> int:
    return next((i for i, part in enumerate(parts) if part.kind not in ASIDE), 0)


def _opens_article(parts: list[Part], run: list[int], *, first: bool) -> bool:
    """A byline follows, or an article has just ended, or nothing stood before."""
    if parts[run[0]].opens or any(parts[i].kind is BlockKind.HEADLINE for i in run):
        return True
    after = next((p for p in parts[run[-1] + 1 : run[-1] + _NEAR] if p.kind not in ASIDE), None)
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
    return part.kind is BlockKind.BYLINE and not part.closes and find_dateline(part.text) is not None


def _choose_headline(run: list[Part], title: str | None) -> None:
    candidates = [p for p in run if _may_be_headline(p.text)] or run
    given = [p for p in candidates if title and _same(p.text, title)]
    highest = min(p.level or 9 for p in candidates)
    chosen = given or [p for p in candidates if (p.level or 9) == highest]
    if not given and any(p.level for p in chosen):
        chosen = chosen[-1:]
    elif not given:
        chosen = _of_one_piece(chosen)
        if sum(len(p.text) for p in chosen) > _TWO_LINES:
            chosen = chosen[:1]
    at = run.index(chosen[0])
    for index, part in enumerate(run):
        part.kind = BlockKind.KICKER if index < at else BlockKind.SUBHEAD
    for part in chosen[:2]:
        part.kind = BlockKind.HEADLINE


def _of_one_piece(lines: list[Part]) -> list[Part]:
    """Two lines, one of which is two phrases set apart by a space: that one is the kicker or the deck."""
    whole = [line for line in lines if not _TWO_PHRASES.fullmatch(line.text)]
    return whole if len(lines) == _PAIR and len(whole) == 1 else lines


def _may_be_headline(text: str) -> bool:
    """No subtitle, no label of a section, no item of a list, no place put before the headline."""
    label = text[0] in "—■●" or (text[0] == "【" and text[-1] == "】")
    return len(text) >= _SHORTEST_HEADLINE and not label and text[-1] not in "：:"


def _make_subheads(run: list[Part]) -> None:
    for part in run:
        part.kind = BlockKind.SUBHEAD
