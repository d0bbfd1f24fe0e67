"""Spaces set for looks between Chinese and figures or Latin words (`达 160 亿元`): they part no words."""

import re
from itertools import islice

from articles.extraction.layout.part import Part, Span, words

_FOR_LOOKS = re.compile(
    r"(?<=[\u3400-\u9fff])[ \xa0](?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％])[ \xa0](?=[\u3400-\u9fff])"
)
#: So many in one text are a habit of its outlet; fewer may part columns of a table.
_HABIT = 6


def is_spaced(raw: str) -> bool:
    """Whether the text sets such spaces as a habit."""
    if raw.count(" ") + raw.count("\xa0") < _HABIT:
        return False
    return len(list(islice(_FOR_LOOKS.finditer(raw), _HABIT))) == _HABIT


def tighten(part: Part, raw: str) -> None:
    """Leave the spaces out of a part."""
    spans: list[Span] = []
    for start, end in part.spans:
        at = start
        for space in _FOR_LOOKS.finditer(raw, start, end):
            spans.append((at, space.start()))
            at = space.end()
        spans.append((at, end))
    if len(spans) > len(part.spans):
        part.spans = spans
        part.text = words(raw, spans)
