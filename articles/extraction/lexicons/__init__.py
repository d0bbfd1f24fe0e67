"""Word lists of the grammar (suffixes, head nouns, stop words), one file each, read once.

`read_lines` and `read_table` read a list from anywhere; gazetteers and the importer's own lists use them too.
"""

import csv
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


def read_lines(path: Path) -> tuple[str, ...]:
    """The entries of a text file: one a line, `#` opens a comment."""
    stripped = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in stripped if line)


def read_table(path: Path) -> tuple[dict[str, str], ...]:
    """The rows of a table with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of `<name>.txt`."""
    return read_lines(_HERE / f"{name}.txt")


@cache
def word_set(name: str) -> frozenset[str]:
    """The words of `<name>.txt` where white space parts them too."""
    return frozenset(" ".join(lines(name)).split())


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv`."""
    return read_table(_HERE / f"{name}.csv")


def any_of(words: Iterable[str]) -> str:
    """A piece of a pattern that any of the words matches, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
