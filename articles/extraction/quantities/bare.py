"""The unit of a large number that is printed without one (合同投资额202亿, 用户3.5万)."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.lexicons import table

#: How far before the figure its noun may begin.
_LEAD = 12


def bare_unit(text: str, start: int, end: int) -> str | None:
    """The unit that the noun before a figure implies, where nothing that could be one follows."""
    after = text[end : end + 1]
    if after and "\u4e00" <= after <= "\u9fff" and after != "的":
        return "人" if text[end - 1] in "万亿" and _people().match(text, end) else None
    found = _nouns().search(text, max(0, start - _LEAD), start)
    unit = None if found is None else _units()[found["noun"]]
    return unit if after != "的" or unit == "元" else None


@cache
def _units() -> dict[str, str]:
    return {noun: row["unit"] for row in table("bare_units") for noun in row["nouns"].split()}


@cache
def _people() -> re.Pattern[str]:
    """18万在校大学生, 9万研发人员: people who follow a large number."""
    people = "|".join(noun for noun, unit in _units().items() if unit == "人" and not noun.startswith("人"))
    return re.compile(rf"[\u4e00-\u9fff]{{0,2}}(?:大|中|小)?(?:{people})|[\u4e00-\u9fff]{{2,4}}人员")


@cache
def _nouns() -> re.Pattern[str]:
    """The noun, the longest first, and the verb or bound between it and the figure."""
    nouns = "|".join(sorted(_units(), key=lambda n: (-len(n), n)))
    return re.compile(rf"(?P<noun>{nouns})[\u4e00-\u9fff]{{0,4}}\Z")
