"""Word lists say each thing once: of two rows one is changed and the other one forgotten."""

from collections import Counter
from pathlib import Path

import pytest

from articles.extraction import lexicons
from articles.extraction.lexicons import read_lines, read_table

HERE = Path(lexicons.__file__).parent
#: Lists whose entries are whole lines, blanks included.
BY_LINE = "layout_"


def twice(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_no_word_stands_twice(path: Path) -> None:
    entries = read_lines(path)
    words = list(entries) if path.name.startswith(BY_LINE) else " ".join(entries).split()
    assert twice(words) == []


@pytest.mark.parametrize("path", sorted(HERE.glob("*.csv")), ids=lambda path: path.stem)
def test_no_row_stands_twice(path: Path) -> None:
    assert twice([",".join(row.values()) for row in read_table(path)]) == []


def test_no_head_has_two_kinds() -> None:
    assert twice([row["suffix"] for row in read_table(HERE / "heads.csv")]) == []
