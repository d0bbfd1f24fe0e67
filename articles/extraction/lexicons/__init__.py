"""Word lists of the grammar (suffixes, head nouns, stop words), one file each, read once."""

import csv
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of `<name>.txt`: one a line, `#` opens a comment."""
    text = (_HERE / f"{name}.txt").read_text(encoding="utf-8")
    stripped = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)


@cache
def word_set(name: str) -> frozenset[str]:
    """The words of `<name>.txt` where white space parts them too."""
    return frozenset(" ".join(lines(name)).split())


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv`."""
    with (_HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
