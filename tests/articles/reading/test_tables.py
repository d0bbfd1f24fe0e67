import json
from pathlib import Path

import pandas as pd
import pytest

from articles.reading.formats import read_rows
from articles.reading.items import ReadError, Row


def test_a_bad_json_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text": "一"}\n{"text": \n\n["二"]\n{"text": "三", "authors": ["甲", "乙"]}\n', encoding="utf-8"
    )
    rows = list(read_rows(path))
    assert [(r.line, type(r)) for r in rows] == [(1, Row), (2, ReadError), (4, ReadError), (5, Row)]
    assert rows[3] == Row(5, {"text": "三", "authors": "甲、乙"})


def test_a_line_separator_inside_a_json_string_does_not_break_the_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "一\u2028二\r三"}, ensure_ascii=False) + "\n", encoding="utf-8")
    assert list(read_rows(path)) == [Row(1, {"text": "一\n二\n三"})]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_csv_is_read_in_every_promised_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text('title,text\n开园,"七家企业，\n入驻。"\n', encoding=encoding)
    assert list(read_rows(path)) == [Row(2, {"title": "开园", "text": "七家企业，\n入驻。"})]


def test_cells_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("file,text\n007,NA\n", encoding="utf-8")
    assert list(read_rows(path)) == [Row(2, {"file": "007", "text": "NA"})]


def test_a_csv_row_with_too_many_cells_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,text\n一,甲\n二,乙,多,余\n三,丙\n", encoding="utf-8")
    rows = list(read_rows(path))
    assert [(r.line, type(r)) for r in rows] == [(2, Row), (3, ReadError), (4, Row)]


def test_blank_rows_are_no_fault_and_count_as_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,text\n一,甲\n\n,\n二,乙\n", encoding="utf-8")
    assert [r.line for r in read_rows(path)] == [2, 5]


def test_a_csv_cell_may_be_long(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text\n" + "园" * 300_000 + "\n", encoding="utf-8")
    (row,) = read_rows(path)
    assert isinstance(row, Row)
    assert len(row.cells["text"]) == 300_000


def test_xlsx_gives_every_sheet_and_dates_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with pd.ExcelWriter(path) as book:
        first = pd.DataFrame({"text": ["一"], "published": [pd.Timestamp(2024, 3, 5)]})
        first.to_excel(book, sheet_name="甲", index=False)
        pd.DataFrame({"text": ["二"]}).to_excel(book, sheet_name="乙", index=False)
    rows = [r.cells for r in read_rows(path) if isinstance(r, Row)]
    assert rows[0]["published"].startswith("2024-03-05")
    assert [r["text"] for r in rows] == ["一", "二"]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_broken_table_is_one_error(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04" + bytes(range(256)))
    (error,) = read_rows(path)
    assert isinstance(error, ReadError)
