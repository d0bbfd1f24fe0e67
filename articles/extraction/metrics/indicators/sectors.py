"""Counts in brackets that add up to the one before them: 规上企业212户（工业168户、服务业44户）."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.metrics.figure import Figure

#: What tells things apart and is none of what is counted; 企业 is.
_SECTOR = re.compile(
    "[\u4e00-\u9fff]{0,8}(?:(?<![企毕就创事作])业|领域|国有|民营|外资|内资|境内|境外|国内|国外|省内|省外|市内|市外|男性|女性)\\Z"
)
#: No list of sectors is longer.
_MOST = 8


def scope_sectors(text: str, figures: Sequence[Figure]) -> None:
    """Parts by sector are of what was counted, where they add up to it."""
    for place, whole in enumerate(figures[:-1]):
        if (
            whole.dimension != "count"
            or not whole.core
            or text[whole.quantity.end : whole.quantity.end + 1] != "（"
        ):
            continue
        parts = _parts(text, whole, figures[place + 1 : place + 1 + _MOST])
        if len(parts) > 1 and sum(part.quantity.value for part in parts) == whole.quantity.value:
            for part in parts:
                part.scope = part.indicator
                part.name(whole.core, "breakdown", 0.85)


def _parts(text: str, whole: Figure, following: Sequence[Figure]) -> list[Figure]:
    """The figures of the brackets, where each is told by its sector."""
    closed = text.find("）", whole.quantity.end)
    inside = [figure for figure in following if figure.quantity.end <= closed]
    alike = all(figure.quantity.unit == whole.quantity.unit for figure in inside)
    told = all(figure.indicator and _SECTOR.fullmatch(figure.indicator) for figure in inside)
    return inside if alike and told else []
