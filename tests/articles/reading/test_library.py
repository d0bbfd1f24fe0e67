from pathlib import Path

import pytest

from articles.extraction.document import Document
from articles.reading import Notice, ReadError, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"b.txt": "乙。", "a.txt": "甲。", "deep/a.txt": "深。", ".hidden.txt": "藏。"}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def documents(*paths: Path, manifest: Path | None = None) -> dict[str, Document]:
    return {d.name: d for d in read(paths, manifest) if isinstance(d, Document)}


def problems(*paths: Path, manifest: Path | None = None) -> list[Notice]:
    return [item for item in read(paths, manifest) if isinstance(item, Notice)]


def test_a_folder_is_read_in_order_without_what_is_hidden(folder: Path) -> None:
    assert {name: d.text for name, d in documents(folder).items()} == {
        "a.txt": "甲。",
        "b.txt": "乙。",
        "deep/a.txt": "深。",
    }


def test_a_file_given_twice_is_read_once(folder: Path) -> None:
    assert list(documents(folder / "b.txt", folder, folder)) == ["b.txt", "a.txt", "deep/a.txt"]


def test_two_files_of_one_name_are_both_read_and_told_apart(folder: Path) -> None:
    names = list(documents(folder / "a.txt", folder / "deep" / "a.txt"))
    assert names == ["a.txt", str(folder / "deep" / "a.txt")]


def test_a_file_of_another_kind_in_a_folder_is_named_but_no_error(folder: Path) -> None:
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (notice,) = problems(folder)
    assert not isinstance(notice, ReadError)
    assert "photo.jpg" in str(notice)


def test_a_file_of_another_kind_that_was_asked_for_is_an_error(folder: Path) -> None:
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (error,) = problems(folder / "photo.jpg")
    assert isinstance(error, ReadError)


def test_a_path_that_does_not_exist_is_an_error_and_the_others_are_read(folder: Path) -> None:
    items = list(read([folder / "none.txt", folder / "a.txt"]))
    assert isinstance(items[0], ReadError)
    assert isinstance(items[1], Document)


def test_a_broken_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "aa.docx").write_bytes(b"junk")
    assert list(documents(folder)) == ["a.txt", "b.txt", "deep/a.txt"]
    assert [p.file for p in problems(folder)] == [str(folder / "aa.docx")]


def test_a_manifest_says_what_the_files_do_not(folder: Path) -> None:
    manifest = folder / "manifest.csv"
    manifest.write_text(
        "文件,标题,来源,日期,作者\na.txt,甲题,青松晚报,2024年3月5日,林木森 石磊\ndeep/a.txt,深题,,,\n",
        encoding="utf-8",
    )
    found = documents(folder, manifest=manifest)
    assert found["a.txt"] == Document(
        "a.txt", "甲。", title="甲题", source="青松晚报", published="2024-03-05", authors=("林木森", "石磊")
    )
    assert found["deep/a.txt"].title == "深题"
    assert found["b.txt"].title is None


def test_a_manifest_elsewhere_finds_files_by_name(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    manifest = tmp_path_factory.mktemp("elsewhere") / "m.jsonl"
    manifest.write_text('{"file": "b.txt", "title": "乙题"}\n', encoding="utf-8")
    assert documents(folder, manifest=manifest)["b.txt"].title == "乙题"
    assert problems(folder, manifest=manifest) == []


def test_faults_of_a_manifest_are_named_with_their_line(folder: Path) -> None:
    manifest = folder / "manifest.csv"
    manifest.write_text("file,title\na.txt,甲\nnone.txt,无\n,空\na.txt,又\n", encoding="utf-8")
    faults = {(p.line, isinstance(p, ReadError)) for p in problems(folder, manifest=manifest)}
    assert faults == {(3, True), (4, True), (5, True)}


def test_a_manifest_that_does_not_exist_is_an_error(folder: Path) -> None:
    (error,) = problems(folder, manifest=folder / "none.csv")
    assert isinstance(error, ReadError)


def test_a_table_of_articles_gives_a_document_a_row(tmp_path: Path) -> None:
    table = tmp_path / "news.csv"
    table.write_text(
        "file,title,published,text\nn1,一,2024/3/5,甲。\n,二,某日,乙。\nn3,三,,\n", encoding="utf-8"
    )
    found = documents(table)
    assert list(found) == ["n1", "news.csv:3"]
    assert found["n1"].published == "2024-03-05"
    assert [(p.line, isinstance(p, ReadError)) for p in problems(table)] == [(3, False), (4, True)]


def test_a_table_without_text_is_an_error_when_given_and_a_notice_in_a_folder(folder: Path) -> None:
    (folder / "m.csv").write_text("file,title\na.txt,甲\n", encoding="utf-8")
    assert [isinstance(p, ReadError) for p in problems(folder / "m.csv")] == [True]
    assert [isinstance(p, ReadError) for p in problems(folder)] == [False]
