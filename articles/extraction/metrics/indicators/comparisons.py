"""The noun that a change or a share is said of, behind what it is compared with."""

from __future__ import annotations

import re

from articles.extraction.metrics.nouns import phrases

#: What stands between the noun and 增长, taken off piece by piece.
_COMPARED = re.compile(
    r"(?:[，、,（( ]|实质|大幅?|小幅|略|同比|环比|逆势|力争|有望|预计|预期|确保|计划|拟|将|"
    r"年均|年平均|按年|按月|按?(?:同|可比)口径(?:计算|比较)?|年复合|复合|平均每年|每年|平均|分别|累计|名义|实际|不变价|"
    r"(?:近|连续)?[0-9一二两三四五六七八九十]{1,2}(?:个季度|年)来?|连续[0-9]{1,2}个月|"
    r"按(?:可比|不变)价格?(?:计算)?|继[^，。]{1,14}|"
    r"(?:同?比|较|与|同)(?=[上去前同全年一二三四此本历期计原疫“0-9])[^，。；]{1,14})\Z"
)
_MOST_PIECES = 6
#: 亩产比对照品种增产10%, 能耗较行业平均水平降低5%: with what is compared, no noun of the figure.
_THAN = re.compile(
    "(?<![占同环对相配价])(?:比(?![重例较率赛分值])|较(?![大高快好强]))[^，。；、比较]{2,16}\\Z"
)


def noun_before(text: str) -> str | None:
    """The noun that grows or is part of something, comparisons aside; None where it was named before."""
    for _ in range(_MOST_PIECES):
        found = _COMPARED.search(text)
        if found is None:
            break
        text = text[: found.start()]
    if "比" in text or "较" in text:
        text = _THAN.sub("", text)
    phrase = phrases.before(text)
    return phrase.text if phrase else None
