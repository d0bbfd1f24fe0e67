"""What an engine proposes is checked against the text and added to what grammar found, never in its place."""

import json
from typing import Any

import pytest

from articles.extraction.document import Document, Extraction
from articles.extraction.engine import Engine, read_along
from articles.extraction.pipeline import extract
from benchmarks.faults import faults
from tests.articles.extraction.engine.endpoint import endpoint, says

TEXT = (
    "春天里，青禾\n共创培养学徒128名，投入2.5亿元，并加入联合体。\n"
    "海岳磁材有限公司牵头组建临州永磁创新联合体，去年申请专利64项。"
)
#: In this one grammar knows nobody who could own the figures.
FIGURES = "春天里，青禾\n共创培养学徒128名，投入2.5亿元。"
COMPANY = {"id": "a", "kind": "company", "name": "海岳磁材有限公司"}
UNION = {"id": "b", "kind": "consortium", "name": "临州永磁创新联合体"}
BRAND = {"id": "c", "kind": "company", "name": "青禾共创"}
QUOTE = "青禾共创培养学徒128名"
MEMBER = {"type": "member_of", "subject": "c", "object": "b", "evidence": QUOTE}
TRAINED = {"subject": "c", "indicator": "培养学徒", "value": 128, "unit": "名", "evidence": QUOTE}


def alone(text: str = TEXT) -> Extraction:
    return extract(Document("a.txt", text, published="2025-06-01"))


def read(entities: Any = (), relations: Any = (), metrics: Any = (), text: str = TEXT) -> Extraction:
    answer = {"entities": entities, "relations": relations, "metrics": metrics}
    with endpoint(says(answer)) as place:
        found = alone(text)
        read_along(found, Engine(place.url, "small"))
    assert faults(found) == []
    _grammar_stands(found)
    return found


def _grammar_stands(found: Extraction) -> None:
    before, after = alone(found.document.text).as_json(explain=True), found.as_json(explain=True)
    for part in ("entities", "relations", "metrics"):
        own = [fact for fact in after[part] if not fact["rule"].startswith("engine:")]
        assert own == before[part]
        assert after[part][: len(own)] == own


def added(found: Extraction) -> list[Any]:
    facts: list[Any] = [*found.entities, *found.relations, *found.metrics]
    return [fact for fact in facts if fact.rule == "engine:small"]


def test_grammar_does_not_know_the_brand() -> None:
    assert "青禾共创" not in {entity.name for entity in alone().entities}


def test_facts_that_the_text_bears_out_are_added_with_their_origin() -> None:
    found = read([COMPANY, UNION, BRAND], [MEMBER])
    entity, relation = added(found)
    assert (entity.name, entity.kind) == ("青禾共创", "company")
    assert {fact.confidence for fact in added(found)} == {0.6}
    assert (relation.subject, found.entities[relation.object].name) == (entity.index, "临州永磁创新联合体")
    assert found.evidence(relation.start, relation.end).startswith("青禾")
    assert found.notes == []
    assert found.engine == "engine:small"


def test_figures_that_the_quote_prints_are_added() -> None:
    _, metric = added(read([BRAND], [], [TRAINED], text=FIGURES))
    assert (metric.indicator, metric.value, metric.unit) == ("培养学徒", 128, "名")
    assert (metric.rule, metric.confidence) == ("engine:small", 0.6)


def test_figure_that_grammar_gave_to_somebody_is_not_told_twice() -> None:
    quote = "临州永磁创新联合体，去年申请专利64项"
    filed = {"subject": "b", "indicator": "申请专利", "value": 64, "unit": "项", "evidence": quote}
    assert [metric.indicator for metric in alone().metrics] == ["申请专利"]
    found = read([COMPANY, UNION], [], [filed])
    assert [fact.rule for fact in found.metrics if fact.rule == "engine:small"] == []


def test_answer_within_words_and_fences_is_read() -> None:
    content = "Here it is:\n```json\n" + json.dumps({"entities": [BRAND]}) + "\n```\nThat is all."
    with endpoint(says(content)) as place:
        found = alone()
        read_along(found, Engine(place.url, "small"))
    assert [entity.name for entity in added(found)] == ["青禾共创"]


def test_what_grammar_has_is_neither_added_again_nor_refused() -> None:
    leads = {"type": "leads", "subject": "a", "object": "b", "evidence": "海岳磁材有限公司牵头组建"}
    patents = {
        "subject": "a",
        "indicator": "专利",
        "value": 64,
        "unit": "项",
        "evidence": "去年申请专利64项",
    }
    found = read([COMPANY, UNION], [leads], [patents])
    assert added(found) == []
    assert found.notes == []


@pytest.mark.parametrize(
    "row",
    [
        {"id": "x", "kind": "company", "name": "不在文中公司"},
        {"id": "x", "kind": "shop", "name": "青禾共创"},
        {"id": "x", "kind": None, "name": "青禾共创"},
        {"id": "x", "kind": ["company"], "name": "青禾共创"},
        {"id": "x", "kind": "company", "name": ""},
        {"id": "x", "kind": "company", "name": 7},
        {"id": "x", "kind": "company", "name": "青"},
        {"id": "x", "kind": "company"},
        {"id": "x", "kind": "company", "name": "海岳磁材"[:2]},
        {"id": "x", "kind": "university", "name": "海岳磁材有限公司"},
    ],
)
def test_entity_that_the_text_does_not_bear_out_is_refused(row: dict[str, Any]) -> None:
    found = read([row])
    assert added(found) == []
    assert found.notes == ["engine:small: 1 proposals refused by the checks"]


@pytest.mark.parametrize(
    "change",
    [
        {"type": "owns"},
        {"type": {}},
        {"subject": "z"},
        {"subject": ["c"]},
        {"object": "c"},
        {"object": "a"},
        {"evidence": "青禾共创加入联合体"},
        {"evidence": ""},
        {"evidence": None},
        {"evidence": "投入2.5亿元"},
        {"type": "affiliated_with"},
    ],
)
def test_relation_that_the_text_does_not_bear_out_is_refused(change: dict[str, Any]) -> None:
    found = read([COMPANY, UNION, BRAND], [MEMBER | change])
    assert [fact.rule for fact in found.relations if fact.rule == "engine:small"] == []
    assert "1 proposals refused" in found.notes[0]


@pytest.mark.parametrize(
    "change",
    [
        {"value": 129},
        {"value": "128"},
        {"value": True},
        {"value": None},
        {"value": float("nan")},
        {"value": float("inf")},
        {"value": 10**400},
        {"value": 64, "unit": "项"},
        {"unit": "元"},
        {"indicator": "利润总额"},
        {"indicator": ""},
        {"indicator": 5},
        {"subject": "z"},
        {"evidence": "培养学徒128人"},
    ],
)
def test_figure_that_the_quote_does_not_print_is_refused(change: dict[str, Any]) -> None:
    found = read([BRAND], [], [TRAINED | change], text=FIGURES)
    assert [fact.rule for fact in found.metrics if fact.rule == "engine:small"] == []
    assert "1 proposals refused" in found.notes[0]


def test_details_are_kept_only_where_they_hold() -> None:
    said = {"qualifier": "≈", "period": "last year", "scope": "国家级"}
    metric = added(read([BRAND], [], [TRAINED | said], text=FIGURES))[-1]
    assert (metric.qualifier, metric.period, metric.scope) == (None, None, None)
    said = {"qualifier": "~", "period": "2024", "scope": "学徒"}
    metric = added(read([BRAND], [], [TRAINED | said], text=FIGURES))[-1]
    assert (metric.qualifier, metric.period, metric.scope) == ("~", "2024", "学徒")


def test_amounts_compare_in_base_units() -> None:
    row = {"subject": "c", "indicator": "投入", "value": 250000000, "unit": "元", "evidence": "投入2.5亿元"}
    metric = added(read([BRAND], [], [row], text=FIGURES))[-1]
    assert (metric.value, metric.unit) == (2.5, "亿元")


@pytest.mark.parametrize("shape", [None, 5, "x", {"a": 1}, [None, 5, "x", []]])
def test_parts_of_wrong_shape_are_passed_over(shape: Any) -> None:
    assert added(read(shape, shape, shape)) == []


def test_brackets_do_not_keep_an_alias_from_its_name() -> None:
    listed = BRAND | {"name": "青禾共创", "aliases": ["海岳磁材有限公司", None, "不在文中"]}
    found = read([listed])
    assert added(found) == []
