"""What goes in, what comes out, and what the stages hand to one another.

Two coordinate systems exist. *Raw* offsets point into `Document.text`, exactly as it was read.
*Clean* offsets point into `Layout.text`, the repaired text that every later stage works on;
`Layout.raw_span` leads back. Only `Layout` knows both.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

#: Marks that the clean text may hold in full width where the raw text has them in half width.
WIDE = frozenset("，；：！？")


class Kind(StrEnum):
    """Kinds of entities, as the annotation guideline names them."""

    REGION = "region"
    PARK = "park"
    CONSORTIUM = "consortium"
    COMPANY = "company"
    UNIVERSITY = "university"
    INSTITUTE = "institute"
    PLATFORM = "platform"
    AGENCY = "agency"
    POLICY = "policy"
    PROJECT = "project"
    PERSON = "person"


#: Kinds that act: they lead, host, partner and employ.
ORGANISATIONS = frozenset(
    {Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY, Kind.PLATFORM, Kind.PARK, Kind.CONSORTIUM}
)


class RelationType(StrEnum):
    """Types of relations; each is directed from subject to object (`partners_with` reads both ways)."""

    LEADS = "leads"
    MEMBER_OF = "member_of"
    LOCATED_IN = "located_in"
    IN_PARK = "in_park"
    HOSTS = "hosts"
    TENANT_OF = "tenant_of"
    PARTNERS_WITH = "partners_with"
    PART_OF = "part_of"
    ISSUES = "issues"
    UNDERTAKES = "undertakes"
    AFFILIATED_WITH = "affiliated_with"


@dataclass(frozen=True, slots=True)
class Document:
    """One source document as read: the raw text and what its manifest says of it."""

    name: str
    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    #: ISO 8601 date, month or year of publication; relative periods are resolved against it.
    published: str | None = None
    url: str | None = None


class BlockKind(StrEnum):
    """What a stretch of laid-out text is."""

    HEADLINE = "headline"
    KICKER = "kicker"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"


@dataclass(slots=True)
class Block:
    """A paragraph-sized stretch `[start, end)` of the clean text, all of one kind and one article."""

    start: int
    end: int
    kind: BlockKind
    article: int


@dataclass(slots=True)
class Article:
    """One article of the document; `[start, end)` is its stretch of the clean text."""

    #: Empty where the page prints no headline; such an article is left out of the JSON.
    title: str
    authors: tuple[str, ...]
    source: str | None
    published: str | None
    start: int
    end: int


@dataclass(slots=True)
class Sentence:
    """`[start, end)` of the clean text, never crossing a block; `block` indexes `Layout.blocks`."""

    start: int
    end: int
    block: int
    article: int


@dataclass(slots=True)
class Layout:
    """The repaired text in reading order, its structure, and the way back to the raw text.

    `origin[i]` is the raw offset of clean character `i` (`len(origin) == len(text)`), which is the raw
    character itself but for line breaks and punctuation of half width (`,` is `，` here); blocks are
    in order, separated by one newline each, do not overlap and cover every fact-bearing character.
    """

    raw: str
    text: str
    origin: array[int]
    blocks: list[Block]
    articles: list[Article]
    sentences: list[Sentence]
    #: Where the blocks start: looked up for every mention, in most stages.
    _starts: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._starts = [block.start for block in self.blocks]

    def block_number(self, at: int) -> int:
        """The number of the block of a clean position: the last that starts at or before it."""
        return max(bisect_right(self._starts, at) - 1, 0)

    def block_at(self, at: int) -> Block:
        """The block of a clean position."""
        return self.blocks[self.block_number(at)]

    def article_at(self, at: int) -> int:
        """The number of the article of a clean position."""
        return self.blocks[self.block_number(at)].article

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw `[start, end)` that holds clean `[start, end)`; a rejoined break lies inside it."""
        if end <= start:
            at = self.origin[start] if start < len(self.origin) else len(self.raw)
            return at, at
        stretch = self.origin[start:end]
        return min(stretch), max(stretch) + 1

    def printed(self, start: int, end: int) -> str:
        """The words of clean `[start, end)` as the raw text prints them (`,` where `，` stands)."""
        words = self.text[start:end]
        if WIDE.isdisjoint(words):
            return words
        raw = (self.raw[at] for at in self.origin[start:end])
        return "".join(own if sign in WIDE else sign for sign, own in zip(words, raw, strict=True))


@dataclass(slots=True)
class Mention:
    """A name in the clean text. `thing` is the index of the entity that it was resolved to."""

    start: int
    end: int
    kind: Kind
    text: str
    rule: str
    confidence: float = 0.8
    thing: int | None = None
    #: What the recogniser learnt on the way: `code` of a region, `title` and `org` of a person …
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Entity:
    """One real thing of the document. `index` is its place in `Extraction.entities`."""

    index: int
    kind: Kind
    name: str
    aliases: list[str] = field(default_factory=list)
    sectors: list[str] = field(default_factory=list)
    level: str | None = None
    #: Finer sort within the kind where the name tells it (重点实验室, 高新区, 创新联合体 …).
    category: str | None = None
    #: GB/T 2260 code of a region, credit code of a company, … — strong keys and plain attributes.
    attributes: dict[str, str] = field(default_factory=dict)
    #: Clean stretches that say an attribute, one for each of its values (joined by `;` in `attributes`).
    attribute_spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    rule: str = ""
    confidence: float = 0.8


@dataclass(slots=True)
class Period:
    """A stretch of time in the clean text, resolved to ISO 8601 (`2022`, `2022-11`, `2022-01/2022-11`)."""

    start: int
    end: int
    iso: str
    #: True for as-of dates (截至2022年底).
    as_of: bool = False


@dataclass(slots=True)
class Quantity:
    """A number with its unit in the clean text; `start:end` covers qualifier words too."""

    start: int
    end: int
    value: float
    unit: str
    #: `>`, `<`, `~` or None.
    qualifier: str | None = None
    #: Upper end of a range (3—5家), else None.
    upper: float | None = None


@dataclass(slots=True)
class Metric:
    """A figure about an entity; `start:end` is the clean stretch that says so."""

    subject: int
    indicator: str
    value: float
    unit: str
    qualifier: str | None
    period: str | None
    scope: str | None
    start: int
    end: int
    rule: str
    confidence: float = 0.8


@dataclass(slots=True)
class Relation:
    """A typed link between two entities; `start:end` is the clean stretch that says so."""

    type: RelationType
    subject: int
    object: int
    title: str | None
    start: int
    end: int
    rule: str
    confidence: float = 0.8


@dataclass(slots=True)
class Extraction:
    """Everything read out of one document. `mentions` point at entities by index."""

    document: Document
    layout: Layout
    mentions: list[Mention]
    entities: list[Entity]
    relations: list[Relation]
    metrics: list[Metric]
    #: What a reader should know of how the document was read: an engine that was silent, say.
    notes: list[str] = field(default_factory=list)
    #: The rule of the engine that read all of it along with grammar; empty without one.
    engine: str = ""

    def evidence(self, start: int, end: int) -> str:
        """The words of a clean stretch, as the JSON prints them."""
        return self.layout.printed(start, end)

    def as_json(self, *, explain: bool = False) -> dict[str, Any]:
        """The contract of the annotation guideline; `explain` adds rule, confidence and raw offsets."""
        return {
            "document": self.document.name,
            "articles": [
                {"title": a.title, "authors": list(a.authors), "source": a.source, "published": a.published}
                for a in self.layout.articles
                if a.title
            ],
            "entities": [self._entity(e, explain) for e in self.entities],
            "relations": [self._relation(r, explain) for r in self.relations],
            "metrics": [self._metric(m, explain) for m in self.metrics],
        }

    def _entity(self, e: Entity, explain: bool) -> dict[str, Any]:
        out: dict[str, Any] = {
            "id": f"e{e.index + 1}",
            "kind": e.kind.value,
            "name": e.name,
            "aliases": e.aliases,
            "sectors": e.sectors,
            "level": e.level,
        }
        if explain:
            spans = [self.layout.raw_span(m.start, m.end) for m in self.mentions if m.thing == e.index]
            out |= {
                "category": e.category,
                "attributes": e.attributes,
                "rule": e.rule,
                "confidence": e.confidence,
                "mentions": spans,
            }
        return out

    def _relation(self, r: Relation, explain: bool) -> dict[str, Any]:
        out: dict[str, Any] = {
            "type": r.type.value,
            "subject": f"e{r.subject + 1}",
            "object": f"e{r.object + 1}",
            "title": r.title,
            "evidence": self.evidence(r.start, r.end),
        }
        return out | self._why(r) if explain else out

    def _metric(self, m: Metric, explain: bool) -> dict[str, Any]:
        out: dict[str, Any] = {
            "subject": f"e{m.subject + 1}",
            "indicator": m.indicator,
            "value": m.value,
            "unit": m.unit,
            "qualifier": m.qualifier,
            "period": m.period,
            "scope": m.scope,
            "evidence": self.evidence(m.start, m.end),
        }
        return out | self._why(m) if explain else out

    def _why(self, fact: Relation | Metric) -> dict[str, Any]:
        return {
            "rule": fact.rule,
            "confidence": fact.confidence,
            "span": self.layout.raw_span(fact.start, fact.end),
        }
