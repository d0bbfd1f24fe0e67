"""What a page prints twice is said once."""

import re
from collections import defaultdict
from itertools import takewhile

from articles.extraction.document import BlockKind
from articles.extraction.layout.part import Part

_SENTENCE = re.compile(r"[^。！？!?]+[。！？!?]?")
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION})
#: Shorter ones may recur for their own sake (“怎么办？”).
_SHORTEST = 12
_SHINGLE = 4


def fold_repeats(parts: list[Part]) -> list[Part]:
    """The parts without those whose every sentence another part says too."""
    sentences = [_sentences(part) for part in parts]
    places: dict[str, set[int]] = defaultdict(set)
    for index, said in enumerate(sentences):
        for sentence in said:
            places[sentence].add(index)
    if all(len(found) == 1 for found in places.values()):
        return parts
    dropped: set[int] = set()
    for index, said in enumerate(sentences):
        others = [places[sentence] - dropped - {index} for sentence in said]
        if said and all(others) and not _belongs_better(index, set.intersection(*others), parts):
            dropped.add(index)
    return [part for index, part in enumerate(parts) if index not in dropped]


def _sentences(part: Part) -> list[str]:
    if part.kind is BlockKind.HEADLINE:
        return [part.text]
    if part.kind not in _BODY or part.level or len(part.text) < _SHORTEST:
        return []
    return [s.strip() for s in _SENTENCE.findall(part.text) if len(s.strip()) >= _SHORTEST]


def _belongs_better(index: int, twins: set[int], parts: list[Part]) -> bool:
    """Of two equal paragraphs the one stays whose neighbours speak of the same; of two as good, the first."""
    equal = [twin for twin in twins if twin > index and parts[twin].text == parts[index].text]
    return bool(equal) and all(_kinship(index, parts) >= _kinship(twin, parts) for twin in equal)


def _is_unmarked(part: Part) -> bool:
    """No heading: what lies beyond one may be another article."""
    return not part.level


def _kinship(index: int, parts: list[Part]) -> int:
    """How many stretches of a part its neighbours share."""
    text = parts[index].text
    above = takewhile(_is_unmarked, reversed(parts[max(0, index - 4) : index]))
    below = takewhile(_is_unmarked, parts[index + 1 : index + 3])
    near = "\n".join(part.text for part in (*above, *below) if part.text != text)
    return sum(1 for at in range(min(len(text), 400) - _SHINGLE + 1) if text[at : at + _SHINGLE] in near)
