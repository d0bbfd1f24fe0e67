"""一期投资3亿元, 其二标段建筑面积7万平方米: figures of one phase or lot of a project."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import Known

#: A phase or a lot; 一期 of a course, a magazine or a trial is another thing.
_PHASE = re.compile(
    r"(?<![一二三四五六七八九十0-9近前后每同分”])(?<![一二三]、)(?:第?[一二三四]期(?:工程|项目)?|[一二三四五六]标段)"
    r"(?!的?[\u4e00-\u9fff]{0,4}(?:班|培训|节目|杂志|论坛|学员|临床|试验|患者|活动|大赛|讲座|债券|票据|基金|课程|名单|报道))"
)
#: With nothing else before its phase a clause is about that phase, and so is what follows.
_LEAD = re.compile("(?:其中|其|该|本次|项目|目前|已|的)*")
#: All of the project is spoken of again.
_WHOLE = re.compile(
    r"全部|整体|整个|项目(?:总|全|共|建成|投产|达产)|(?:共|合计)?总(?:投资|占地|用地|建筑)|全面(?:建成|投产|达产)"
)
#: A phase without a figure of its own before the next one: 一期、二期共投资 are both.
_BOTH = re.compile(r"[和、及与]")


def name_phases(text: str, figures: Sequence[Figure], known: Known) -> None:
    """Give the figures of a sentence the phase that their clause names, or one that opened one before."""
    if not figures:
        return
    start, end = figures[0].clause.start, figures[-1].clause.end
    if text.find("期", start, end) < 0 and text.find("标段", start, end) < 0:
        return
    if not _PHASE.search(text, start, end):
        return
    carried: str | None = None
    for place, figure in enumerate(figures):
        begin = max(figure.clause.start, figures[place - 1].quantity.end if place else 0)
        before = text[begin : figure.quantity.start]
        if _WHOLE.search(before):
            carried = None
        phases = [m for m in _PHASE.finditer(before) if known.covering(begin + m.start()) is None]
        own = phases[-1] if phases else None
        if own and len(phases) > 1 and _BOTH.fullmatch(before[phases[-2].end() : own.start()]):
            own, carried = None, None
        elif own:
            carried = own.group() if _LEAD.fullmatch(before[: own.start()]) else None
        scope = own.group() if own else carried
        if scope and figure.indicator and figure.scope is None:
            figure.scope = scope
            figure.indicator = figure.indicator.removeprefix(scope).lstrip("的") or figure.indicator
