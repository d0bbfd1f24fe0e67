import json
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from articles.extraction.pipeline import extract
from tests.samples import MANIFEST, SAMPLES

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    rows = [{"file": f"n{i}", "text": f"青松市高新区第{i}批项目开工。" * (i % 7 + 1)} for i in range(150)]
    path = tmp_path / "news.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def run(*args: object, **options: Any) -> tuple[str, str, int]:
    out, err, code = StringIO(), StringIO(), 0
    try:
        call_command("extract_articles", *map(str, args), stdout=out, stderr=err, **options)
    except SystemExit as stop:
        code = int(str(stop.code))
    return out.getvalue(), err.getvalue(), code


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", command], cwd=ROOT, text=True, capture_output=True, timeout=120, check=False,
        env={"PATH": "/usr/bin:/bin", "PYTHONUTF8": "1", **environment},
    )  # fmt: skip


def test_one_line_of_json_for_each_document_in_their_order(paper: Path) -> None:
    out, err, code = run(paper)
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["document"] for line in lines] == [f"n{i}" for i in range(150)]
    assert set(lines[0]) == {"document", "articles", "entities", "relations", "metrics"}
    assert (err, code) == ("", 0)


def test_several_workers_print_the_same(paper: Path) -> None:
    assert run(paper, workers=2) == run(paper)


def test_explaining_adds_rules_and_places(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("青松高新区位于江苏省南京市。", encoding="utf-8")
    plain = json.loads(run(tmp_path)[0])
    explained = json.loads(run(tmp_path, explain=True)[0])
    assert plain["entities"]
    assert "mentions" not in plain["entities"][0]
    assert explained["entities"][0]["mentions"]
    assert explained["entities"][0]["rule"]


def test_a_file_that_cannot_be_read_is_named_and_the_exit_code_tells(paper: Path) -> None:
    (paper.parent / "bad.pdf").write_bytes(b"junk")
    paper.write_text(paper.read_text(encoding="utf-8") + "{bad\n", encoding="utf-8")
    out, err, code = run(paper.parent)
    assert len(out.splitlines()) == 150
    assert "bad.pdf: " in err
    assert "news.jsonl:151: bad JSON" in err
    assert code == 1


def test_the_manifest_gives_title_and_date(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("园区开园。", encoding="utf-8")
    manifest = "file,title,published,source\na.txt,开园了,2024/3/5,青松晚报\n"
    (tmp_path / "m.csv").write_text(manifest, encoding="utf-8")
    out, _, code = run(tmp_path / "a.txt", manifest=tmp_path / "m.csv")
    article = {"title": "开园了", "authors": [], "source": "青松晚报", "published": "2024-03-05"}
    assert (json.loads(out)["articles"], code) == ([article], 0)


def test_a_document_that_extraction_breaks_on_is_named_and_the_others_go_on(
    paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_on_one(document: Any) -> Any:
        if document.name == "n3":
            raise RuntimeError("a fault of ours")
        return extract(document)

    monkeypatch.setattr("articles.extraction.parallel.extract", break_on_one)
    out, err, code = run(paper)
    assert len(out.splitlines()) == 149
    assert "n3: extraction failed: RuntimeError: a fault of ours" in err
    assert code == 1


def test_no_workers_at_all_is_refused(paper: Path) -> None:
    with pytest.raises(CommandError, match="at least one process"):
        call_command("extract_articles", str(paper), "--workers", "0")


def test_a_reader_that_closes_early_gets_no_traceback(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")
    paper.write_text(text * 20, encoding="utf-8")
    done = shell(f"{sys.executable} manage.py extract_articles {paper} | head -1")
    assert json.loads(done.stdout)["document"] == "n0"
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_it_needs_no_database(paper: Path) -> None:
    nowhere = "postgres://nobody@127.0.0.1:1/nothing"
    done = shell(f"{sys.executable} manage.py extract_articles {paper}", DATABASE_URL=nowhere)
    assert (len(done.stdout.splitlines()), done.returncode) == (150, 0)


def test_the_same_documents_give_the_same_bytes_in_every_process() -> None:
    command = f"{sys.executable} manage.py extract_articles {SAMPLES} --manifest {MANIFEST}"
    first, second = (shell(command, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.stdout == second.stdout
    assert len(first.stdout.splitlines()) > 10
