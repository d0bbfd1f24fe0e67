"""Reading the public name lists under fixtures/, plain rows only. Whoever needs an index builds it."""

from functools import cache
from pathlib import Path

from articles.extraction.lexicons import read_table

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `fixtures/<name>.csv`; cells with several values are joined with `;` there."""
    return read_table(FIXTURES / f"{name}.csv")


def values(cell: str) -> list[str]:
    """The values of a cell."""
    return [v for v in cell.split(";") if v]
