"""Extracting the documents of gold folders and scoring them, for `evaluate_extraction`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from articles.extraction import evaluation
from articles.extraction.document import Document, Extraction
from articles.extraction.evaluation import Scorecard, halves
from articles.extraction.pipeline import extract
from articles.reading import ReadError, read

Cards = dict[str, Scorecard]
Extract = Callable[[Document], Extraction]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A folder of gold files, where their documents are, or else what was predicted for them."""

    gold: Path
    paths: tuple[Path, ...] = ()
    manifest: Path | None = None
    predicted: Path | None = None

    @classmethod
    def named(cls, words: list[str]) -> "GoldSet":
        """From `GOLD DOCUMENTS [MANIFEST]` of the command line."""
        if len(words) not in (2, 3):
            raise CommandError(f"Give GOLD DOCUMENTS [MANIFEST], not: {' '.join(words)}")
        gold, documents, *manifest = map(Path, words)
        return cls(gold, (documents,), *manifest)

    def cards(self, complain: Callable[[str], Any], how: Extract = extract) -> Cards:
        """One card per gold file, by name; files that cannot be read are complained of."""
        gold = evaluation.load(self.gold)
        if not gold:
            raise CommandError(f"No gold file in {self.gold}.")
        if self.predicted:
            return evaluation.score(gold, evaluation.load(self.predicted))
        found = [how(d).as_json(explain=True) for d in self._documents(set(gold), complain)]
        return evaluation.score(gold, evaluation.by_name(found))

    def _documents(self, wanted: set[str], complain: Callable[[str], Any]) -> Iterator[Document]:
        for item in read(list(self.paths), self.manifest):
            if isinstance(item, ReadError):
                complain(str(item))
            if isinstance(item, Document) and Path(item.name).stem in wanted:
                yield item


@dataclass(frozen=True, slots=True)
class Sides:
    """What is to be scored on which side; `halved` sets go to both, every second file by name."""

    develop: list[GoldSet]
    rarely: list[GoldSet]
    halved: list[GoldSet]

    def cards(self, complain: Callable[[str], Any], how: Extract = extract) -> tuple[Cards, Cards]:
        """The cards to develop on, and those of the half that is rarely seen."""
        develop = joined((s, s.cards(complain, how)) for s in self.develop)
        rarely = joined((s, s.cards(complain, how)) for s in self.rarely)
        for one in self.halved:
            cards = one.cards(complain, how)
            for side, names in zip((develop, rarely), halves.split(list(cards)), strict=True):
                side |= joined([(one, {name: cards[name] for name in names})])
        return develop, rarely


def joined(sets: Iterable[tuple[GoldSet, Cards]]) -> Cards:
    """The cards of several sets; the folder tells documents of the same name apart."""
    return {f"{one.gold.name}/{name}": card for one, cards in sets for name, card in cards.items()}
