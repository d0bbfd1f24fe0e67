"""市科技局 in the news of one city and in that of another on the same page: two offices."""

from __future__ import annotations

import re
from collections import defaultdict

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.names.territory.places import Place
from articles.extraction.names.territory.self_reference import place_meant, weights_of_places

#: The level that an office opens with instead of a place.
_LEVEL = re.compile(r"自治区|[省市区县州旗](?!场)")
_AUTONOMOUS = "自治区"


def place_offices(layout: Layout, mentions: list[Mention]) -> None:
    """Tell such offices apart by `office_of` (code, level), where a page is of several places."""
    if len(layout.articles) == 1:
        return
    offices: defaultdict[str, list[tuple[int, Mention, str]]] = defaultdict(list)
    placed = {m.start for m in mentions if m.kind is Kind.REGION}
    for mention in mentions:
        opening = _LEVEL.match(mention.text) if mention.kind is Kind.AGENCY else None
        if opening and mention.start not in placed and "of" not in mention.attributes:
            number = layout.article_at(mention.start)
            offices[opening.group()].append((number, mention, opening.group()))
    divisions = [m for m in mentions if m.kind is Kind.REGION and "code" in m.attributes] if offices else []
    weights = weights_of_places(layout, divisions) if divisions else {}
    named = frozenset(m.attributes["code"] for m in divisions)
    for level, own in offices.items():
        word = level if level == _AUTONOMOUS else f"全{level}"
        meant = {
            number: place_meant(word, weights.get(number, {}), named)
            for number in range(len(layout.articles))
        }
        if len({place.code for place in meant.values() if place is not None}) > 1:
            _tell(own, meant)


def _tell(own: list[tuple[int, Mention, str]], meant: dict[int, Place | None]) -> None:
    for number, mention, level in own:
        place = meant[number]
        if place is not None:
            mention.attributes["office_of"] = (place.code, level)
