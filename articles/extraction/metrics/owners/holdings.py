"""Shares of a company: they are figures of the company held, whoever holds them."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import Known

_HELD = re.compile(r"的?股[份权票本]")
_HOLDS = re.compile(
    r"(?:持有|控制|控股|收购|购买|受让|转让|出售|拥有|认购|取得|获得|减持|增持)了?(?P<held>其|公司|该公司|本公司|标的公司|)\Z"
)
#: The longest verb and noun of holding.
_BACK = 8


def held(known: Known, figure: Figure, topic: int | None) -> int | None:
    """The company of 持有甲公司11%的股权; of 持有公司11%的股权 the one that the article is about."""
    if not _HELD.match(figure.post):
        return None
    end = figure.quantity.start
    named = next((m for m in reversed(known.between(figure.clause.start, end)) if m.end == end), None)
    if named is not None:
        end = named.start
    verb = _HOLDS.search(known.text, max(figure.clause.start, end - _BACK), end)
    if verb is None or bool(verb["held"]) == (named is not None):
        return None
    if named is not None:
        return known.thing(named) if known.kind(named) is Kind.COMPANY else None
    return topic if topic is not None and known.entities[topic].kind is Kind.COMPANY else None
