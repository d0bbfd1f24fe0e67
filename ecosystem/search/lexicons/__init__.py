"""Word lists of search."""

import csv
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def heteronyms() -> dict[str, tuple[str, ...]]:
    """Letters that people type with more than one reading → those."""
    return {row["letter"]: tuple(row["readings"].split()) for row in _rows("heteronyms")}


@cache
def kinds() -> dict[str, str]:
    """Words for all of a kind → that kind."""
    return {row["word"]: row["kind"] for row in _rows("kinds")}


def _rows(name: str) -> list[dict[str, str]]:
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
