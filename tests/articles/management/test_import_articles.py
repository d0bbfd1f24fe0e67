"""The command: report, exit code, dry run."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from articles.importing.report import lines
from articles.importing.writing import write
from articles.models import Article, ImportRun, Mention
from ecosystem.history import witnessed
from ecosystem.models import Change, Entity
from tests.articles.importing.worlds import rows

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_lists")]

TEXT = (
    "本报南京讯 江苏苏润半导体科技有限公司与南京大学近日签署合作协议，共建联合实验室。\n"
    "江苏苏润半导体科技有限公司位于南京市，2023年拥有有效发明专利64件。\n"
)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    manifest = "file,source,published\none.txt,新华日报,2024-05-06\n"
    (tmp_path / "manifest.csv").write_text(manifest, encoding="utf-8")
    return tmp_path


def run(*paths: Path, **options: Any) -> tuple[str, str, int]:
    out, err, code = StringIO(), StringIO(), 0
    try:
        call_command("import_articles", *map(str, paths), stdout=out, stderr=err, **options)
    except SystemExit as stop:
        code = int(str(stop.code))
    return out.getvalue(), err.getvalue(), code


def test_the_report_names_what_was_read_and_what_is_new(paper: Path) -> None:
    out, _, code = run(paper, manifest=paper / "manifest.csv")
    assert "documents: 1 (0 unchanged)" in out
    assert "articles: 1" in out
    assert "company 1" in out
    assert "errors: 0" in out
    assert code == 0


def test_articles_know_their_publisher_and_date(paper: Path) -> None:
    run(paper, manifest=paper / "manifest.csv")
    article = Article.objects.get()
    assert article.source is not None
    assert (article.source.name, str(article.published_on)) == ("新华日报", "2024-05-06")


def test_mentions_lead_to_the_raw_text(paper: Path) -> None:
    run(paper)
    mentions = Mention.objects.select_related("article__document")
    assert mentions
    assert all(m.article.text[m.start : m.end] == m.text for m in mentions)


def test_a_second_run_changes_nothing_but_records_itself(paper: Path) -> None:
    run(paper)
    before = rows()
    out, _, code = run(paper)
    assert rows() == before
    assert "documents: 1 (1 unchanged)" in out
    assert ImportRun.objects.count() == 2
    assert code == 0


def test_the_run_is_on_record(paper: Path) -> None:
    run(paper)
    record = ImportRun.objects.get()
    assert record.finished is not None
    assert record.counts["documents"] == 1
    assert record.counts["new"]["company"] == 1
    assert record.errors == []


def test_a_dry_run_leaves_no_row_and_says_what_would_change(paper: Path) -> None:
    before = rows()
    out, _, code = run(paper, dry_run=True)
    assert "+ company 江苏苏润半导体科技有限公司" in out
    assert rows() == before
    assert not ImportRun.objects.exists()
    assert code == 0


def test_a_dry_run_of_a_changed_text_prints_exactly_what_then_changes(paper: Path) -> None:
    run(paper)
    changed = TEXT.replace("64件", "70件").replace("南京大学", "江苏大学")
    (paper / "one.txt").write_text(changed, encoding="utf-8")
    foretold = run(paper, dry_run=True)[0].splitlines()
    seen: list[Change] = []
    with witnessed(seen):
        done = run(paper)[0].splitlines()
    told = list(lines(seen))
    assert {text[0] for text in told} >= {"+", "-"}
    assert foretold == [*told, *done]


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(paper: Path) -> None:
    (paper / "broken.docx").write_bytes(b"no zip at all")
    out, err, code = run(paper)
    assert code == 1
    assert "broken.docx" in err
    assert "errors: 1" in out
    assert Article.objects.count() == 1
    assert ImportRun.objects.get().errors[0]["file"].endswith("broken.docx")


def test_a_broken_line_of_a_table_is_named_by_its_number(tmp_path: Path) -> None:
    lines = [json.dumps({"file": "x", "text": TEXT}, ensure_ascii=False), "{broken"]
    (tmp_path / "table.jsonl").write_text("\n".join(lines), encoding="utf-8")
    _, err, code = run(tmp_path / "table.jsonl")
    assert code == 1
    assert "table.jsonl:2" in err
    assert Article.objects.count() == 1


def test_a_document_that_cannot_be_stored_stops_no_other(
    paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (paper / "two.txt").write_text("南京大学是高校。", encoding="utf-8")

    def failing(extraction: Any, extractor: str, run: ImportRun) -> Any:
        if extraction.document.name.endswith("one.txt"):
            write(extraction, extractor, run)
            raise ValueError("the disk is full")
        return write(extraction, extractor, run)

    monkeypatch.setattr("articles.importing.run.write", failing)
    _, err, code = run(paper)
    assert code == 1
    assert "the disk is full" in err
    assert [a.document.name for a in Article.objects.all()] == ["two.txt"]
    assert not Entity.objects.filter(kind="company").exists()


def test_characters_that_no_database_holds_are_replaced(tmp_path: Path) -> None:
    odd = {"file": "odd", "text": TEXT.replace("近日", "近\x00日")}
    (tmp_path / "odd.jsonl").write_text(json.dumps(odd), encoding="utf-8")
    _, _, code = run(tmp_path)
    assert code == 0
    assert "\x00" not in Article.objects.get().text


def test_several_workers_end_where_one_does(paper: Path) -> None:
    for number in range(4):
        (paper / f"more{number}.txt").write_text(TEXT + f"第{number}版\n", encoding="utf-8")
    _, _, code = run(paper, workers=2)
    assert code == 0
    assert Article.objects.count() == 5
