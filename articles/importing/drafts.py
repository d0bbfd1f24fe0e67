"""What an extraction says, as drafts of claims with their place in the text. No database in here."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from articles.extraction.document import Entity, Extraction, Mention
from articles.extraction.gazetteers import values
from articles.importing.identities import Identity
from articles.importing.lexicons import words

#: Attributes of extraction that become claims under the same name.
_PLAIN_ATTRIBUTES = ("founded", "qualifications")


@dataclass(frozen=True, slots=True)
class Place:
    """A raw stretch of the document, the words there as people read them, and its article."""

    article: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One claim on its way: indices point into the extraction's entities."""

    subject: int
    property: str
    value: Any
    place: Place
    rule: str
    confidence: float
    object: int | None = None
    period: str = ""
    scope: str = ""


class Drafter:
    """Turns an extraction into drafts; keeps what is looked up for every fact."""

    def __init__(self, extraction: Extraction, identities: list[Identity]) -> None:
        self.extraction = extraction
        self.identities = identities
        self.sentences = extraction.layout.sentences
        self.starts = [s.start for s in self.sentences]
        self.blocks = extraction.layout.blocks
        self.block_starts = [b.start for b in self.blocks]
        self.mentions: dict[int, list[Mention]] = {}
        for mention in extraction.mentions:
            if mention.thing is not None:
                self.mentions.setdefault(mention.thing, []).append(mention)

    def drafts(self) -> Iterator[Draft]:
        """Every claim of the document."""
        for entity in self.extraction.entities:
            yield from self._entity(entity)
        yield from self._relations()
        yield from self._metrics()

    def article_at(self, offset: int) -> int:
        """The article that a clean offset lies in."""
        at = bisect_right(self.block_starts, offset) - 1
        return self.blocks[at].article if at >= 0 else 0

    def _entity(self, entity: Entity) -> Iterator[Draft]:
        places = self._places(entity)
        first = next(iter(places.values()), None)
        if first is None:
            return
        shown = self.identities[entity.index].text
        yield from self._names(entity, shown, places)
        said: list[tuple[str, Any]] = [("level", entity.level), ("category", entity.category)]
        said += [("sectors", entity.sectors)]
        for name, value in said:
            if value:
                yield Draft(entity.index, name, value, first, entity.rule, entity.confidence)
        yield from self._attributes(entity)

    def _attributes(self, entity: Entity) -> Iterator[Draft]:
        """One claim for each stretch that says something: every value has its own words."""
        for name in _PLAIN_ATTRIBUTES:
            told: dict[Place, list[str]] = {}
            spans = entity.attribute_spans.get(name, [])
            for value, span in zip(values(entity.attributes.get(name, "")), spans, strict=True):
                told.setdefault(self._place(*span), []).append(value)
            for place, listed in told.items():
                said: int | list[str] = int(listed[0]) if name == "founded" else listed
                yield Draft(entity.index, name, said, place, name, entity.confidence)

    def _names(self, entity: Entity, shown: str, places: dict[tuple[int, str], Place]) -> Iterator[Draft]:
        # 全市 means another city in the next document: no name of this one.
        forms = [form for form in [entity.name, *entity.aliases] if form not in words("relative_names")]
        aliases = dict.fromkeys(form for form in forms if form != shown)
        for (_, form), place in places.items():
            if form == "":
                yield Draft(entity.index, "name", shown, place, entity.rule, entity.confidence)
            elif form in aliases:
                yield Draft(entity.index, "alias", form, place, entity.rule, entity.confidence)

    def _places(self, entity: Entity) -> dict[tuple[int, str], Place]:
        """First place in each article of the thing itself (form ``), and of each of its forms."""
        places: dict[tuple[int, str], Place] = {}
        forms = {_bare(form): form for form in [entity.name, *entity.aliases]}
        for mention in self.mentions.get(entity.index, ()):
            article = self.article_at(mention.start)
            form = forms.get(_bare(mention.text), "")
            for key in dict.fromkeys(((article, ""), (article, form))):
                if key not in places:
                    places[key] = self._sentence_of(mention, article)
        return places

    def _sentence_of(self, mention: Mention, article: int) -> Place:
        at = bisect_right(self.starts, mention.start) - 1
        sentence = self.sentences[at] if at >= 0 else None
        if sentence is None or mention.end > sentence.end:
            return self._place(mention.start, mention.end, article)
        return self._place(sentence.start, sentence.end, article)

    def _place(self, start: int, end: int, article: int | None = None) -> Place:
        layout = self.extraction.layout
        raw_start, raw_end = layout.raw_span(start, end)
        where = self.article_at(start) if article is None else article
        return Place(where, raw_start, raw_end, layout.printed(start, end))

    def _relations(self) -> Iterator[Draft]:
        for r in self.extraction.relations:
            yield Draft(
                r.subject,
                f"relation:{r.type.value}",
                r.title or "",
                self._place(r.start, r.end),
                r.rule,
                r.confidence,
                object=r.object,
            )

    def _metrics(self) -> Iterator[Draft]:
        for m in self.extraction.metrics:
            value = {
                "indicator": m.indicator,
                "value": m.value,
                "unit": m.unit,
                "qualifier": m.qualifier or "",
            }
            yield Draft(
                m.subject,
                "metric",
                value,
                self._place(m.start, m.end),
                m.rule,
                m.confidence,
                period=m.period or "",
                scope=m.scope or "",
            )


def _bare(text: str) -> str:
    return "".join(text.split())
