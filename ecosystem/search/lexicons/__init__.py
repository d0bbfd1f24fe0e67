"""Word lists of search."""

import csv
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def heteronyms() -> dict[str, tuple[str, ...]]:
    """Letters that people type with more than one reading → those."""
    with (_FOLDER / "heteronyms.csv").open(encoding="utf-8", newline="") as file:
        return {row["letter"]: tuple(row["readings"].split()) for row in csv.DictReader(file)}
