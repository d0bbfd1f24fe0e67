"""What must hold of every extraction, whatever the text: the property test and the fuzzer ask the same."""

import json
from collections.abc import Iterator
from itertools import chain
from math import isfinite
from typing import Any

from articles.extraction.document import Extraction, Mention, Metric, Relation


def faults(found: Extraction) -> list[str]:
    """What is wrong with it, in words; nothing is as it should be."""
    return [*_clean_spans(found), *_references(found), *_printed(found)]


def _clean_spans(found: Extraction) -> Iterator[str]:
    end = len(found.layout.text)
    stretches: list[Mention | Relation | Metric] = [*found.mentions, *found.relations, *found.metrics]
    for at in stretches:
        if not 0 <= at.start < at.end <= end:
            yield f"{type(at).__name__} {at.start}:{at.end} is not inside the text of {end} characters"
    for mention in found.mentions:
        if not mention.text:
            yield "a mention without words"


def _references(found: Extraction) -> Iterator[str]:
    known = range(len(found.entities))
    ends = [r.subject for r in found.relations] + [r.object for r in found.relations]
    ends += [m.subject for m in found.metrics]
    ends += [m.thing for m in found.mentions if m.thing is not None]
    yield from (f"entity {index} does not exist" for index in ends if index not in known)
    yield from (f"entity {n} has the index {e.index}" for n, e in enumerate(found.entities) if e.index != n)
    yield from (f"entity {e.index} has no name" for e in found.entities if not e.name.strip())
    yield from (f"{m.value} is no figure" for m in found.metrics if not isfinite(m.value))


def _printed(found: Extraction) -> Iterator[str]:
    printed = found.as_json(explain=True)
    end = len(found.document.text)
    for start, stop in _raw_spans(printed):
        if not 0 <= start < stop <= end:
            yield f"raw {start}:{stop} is not inside the document of {end} characters"
    try:
        json.dumps(printed, ensure_ascii=False, allow_nan=False).encode()
    except ValueError as error:
        yield f"cannot be printed: {error}"


def _raw_spans(printed: dict[str, Any]) -> Iterator[tuple[int, int]]:
    for entity in printed["entities"]:
        yield from entity["mentions"]
    for fact in chain(printed["relations"], printed["metrics"]):
        yield fact["span"]
