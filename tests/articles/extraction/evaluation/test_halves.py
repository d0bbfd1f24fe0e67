from articles.extraction.evaluation import score
from articles.extraction.evaluation.halves import as_dict, as_text, split
from tests.articles.extraction.evaluation.builders import entity, page

GOLD = page([entity("e1", "region", "湖州市"), entity("e2", "company", "云帆公司")])
ALL = page([entity("p1", "region", "湖州市"), entity("p2", "company", "云帆公司")])
SOME = page([entity("p1", "region", "湖州市", rule="gazetteer", confidence=0.95)])
DEVELOP, RARELY = score({"a": GOLD}, {"a": ALL}), score({"b": GOLD}, {"b": SOME})


def test_every_second_name_is_rarely_seen() -> None:
    assert split(["d", "b", "a", "c", "e"]) == (["a", "c", "e"], ["b", "d"])


def test_the_gap_is_that_of_f1() -> None:
    found = as_dict(DEVELOP, RARELY)
    assert found["develop"]["f1"]["entities"]["f1"] == 1.0
    assert found["rarely_seen"]["f1"]["entities"]["f1"] == 0.6667
    assert found["gap"]["entities"] == 0.3333


def test_both_halves_stand_in_one_line_and_a_wide_gap_is_marked() -> None:
    lines = as_text(DEVELOP, RARELY).splitlines()
    line = next(line for line in lines if line.startswith("entities "))
    assert "2/0/0" in line
    assert "1/0/1" in line
    assert line.endswith("+0.333 !")
    assert next(line for line in lines if line.startswith("entities:region")).endswith("+0.000")


def test_confidences_of_both_halves_are_in_the_table() -> None:
    assert "≥ .95" in as_text(DEVELOP, RARELY)


def test_neither_errors_nor_rules_of_the_rarely_seen_half_are_named() -> None:
    text = as_text(DEVELOP, RARELY, errors=True)
    assert "云帆公司" not in text
    assert "gazetteer" not in text
    assert "rules" not in as_dict(DEVELOP, RARELY)["rarely_seen"]
    assert "云帆公司" in as_text(RARELY, DEVELOP, errors=True)
