"""Word lists of the importer, plain rows only."""

from functools import cache
from pathlib import Path

from articles.extraction.lexicons import read_lines, read_table

_HERE = Path(__file__).parent


@cache
def lexicon(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `<name>.csv`."""
    return read_table(_HERE / f"{name}.csv")


@cache
def words(name: str) -> frozenset[str]:
    """The words of `<name>.txt`, parted by white space."""
    return frozenset(" ".join(read_lines(_HERE / f"{name}.txt")).split())
