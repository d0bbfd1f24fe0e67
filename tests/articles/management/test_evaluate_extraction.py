import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.articles.extraction.evaluation.builders import entity, page


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    document = page([entity("e1", "company", "湖州云帆电子有限公司")])
    (folder / "page.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


def test_stored_predictions_are_scored(gold: Path) -> None:
    out = StringIO()
    call_command("evaluate_extraction", gold, predicted=gold, json=True, stdout=out)
    assert json.loads(out.getvalue())["f1"]["entities"]["f1"] == 1.0


def test_documents_are_extracted_and_scored(gold: Path, tmp_path: Path) -> None:
    text = tmp_path / "page.txt"
    text.write_text("湖州云帆电子有限公司今天投产。", encoding="utf-8")
    out = StringIO()
    call_command("evaluate_extraction", gold, text, json=True, stdout=out)
    figures = json.loads(out.getvalue())["f1"]["entities"]
    assert figures["tp"] + figures["fn"] == 1


def test_a_document_without_prediction_is_named(gold: Path, tmp_path: Path) -> None:
    none = tmp_path / "none.jsonl"
    none.write_text("", encoding="utf-8")
    out = StringIO()
    call_command("evaluate_extraction", gold, predicted=none, errors=True, stdout=out)
    assert "no prediction for this document" in out.getvalue()


def test_a_floor_that_is_missed_fails(gold: Path, tmp_path: Path) -> None:
    none = tmp_path / "none.jsonl"
    none.write_text("", encoding="utf-8")
    with pytest.raises(CommandError, match="falls short of: entities"):
        call_command("evaluate_extraction", gold, predicted=none, min=["entities=0.9"], stdout=StringIO())


def test_nothing_to_score_is_an_error(gold: Path) -> None:
    with pytest.raises(CommandError, match="Give the documents"):
        call_command("evaluate_extraction", gold)


def _two_pages(folder: Path) -> Path:
    folder.mkdir()
    for name, company in (("a", "湖州云帆电子有限公司"), ("b", "湖州云舟电子有限公司")):
        document = page([entity("e1", "company", company)]) | {"document": f"{name}.txt"}
        (folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


def test_several_folders_are_scored_side_by_side(gold: Path, tmp_path: Path) -> None:
    other, texts = _two_pages(tmp_path / "other"), tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text("湖州云帆电子有限公司今天投产。", encoding="utf-8")
    (texts / "page.txt").write_text("湖州云帆电子有限公司今天投产。", encoding="utf-8")
    out = StringIO()
    sets: dict[str, list[list[str]]] = {
        "develop": [[str(gold), str(texts)]],
        "rarely_seen": [[str(gold), str(texts)]],
        "halves": [[str(other), str(texts)]],
    }
    call_command("evaluate_extraction", json=True, errors=True, stdout=out, **sets)
    found = json.loads(out.getvalue())
    assert (found["develop"]["documents"], found["rarely_seen"]["documents"]) == (2, 2)
    assert found["develop"]["f1"]["entities"]["recall"] == 1.0
    assert found["rarely_seen"]["f1"]["entities"]["recall"] == 0.5
    assert set(found["errors"]) == {"gold/page", "other/a"}


def test_a_set_without_documents_is_an_error(gold: Path) -> None:
    with pytest.raises(CommandError, match="GOLD DOCUMENTS"):
        call_command("evaluate_extraction", develop=[[str(gold)]])
    with pytest.raises(CommandError, match="to develop on"):
        call_command("evaluate_extraction")


def test_confidences_are_measured_on_what_is_developed_on(gold: Path, tmp_path: Path) -> None:
    text, table = tmp_path / "page.txt", tmp_path / "confidence.csv"
    text.write_text("湖州云帆电子有限公司今天投产。湖州云舟电子有限公司停产。", encoding="utf-8")
    call_command(
        "evaluate_extraction",
        gold,
        text,
        measure_confidence=table,
        unread=[[str(gold), str(text)]],
        stdout=StringIO(),
    )
    header, row, *_ = table.read_text(encoding="utf-8").splitlines()
    assert header == "part,rule,judged,wrong,factor"
    assert row.startswith("entities,,3,2,")
