"""The word classes of metrics, from lexicons/metric_words.csv and lexicons/metric_subjects.csv."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.lexicons import any_of, table


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    out: dict[str, tuple[str, ...]] = {}
    for name in ("metric_words", "metric_subjects"):
        out |= {row["class"]: tuple(row["words"].split()) for row in table(name)}
    return out


@cache
def words(name: str) -> frozenset[str]:
    """The words of one class."""
    return frozenset(_classes()[name])


@cache
def either(*names: str) -> frozenset[str]:
    """The words of several classes."""
    return frozenset().union(*map(words, names))


@cache
def endings(name: str) -> tuple[str, ...]:
    """The words of one class, as `str.endswith` takes them."""
    return tuple(words(name))


@cache
def pattern(name: str, shape: str = "(?:{})") -> re.Pattern[str]:
    """A compiled pattern over the words of a class; `{}` in the shape stands for them."""
    return re.compile(shape.replace("{}", any_of(words(name))))


@cache
def plans() -> tuple[re.Pattern[str], dict[str, str]]:
    """Words that make a figure a plan or a forecast, and what each puts before the indicator."""
    table = dict(entry.split("=") for entry in _classes()["plan"])
    nouns = "|".join(f"(?<![项该此本]){noun}(?={any_of(words('planned'))})" for noun in ("计划", "规划"))
    tried = rf"(?<![新已])争取(?=[^，。]{{0,12}}(?:{any_of(words('reached'))}))"
    more = {"计划": "计划", "规划": "规划", "争取": "目标"}
    return re.compile(f"{any_of(table)}|{nouns}|{tried}"), table | more


@cache
def synonyms() -> dict[str, str]:
    """Nouns of one meaning, each with the one that stands for them."""
    return dict(entry.split("=") for entry in _classes()["synonym"])
