"""Word lists about names: forms, trades, tails of branches. Plain rows only."""

import csv
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def lexicon(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv`."""
    with (_HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of `<name>.txt`, parted by white space, the longest first; `#` opens a comment."""
    lines = (_HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    found = " ".join(line.partition("#")[0] for line in lines).split()
    return tuple(sorted(set(found), key=lambda word: (-len(word), word)))
