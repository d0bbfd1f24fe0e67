"""The words of a page: what is printed there, and where several words stand together."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from articles.extraction.evaluation.wording import squash
from articles.models import Article, Evidence

_SENTENCE = re.compile(r"[^。！？]+[。！？]?")


@dataclass(slots=True)
class Page:
    """A document's text and the articles of it that are in question."""

    text: str
    articles: list[Article]
    squashed: str = field(init=False)

    def __post_init__(self) -> None:
        self.squashed = squash(self.text)

    def prints(self, words: str) -> bool:
        """Whether these words stand on the page, white space aside."""
        return bool(squash(words)) and squash(words) in self.squashed

    def quote(self, evidence: Evidence) -> str:
        """The words of a piece of evidence as the page has them: mended ones, else the raw stretch."""
        return evidence.quote if self.prints(evidence.quote) else self.text[evidence.start : evidence.end]

    def sentence_with(self, *wanted: Collection[str]) -> str | None:
        """The shortest sentence, else paragraph, with one form of each; for facts that a person added."""
        forms = [[squash(form) for form in each] for each in wanted]
        for stretches in (self._sentences, self._paragraphs):
            found = [s for s in stretches() if all(any(f in squash(s) for f in each) for each in forms)]
            if found:
                return min(found, key=len).strip()
        return None

    def _paragraphs(self) -> Iterator[str]:
        for article in self.articles:
            yield from (self.text[start:end] for start, end, *_ in article.blocks)

    def _sentences(self) -> Iterator[str]:
        for paragraph in self._paragraphs():
            yield from _SENTENCE.findall(paragraph)
