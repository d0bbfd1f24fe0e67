"""Adding checked proposals to an extraction; what grammar found stays as it is."""

from __future__ import annotations

from typing import Any

from articles.extraction.document import Entity, Extraction, Kind, Mention, Metric, Relation, RelationType
from articles.extraction.engine.checks import Print, fits, iso, rows, spelled_in, words
from articles.extraction.engine.client import Engine
from articles.extraction.evaluation.wording import squash

_KINDS, _TYPES = tuple(Kind), tuple(RelationType)
_QUALIFIERS = (">", "<", "~")


class Adder:
    """One document; `add` takes the answer for each part of it."""

    def __init__(self, extraction: Extraction, engine: Engine) -> None:
        self.extraction, self.engine = extraction, engine
        self.print = Print(extraction.layout)
        self.answers = self.refused = 0
        #: Kind and index of every form, grammar's and those that were added.
        self.known = {
            squash(form): (entity.kind, entity.index)
            for entity in reversed(extraction.entities)
            for form in (*entity.aliases, entity.name)
        }
        self.taken = [(m.start, m.end) for m in extraction.mentions]
        self.relations = {(r.type, r.subject, r.object) for r in extraction.relations}
        self.figures = _told(extraction, self.print)

    def add(self, answer: dict[str, Any]) -> None:
        """Take in what the text bears out; count what it does not."""
        self.answers += 1
        things: dict[str, int] = {}
        for row in rows(answer, "entities"):
            index = self._entity(row)
            ident = row.get("id")
            if index is None:
                self.refused += 1
            elif isinstance(ident, str):
                things[ident] = index
        for row in rows(answer, "relations"):
            self.refused += not self._relation(row, things)
        for row in rows(answer, "metrics"):
            self.refused += not self._metric(row, things)

    def _entity(self, row: dict[str, Any]) -> int | None:
        """The index of the thing that a row names: a known one, else a new one, else None."""
        kind, name = row.get("kind"), words(row.get("name"))
        if kind not in _KINDS or len(name) < 2:
            return None
        listed = row.get("aliases")
        aliases = [
            alias for alias in map(words, listed if isinstance(listed, list) else []) if len(alias) > 1
        ]
        for form in (name, *aliases):
            if squash(form) in self.known:
                known, index = self.known[squash(form)]
                return index if known == kind else None
        places = self._free(name)
        return self._new(Kind(kind), name, aliases, places) if places else None

    def _free(self, form: str) -> list[tuple[int, int]]:
        """Where a form stands by itself, not within a name that grammar knows."""
        return [
            (start, end)
            for start, end in self.print.find(form)
            if not any(start < stop and begin < end for begin, stop in self.taken)
        ]

    def _new(self, kind: Kind, name: str, aliases: list[str], places: list[tuple[int, int]]) -> int:
        rule, sure = self.engine.rule, self.engine.confidence
        entity = Entity(len(self.extraction.entities), kind, name, rule=rule, confidence=sure)
        for form in dict.fromkeys([name, *aliases]):
            spots = places if form == name else self._free(form)
            if spots:
                self.known[squash(form)] = (kind, entity.index)
                entity.aliases += [form] if form != name else []
            for start, end in spots:
                text = self.extraction.layout.text[start:end]
                mention = Mention(start, end, kind, text, rule, sure, thing=entity.index)
                self.extraction.mentions.append(mention)
                self.taken.append((start, end))
        self.extraction.entities.append(entity)
        self.extraction.mentions.sort(key=lambda mention: (mention.start, mention.end))
        return entity.index

    def _relation(self, row: dict[str, Any], things: dict[str, int]) -> bool:
        """Whether the text bears a relation out; one that grammar has is left as it is."""
        subject, object_ = _thing(row, "subject", things), _thing(row, "object", things)
        quote = self.print.quote(row.get("evidence"))
        if row.get("type") not in _TYPES or subject is None or object_ is None:
            return False
        type_, entities = RelationType(row["type"]), self.extraction.entities
        if subject == object_ or not fits(type_, entities[subject].kind, entities[object_].kind):
            return False
        if quote is None or not (self._named(subject, quote) or self._named(object_, quote)):
            return False
        ends = {(type_, subject, object_)}
        if type_ is RelationType.PARTNERS_WITH:
            ends.add((type_, object_, subject))
        if not ends & self.relations:
            self.relations |= ends
            title = words(row.get("title")) or None
            sure = self._sure(subject, object_)
            fact = Relation(type_, subject, object_, title, *quote, self.engine.rule, sure)
            self.extraction.relations.append(fact)
        return True

    def _metric(self, row: dict[str, Any], things: dict[str, int]) -> bool:
        """Whether the text bears a figure out; one that grammar has is left as it is."""
        subject, indicator = _thing(row, "subject", things), words(row.get("indicator"), 40)
        quote = self.print.quote(row.get("evidence"))
        if subject is None or quote is None:
            return False
        said = self.extraction.layout.text[slice(*quote)]
        quantity = self.print.figure(row.get("value"), row.get("unit"), *quote)
        if quantity is None or not spelled_in(indicator, said):
            return False
        if (quantity.start, quantity.value) not in self.figures:
            self.figures.add((quantity.start, quantity.value))
            given, scope = row.get("qualifier"), words(row.get("scope"), 40)
            self.extraction.metrics.append(
                Metric(
                    subject,
                    indicator,
                    quantity.value,
                    quantity.unit,
                    quantity.qualifier or (given if given in _QUALIFIERS else None),
                    iso(row.get("period")),
                    scope if squash(scope) in squash(said) and scope else None,
                    *quote,
                    self.engine.rule,
                    self._sure(subject),
                )
            )
        return True

    def _named(self, index: int, quote: tuple[int, int]) -> bool:
        """Whether a quote has one of the names of a thing."""
        entity = self.extraction.entities[index]
        said = squash(self.extraction.layout.text[slice(*quote)])
        return any(squash(form) in said for form in (entity.name, *entity.aliases))

    def _sure(self, *ends: int) -> float:
        return min(self.engine.confidence, *(self.extraction.entities[end].confidence for end in ends))


def _thing(row: dict[str, Any], end: str, things: dict[str, int]) -> int | None:
    ident = row.get(end)
    return things.get(ident) if isinstance(ident, str) else None


def _told(extraction: Extraction, found: Print) -> set[tuple[int, float]]:
    """The printed figures that grammar made metrics of: one for each metric inside whose words it stands."""
    return {
        (quantity.start, quantity.value)
        for quantity in found.quantities
        for metric in extraction.metrics
        if metric.value in (quantity.value, quantity.upper) and metric.start <= quantity.start < metric.end
    }
