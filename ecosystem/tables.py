"""Reading the lists."""

import csv

from django.conf import settings

Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """The rows of `fixtures/<name>.csv`."""
    with (settings.FIXTURES_DIR / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def values(cell: str) -> list[str]:
    """The values of a cell that holds several."""
    return [value for value in cell.split(";") if value]
