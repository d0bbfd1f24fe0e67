"""What must be shown, worked out anew from everything that counts: a second, plain statement of the rules.

Between values that contradict each other: human set > human accept > source trust > newest > number of
articles > value.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from tests.articles.importing.lives.stories import SOURCES, Said, Story, Thing, public_id

View = dict[str, Any]
_DAYS = {"2022": date(2022, 1, 1), "2023-05": date(2023, 5, 1), "2024-01-02": date(2024, 1, 2)}


class Ruling(NamedTuple):
    """A decision: on which record, which property, which of its values, what."""

    entity: Thing
    property: str
    #: Nothing for the one value of a column; the value where it is denied; the text, figure or other thing.
    qualifier: Any
    action: str
    value: Any


@dataclass
class Model:
    """All that was read and decided."""

    #: Of each document its versions, and the run that last made each the current one.
    versions: dict[str, dict[Story, int]] = field(default_factory=lambda: defaultdict(dict))
    withdrawn: set[int] = field(default_factory=set)
    retracted: set[tuple[str, Story]] = field(default_factory=set)
    rulings: list[Ruling] = field(default_factory=list)
    same: list[tuple[Thing, Thing]] = field(default_factory=list)

    def current(self, document: str) -> Story | None:
        """The version that counts: the newest of a run that does."""
        able = {run: s for s, run in self.versions[document].items() if run not in self.withdrawn}
        return able[max(able)] if able else None

    def read(self, document: str, story: Story, run: int) -> None:
        """A run comes across a document."""
        if self.current(document) != story:
            self.versions[document][story] = run

    def rule(self, ruling: Ruling) -> None:
        """The newer decision on one value takes the place of the one before."""
        self.rulings = [r for r in self.rulings if r[:3] != ruling[:3]] + [ruling]

    def live_papers(self) -> list[tuple[str, Story]]:
        """The documents that count today."""
        found = [(name, self.current(name)) for name in sorted(self.versions)]
        return [(name, story) for name, story in found if story and (name, story) not in self.retracted]

    def known(self) -> list[Thing]:
        """Every thing that was ever read of."""
        stories = [story for versions in self.versions.values() for story in versions]
        return sorted({said.subject for story in stories for said in story.claims()})

    def head(self, thing: Thing) -> Thing:
        """Who answers for it: the lowest address of those that are one."""
        group = {thing}
        while more := {t for pair in self.same if group & {*pair} for t in pair} - group:
            group |= more
        return min(group, key=public_id)

    def is_hidden(self, thing: Thing) -> bool:
        """Whether a person hid it, or what it is one with."""
        head = self.head(thing)
        return any(r.property == "status" and self.head(r.entity) == head for r in self.rulings)

    def view(self) -> View:
        """What readers see."""
        articles: dict[Said, list[Story]] = defaultdict(list)
        for _, story in self.live_papers():
            for said in story.claims():
                articles[said].append(story)
        heads = {self.head(thing) for thing in self.known()}
        return {public_id(h): shown for h in heads if (shown := _Record(self, h, articles).shown())}


class _Record:
    """One thing and all that was merged with it."""

    def __init__(self, model: Model, head: Thing, articles: dict[Said, list[Story]]) -> None:
        self.model, self.head, self.articles = model, head, articles
        self.rulings = [r for r in model.rulings if model.head(r.entity) == head]

    def shown(self) -> View | None:
        """Its columns, names, relations and figures; nothing where nobody vouches for it or it was hidden."""
        if self.model.is_hidden(self.head) or not (self._said("name") or self._given("name")):
            return None
        name = self._name()
        kind = self.head[0]
        links = self._links()
        return {
            "name": name,
            "summary": self._column("summary") or "",
            "level": self._column("level") or "" if kind == "consortium" else None,
            "sectors": self._column("sectors") if kind == "company" else None,
            "park": self._park(links) if kind == "company" else None,
            "names": sorted(self._names(name)),
            "relations": sorted((*key, title, n) for key, (title, n, _, _) in links.items()),
            "metrics": sorted(self._figures().items()),
        }

    def _said(self, property_: str) -> list[Said]:
        """Its claims, the most credible first."""
        mine = [
            s for s in self.articles if s.property == property_ and self.model.head(s.subject) == self.head
        ]
        return sorted(mine, key=self._rank, reverse=True)

    def _rank(self, said: Said) -> tuple[int, date, int, Any]:
        stories = self.articles[said]
        trust = max(SOURCES[s.source] for s in stories)
        return trust, max(_DAYS[s.published] for s in stories), len(set(stories)), said.value

    def _sources(self, claims: Iterable[Said]) -> int:
        """Publishers that say so by themselves: reprints of one text count once."""
        stories = [story for said in claims for story in self.articles[said]]
        return min(len({s.source for s in stories}), len({s.words for s in stories}))

    def _given(self, property_: str) -> dict[Any, Any]:
        """By qualifier what persons set, else what they accepted."""
        by = {action: {} for action in ("accept", "set")}  # type: dict[str, dict[Any, Any]]
        for ruling in self.rulings:
            if ruling.property == property_ and ruling.action in by:
                by[ruling.action][ruling.qualifier] = ruling.value
        return {**by["accept"], **by["set"]}

    def _denied(self, property_: str) -> set[Any]:
        return {r.qualifier for r in self.rulings if (r.property, r.action) == (property_, "deny")}

    def _column(self, property_: str) -> Any:
        given = self._given(property_)
        if given:
            return given[""]
        heard = [said.value for said in self._said(property_)]
        return next((value for value in heard if value not in self._denied(property_)), None)

    def _name(self) -> str:
        """The fullest of what it is called; where all was denied, still that."""
        heard = sorted((s.value for s in self._said("name")), key=len, reverse=True)
        kept = [name for name in heard if name not in self._denied("name")]
        return str(self._given("name").get("") or (kept or heard)[0])

    def _names(self, official: str) -> set[str]:
        heard = {said.value for property_ in ("name", "alias") for said in self._said(property_)}
        return ({*heard, *self._given("alias")} - self._denied("alias")) | {official}

    def _park(self, links: dict[tuple[str, str], Any]) -> str | None:
        parks = [
            (not hand, -trust, -n, other)
            for (t, other), (_, n, trust, hand) in links.items()
            if t == "in_park"
        ]
        return min(parks)[-1] if parks else None

    def _links(self) -> dict[tuple[str, str], tuple[str, int, int, bool]]:
        """By type and other: title, number of sources, trust in them, whether a person said so."""
        groups: dict[tuple[str, str], list[Said]] = defaultdict(list)
        for said in self.articles:
            if said.object is not None:
                self._group(said, groups)
        found = {key: self._link(claims) for key, claims in groups.items()}
        for ruling in sorted(self._about_links(), key=lambda r: ("accept", "set", "deny").index(r.action)):
            other = self._other(ruling)
            key = (ruling.property.removeprefix("relation:"), public_id(other))
            if ruling.action == "deny":
                found.pop(key, None)
            elif other != self.head:
                _, number, trust, _ = found.get(key, ("", 0, 0, True))
                found[key] = (ruling.value, number, trust, True)
        hidden = {public_id(thing) for thing in self.model.known() if self.model.is_hidden(thing)}
        return {key: link for key, link in found.items() if key[1] not in hidden}

    def _about_links(self) -> list[Ruling]:
        return [
            r
            for r in self.model.rulings
            if r.property.startswith("relation:") and self._owner(r) == self.head
        ]

    def _owner(self, ruling: Ruling) -> Thing:
        one, other = self.model.head(ruling.entity), self.model.head(ruling.qualifier)
        mutual = ruling.property == "relation:partners_with"
        return min(one, other, key=public_id) if mutual else one

    def _other(self, ruling: Ruling) -> Thing:
        one, other = self.model.head(ruling.entity), self.model.head(ruling.qualifier)
        return other if one == self.head else one

    def _group(self, said: Said, groups: dict[tuple[str, str], list[Said]]) -> None:
        assert said.object is not None
        one, other = self.model.head(said.subject), self.model.head(said.object)
        if said.property == "relation:partners_with" and public_id(other) < public_id(one):
            one, other = other, one
        if one == self.head != other:
            groups[said.property.removeprefix("relation:"), public_id(other)].append(said)

    def _link(self, claims: list[Said]) -> tuple[str, int, int, bool]:
        ranked = sorted(claims, key=self._rank, reverse=True)
        title = next((said.value for said in ranked if said.value), "")
        return title, self._sources(claims), max(self._rank(said)[0] for said in claims), False

    def _figures(self) -> dict[int, int]:
        """By figure: number of sources."""
        groups: dict[int, list[Said]] = defaultdict(list)
        for said in self._said("metric"):
            if said.value not in self._denied("metric"):
                groups[said.value].append(said)
        found = {value: self._sources(claims) for value, claims in groups.items()}
        return dict.fromkeys(self._given("metric"), 0) | found
