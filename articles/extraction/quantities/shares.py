"""Shares in words (百分之五, 四分之一, 四成, 七成半, 一半, 翻番)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Quantity
from articles.extraction.quantities import grammar
from articles.extraction.quantities.arabic import number
from articles.extraction.quantities.bounds import bound_before
from articles.extraction.quantities.numbers import chinese


def shares(text: str) -> Iterator[Quantity]:
    """The shares in words, in text order."""
    for match in grammar.parts().finditer(text):
        value, unit, qualifier = _part(match)
        if value is None:
            continue
        start, word = bound_before(text, match.start())
        if qualifier is None and word is not None:
            qualifier = grammar.qualifiers().before[word]
        end = match.end()
        for after, bound in grammar.qualifiers().after.items():
            if len(after) > 1 and text.startswith(after, end):
                qualifier, end = bound, end + len(after)
                break
        yield Quantity(start, end, value, unit, qualifier)


def _part(match: re.Match[str]) -> tuple[float | None, str, str | None]:
    """Value, unit and bound of a share in words."""
    first, second = match.group()[0], match.group()[1:2]
    if match["hundredth"]:
        value = _hundredth(match["hundredth"])
        return (value / 10 if value is not None and first == "千" else value), "%", None
    if match["part"]:
        return 100 * (chinese(match["part"]) or 0.0) / (chinese(first) or 1.0), "%", None
    if second == "成":
        tenth = float(first) if first.isdigit() else chinese(first) or 0.0
        return tenth * 10 + 5 * (match["tenth"] == "半"), "%", ">" if match["tenth"] == "多" else None
    if first == "翻":
        times = match["double"]
        return (None if times == "几" else chinese(times or "一")), "番", None
    return 50.0, "%", ">" if match["half"] else None


def _hundredth(text: str) -> float | None:
    """The figure of 百分之五点二."""
    if text[0].isdigit():
        return number(text)
    whole, _, decimals = text.partition("点")
    value = chinese(whole)
    tail = [chinese(c) for c in decimals]
    if value is None or any(d is None or d > 9 for d in tail):
        return None
    places = range(1, len(tail) + 1)
    return value + sum((d or 0.0) * 0.1**place for d, place in zip(tail, places, strict=True))
