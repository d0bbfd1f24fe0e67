"""Tables in .csv and .xlsx files, by pandas. Every cell is text; a bad row is named and the others go on."""

import csv
import sys
import warnings
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pandas as pd

from articles.reading.encoding import clean, decode_exact
from articles.reading.items import ReadError, Row

_BAD_ROW = "\ufffe"


def read_csv(path: Path) -> Iterator[Row | ReadError]:
    """The rows of a .csv file; the first line names the columns."""
    # News articles are longer than the standard library allows a cell to be.
    csv.field_size_limit(sys.maxsize)
    frame = pd.read_csv(
        StringIO(decode_exact(path.read_bytes())),
        dtype=str,
        keep_default_na=False,
        index_col=False,
        skip_blank_lines=False,
        engine="python",
        on_bad_lines=_mark_bad,
    )
    yield from _rows(path, frame, "")


def read_xlsx(path: Path) -> Iterator[Row | ReadError]:
    """The rows of every sheet of a workbook; the first row of a sheet names its columns."""
    with warnings.catch_warnings():
        # openpyxl warns of styles and validations, which are no concern of ours.
        warnings.simplefilter("ignore")
        sheets = pd.read_excel(path, sheet_name=None, dtype=str, keep_default_na=False)
    for name, frame in sheets.items():
        yield from _rows(path, frame, f"#{name}" if len(sheets) > 1 else "")


def _mark_bad(cells: list[str]) -> list[str]:
    """Keep a row with too many cells in its place, so that the numbers of the others stay right."""
    return [_BAD_ROW]


def _rows(path: Path, frame: pd.DataFrame, sheet: str) -> Iterator[Row | ReadError]:
    columns = [str(column) for column in frame.columns]
    # Rows are counted, the heading being the first, as spreadsheets count them.
    for number, cells in enumerate(frame.itertuples(index=False, name=None), 2):
        if cells and cells[0] == _BAD_ROW:
            yield ReadError(f"{path}{sheet}", number, f"more than {len(columns)} cells in this row")
        else:
            texts = ["" if pd.isna(cell) else clean(str(cell)) for cell in cells]
            if any(text.strip() for text in texts):
                yield Row(number, dict(zip(columns, texts, strict=True)))
