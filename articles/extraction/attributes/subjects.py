"""Whom a clause speaks of: the name left of its verb, else the name that opens a clause before it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from articles.extraction.document import Kind, Layout, Mention, Sentence
from articles.extraction.lexicons import lines

_DATE = r"(?:(?:1[89]|20)\d\d\s?年(?:\s?\d{1,2}\s?月)?(?:份|底|初)?(?:\s?\d{1,2}\s?日)?)"
_ADVERBS = "|".join(map(re.escape, sorted(lines("attribute_adverbs"), key=len, reverse=True)))
ROW_END = r"(?:等(?:\d{1,4}|[一二两三四五六七八九十多数几]{1,3})?[家户个]?(?:企业|公司|单位|平台|园区)?)?"
_BRACKET = r"(?:（[^（）\n]{0,60}）|\([^()\n]{0,60}\))?"
#: Between a name and what is said of it.
_LIGHT = re.compile(rf"”?{_BRACKET}”?{ROW_END}[，,]?(?:{_DATE}|{_ADVERBS}|\s|，(?=\d))*")
#: A clause without a subject of its own.
_EMPTY = re.compile(rf"(?:{_DATE}[，,]?|{_ADVERBS}|\s)*")
#: Before a name that opens its clause.
_OPENING = re.compile(
    r"(?:[^，。；\n]{0,8}(?:显示|了解|介绍|获悉|悉)，?|近日|日前|目前|其中|例如|比如|而|同时|此外|作为|位于[^，。；\n]{1,12}的|[“\s：])*"
)
#: 被科技部认定: who acts is no subject.
_AGENT = re.compile(r"[被由经获在于从]$")
#: A short form declared in brackets: the name itself stands before them.
_INNER = re.compile('[”"]?[）)]')
_BREAK = re.compile(r"[，；,;：:]")
_ROW = re.compile(r"”?[、和与及]“?|”?以及“?")
_AGENTS = frozenset({Kind.AGENCY, Kind.REGION, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PERSON, Kind.PARK})
_LONGEST_ROW = 40


class Subjects:
    """The names of a document in order, to be asked for the subject of a place in the text."""

    def __init__(self, layout: Layout, mentions: list[Mention]) -> None:
        self.layout, self.text = layout, layout.text
        self._mentions = mentions

    @cached_property
    def _named(self) -> list[Mention]:
        named = [m for m in self._mentions if m.thing is not None and not m.attributes.get("inside")]
        return sorted(named, key=lambda m: (m.start, -m.end))

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self._named]

    @cached_property
    def _sentences(self) -> list[int]:
        return [s.start for s in self.layout.sentences]

    def sentence(self, at: int) -> Sentence | None:
        """The sentence that holds an offset."""
        position = bisect_right(self._sentences, at) - 1
        found = self.layout.sentences[position] if position >= 0 else None
        return found if found is not None and at < found.end else None

    def starting(self, low: int, high: int) -> list[Mention]:
        """The names that start in `[low, high)`."""
        return self._named[bisect_left(self._starts, low) : bisect_left(self._starts, high)]

    def covering(self, start: int, end: int) -> bool:
        """Whether a longer name holds the stretch."""
        return any(m.start <= start and m.end >= end for m in self.starting(start - 60, start + 1))

    def first_after(self, at: int, kinds: frozenset[Kind], reach: int = 0) -> Mention | None:
        """The name of these kinds that starts here, or at most `reach` characters further on."""
        found = self.starting(at, at + reach + 1)
        return found[0] if found and found[0].kind in kinds and found[0].rule != "coref" else None

    def before(self, at: int, sentence: Sentence, kinds: frozenset[Kind]) -> list[Mention]:
        """The subject of what is said from `at` on: a name of these kinds, or a row of them."""
        gap_end, agents = at, ""
        for mention in self._backwards(sentence.start, at):
            gap = self.text[mention.end : gap_end] + agents
            if _INNER.match(gap):
                continue
            if self._is_agent(mention):
                gap_end, agents = mention.start - 1, gap
            elif _LIGHT.fullmatch(gap):
                return self._row(mention, sentence) if mention.kind in kinds else []
            else:
                break
        return self._opener(at, sentence, kinds)

    def _opener(self, at: int, sentence: Sentence, kinds: frozenset[Kind]) -> list[Mention]:
        start = self._clause(at, sentence)
        if start == sentence.start or not _EMPTY.fullmatch(self.text, start, at):
            return []
        for mention in self._backwards(sentence.start, start):
            if _OPENING.fullmatch(self.text, self._clause(mention.start, sentence), mention.start):
                return [mention] if mention.kind in kinds else []
        return []

    def _clause(self, at: int, sentence: Sentence) -> int:
        """Where the clause begins; a date with a comma behind it is part of it."""
        ends = [m.end() for m in _BREAK.finditer(self.text, max(sentence.start, at - 300), at)]
        return ends[-1] if ends else sentence.start

    def _is_agent(self, mention: Mention) -> bool:
        return mention.kind in _AGENTS and bool(
            _AGENT.search(self.text, max(mention.start - 1, 0), mention.start)
        )

    def _backwards(self, low: int, high: int) -> Iterator[Mention]:
        """Names that end before `high`, the last first; those within others are left out."""
        last = bisect_left(self._starts, high)
        first = max(bisect_left(self._starts, low), last - _LONGEST_ROW)
        for mention in reversed(self._named[first:last]):
            if mention.end <= high:
                yield mention

    def _row(self, last: Mention, sentence: Sentence) -> list[Mention]:
        """甲公司、乙公司和丙公司 from its last name."""
        found = [last]
        for mention in self._backwards(sentence.start, last.start):
            if mention.kind is not last.kind or not _ROW.fullmatch(self.text, mention.end, found[-1].start):
                break
            found.append(mention)
        return found
