"""Steps in the life of a knowledge base, each taken on the database and noted in the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol

from articles.importing.retraction import restore, retract
from articles.importing.run import Importer, Outcome
from articles.importing.withdrawal import reinstate, withdraw
from articles.models import Article, ImportRun, Source
from ecosystem import services
from ecosystem.models import Decision, Entity, Indicator, Judgement, Metric
from tests.articles.importing.lives.model import Model, Ruling
from tests.articles.importing.lives.stories import SOURCES, Story, Thing, public_id

#: Indicator of all figures here, which reports call 员工.
INDICATOR = "从业人员"


@dataclass
class Life:
    """One knowledge base with the model of it, and what can still be taken back."""

    model: Model = field(default_factory=Model)
    runs: list[ImportRun] = field(default_factory=list)
    decisions: list[tuple[Decision, Ruling]] = field(default_factory=list)
    judgements: list[tuple[Judgement, tuple[Thing, Thing]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name, trust in SOURCES.items():
            Source.objects.get_or_create(name=name, defaults={"trust": trust})

    def read(self, papers: Iterable[tuple[str, Story]]) -> Outcome:
        """One import run over these documents."""
        run = ImportRun.objects.create()
        self.runs.append(run)
        papers = list(papers)
        importer = Importer(run=run)
        for _ in importer.absorb(story.told(name) for name, story in papers):
            pass
        for name, story in papers:
            self.model.read(name, story, len(self.runs))
        return importer.outcome

    def again(self) -> list[tuple[str, Story]]:
        """All documents as they are now."""
        found = [(name, self.model.current(name)) for name in sorted(self.model.versions)]
        return [(name, story) for name, story in found if story]

    def rule(self, thing: Thing, property_: str, action: str, value: Any, other: Any = None) -> None:
        """A person decides; `other` tells several values of one property apart."""
        entity = row(thing)
        decision = _write(entity, property_, action, value, other)
        qualifier = other if other is not None else value if action == "deny" else ""
        ruling = Ruling(_thing_of(decision, thing, other), property_, qualifier, action, value)
        if ruling.entity != thing:
            ruling = ruling._replace(qualifier=thing)
        self.model.rule(ruling)
        self.decisions = [(d, r) for d, r in self.decisions if r[:3] != ruling[:3]] + [(decision, ruling)]

    def take_back(self, number: int) -> None:
        """Undo a decision."""
        if self.decisions:
            decision, ruling = self.decisions.pop(number % len(self.decisions))
            services.undo(decision=decision)
            self.model.rulings.remove(ruling)

    def merge(self, one: Thing, other: Thing) -> None:
        """A person says that both are one."""
        pair = (min(one, other), max(one, other))
        self.judgements = [(j, p) for j, p in self.judgements if p != pair]
        self.judgements.append((services.judge_same(one=row(one), other=row(other)), pair))
        self.model.same = [p for _, p in self.judgements]

    def split(self, number: int) -> None:
        """Undo a merge."""
        if self.judgements:
            judgement, _ = self.judgements.pop(number % len(self.judgements))
            services.undo_judgement(judgement=judgement)
            self.model.same = [p for _, p in self.judgements]


def row(thing: Thing) -> Entity:
    """The record that was minted for it."""
    return Entity.objects.get(public_id=public_id(thing))


def _write(entity: Entity, property_: str, action: str, value: Any, other: Any) -> Decision:
    """Through the service that an editor would call."""
    if property_ == "metric":
        figure = Metric(
            subject=entity, indicator=_indicator(), value=Decimal(other), unit="人", period="2024"
        )
        figure.base_value, figure.base_unit, figure.nature = Decimal(other), "人", "actual"
        known = Metric.objects.filter(subject=entity, base_value=other).first() or figure
        return services.deny_metric(metric=known) if action == "deny" else services.set_metric(metric=figure)
    if property_ == "alias":
        write = services.deny_alias if action == "deny" else services.set_alias
        return write(entity=entity, text=other)
    if property_.startswith("relation:"):
        return _write_relation(entity, property_, action, value, row(other))
    given = [value] if property_ == "sectors" else value
    write_value = {"set": services.set_value, "accept": services.accept, "deny": services.deny}[action]
    return write_value(entity=entity, name=property_, value=given)


def _write_relation(entity: Entity, property_: str, action: str, title: str, other: Entity) -> Decision:
    type_ = property_.removeprefix("relation:")
    if type_ == "partners_with" and other.public_id < entity.public_id:
        entity, other = other, entity
    if action == "set":
        return services.set_relation(subject=entity, type_=type_, object_=other, title=title)
    write = services.accept if action == "accept" else services.deny
    value = {"title": title, "period": ""}
    return write(entity=entity, name=property_, value=value, qualifier=other.public_id)


def _indicator() -> Indicator:
    return Indicator.objects.get_or_create(name=INDICATOR, defaults={"dimension": "people"})[0]


def _thing_of(decision: Decision, thing: Thing, other: Any) -> Thing:
    """The record that the decision was filed under: of mutual relations it may be the other side."""
    filed_here = decision.entity.public_id == public_id(thing)
    return thing if filed_here or not isinstance(other, tuple) else other


class Step(Protocol):
    """Something that happens."""

    def take(self, life: Life) -> None:
        """Let it happen."""


@dataclass(frozen=True)
class Import:
    """Documents come in; what is not among them is missing, not taken back."""

    papers: tuple[tuple[str, Story], ...]

    def take(self, life: Life) -> None:
        """Read them."""
        life.read(self.papers)


@dataclass(frozen=True)
class Reprint:
    """Another publisher prints the words of an article that counts, with a note of its own maybe."""

    number: int
    source: str
    published: str
    note: str

    def take(self, life: Life) -> None:
        """Read it beside the first."""
        papers = life.again()
        if papers:
            name, story = papers[self.number % len(papers)]
            copy = {k: getattr(story, k) for k in Story.__dataclass_fields__}
            copy |= {"source": self.source, "published": self.published, "note": self.note}
            if Story(**copy) not in [s for _, s in papers]:
                life.read([(f"reprint-{name}", Story(**copy))])


@dataclass(frozen=True)
class Retract:
    """A publisher takes an article back, or stands by it again."""

    number: int

    def take(self, life: Life) -> None:
        """Whatever was last said of it is turned round."""
        known = [(n, s) for n in sorted(life.model.versions) for s in life.model.versions[n]]
        if not known:
            return
        name, story = known[self.number % len(known)]
        found = Article.objects.filter(document__name=name, document__text=story.text)
        found = found.filter(source__name=story.source, published=story.published)
        if (name, story) in life.model.retracted:
            restore(found)
        else:
            retract(found)
        life.model.retracted ^= {(name, story)}


@dataclass(frozen=True)
class Withdraw:
    """A run was a mistake, or was none after all."""

    number: int

    def take(self, life: Life) -> None:
        """Whatever was last said of it is turned round."""
        if not life.runs:
            return
        number = self.number % len(life.runs)
        change = reinstate if number + 1 in life.model.withdrawn else withdraw
        change(ImportRun.objects.get(pk=life.runs[number].pk))
        life.model.withdrawn ^= {number + 1}


@dataclass(frozen=True)
class Rule:
    """A person sets, accepts or denies a value."""

    thing: Thing
    property: str
    action: str
    value: Any
    other: Any = None

    def take(self, life: Life) -> None:
        """Decide, where there is such a record."""
        known = life.model.known()
        if self.thing in known and (not isinstance(self.other, tuple) or self.other in known):
            life.rule(self.thing, self.property, self.action, self.value, self.other)


@dataclass(frozen=True)
class Undo:
    """A person takes a decision back."""

    number: int

    def take(self, life: Life) -> None:
        """Undo it."""
        life.take_back(self.number)


@dataclass(frozen=True)
class Merge:
    """A person says that two records are one."""

    one: Thing
    other: Thing

    def take(self, life: Life) -> None:
        """Merge, where both are there."""
        if self.one != self.other and {self.one, self.other} <= {*life.model.known()}:
            life.merge(self.one, self.other)


@dataclass(frozen=True)
class Split:
    """A person takes a merge back."""

    number: int

    def take(self, life: Life) -> None:
        """Split."""
        life.split(self.number)
