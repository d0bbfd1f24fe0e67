"""Word lists of the importer, plain rows only."""

import csv
from functools import cache
from pathlib import Path


@cache
def lexicon(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv`."""
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def words(name: str) -> frozenset[str]:
    """The lines of `<name>.txt`."""
    return frozenset((Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").split())
