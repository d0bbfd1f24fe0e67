"""Whatever the text, `extract` raises nothing and finds nothing outside it; speed is for benchmarks/."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract
from benchmarks.hostile import Hostile, inputs

_LENGTH = 2_000


@pytest.mark.parametrize("hostile", list(inputs()), ids=lambda hostile: hostile.name)
def test_spans_lie_inside_a_hostile_text(hostile: Hostile) -> None:
    document = Document("hostile", hostile.text(_LENGTH))
    found = extract(document)
    end = len(found.layout.text)
    spans = [(at.start, at.end) for at in found.mentions]
    spans += [(at.start, at.end) for at in found.relations]
    spans += [(at.start, at.end) for at in found.metrics]
    assert all(0 <= start < stop <= end for start, stop in spans)
    assert all(0 <= start <= stop <= len(document.text) for start, stop in _raw(found.as_json(explain=True)))


@pytest.mark.parametrize("hostile", list(inputs()), ids=lambda hostile: hostile.name)
def test_what_is_found_grows_no_faster_than_the_text(hostile: Hostile) -> None:
    found = extract(Document("hostile", hostile.text(_LENGTH)))
    assert len(found.mentions) <= len(found.layout.text)
    assert len(found.entities) <= len(found.mentions)
    assert len(found.metrics) <= len(found.layout.text)


def _raw(printed: dict[str, list[dict[str, list[tuple[int, int]]]]]) -> list[tuple[int, int]]:
    return [span for entity in printed["entities"] for span in entity["mentions"]]
