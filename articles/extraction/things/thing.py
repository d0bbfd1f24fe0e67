"""A group of mentions on its way to becoming an entity."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.extraction.document import Kind, Mention
from articles.extraction.things.affixes import split_region
from articles.extraction.things.folding import fold

#: Which kind wins when one name was read as several.
_RANK = (Kind.REGION, Kind.PERSON, Kind.UNIVERSITY, Kind.CONSORTIUM, Kind.COMPANY, Kind.INSTITUTE)


@dataclass(slots=True)
class Thing:
    """One real thing while it is being put together."""

    kind: Kind
    mentions: list[Mention] = field(default_factory=list)
    #: Folded surface forms that count as names of it → as printed, in order of appearance.
    forms: dict[str, str] = field(default_factory=dict)
    #: Official name where a gazetteer knows it (regions), or a name put together from two stretches.
    official: str | None = None
    code: str | None = None
    #: Folded name under which a public list knows it.
    known: str | None = None
    #: Folded forms brought in by 以下简称 or the like.
    declared: set[str] = field(default_factory=set)
    #: Folded names of organisations seen at the start of its own.
    prefixes: set[str] = field(default_factory=set)
    #: Code and printed form of the region that its name opens with, where the text told it (自治区科技厅).
    place: tuple[str, str] | None = None

    def votes(self) -> Kind:
        """The kind that most confident mentions speak for."""
        kinds = {mention.kind for mention in self.mentions}
        if len(kinds) == 1:
            return kinds.pop()
        weight: dict[Kind, float] = {}
        for mention in self.mentions:
            weight[mention.kind] = weight.get(mention.kind, 0.0) + mention.confidence
        best = max(weight.values())
        winners = [kind for kind, value in weight.items() if value >= best - 1e-9]
        return min(winners, key=lambda kind: _RANK.index(kind) if kind in _RANK else len(_RANK))

    def call(self, mention: Mention) -> None:
        """Add a mention whose words are an alias but never the full name (经开区, 条例, 申城)."""
        folded = fold(mention.text)
        self.mentions.append(mention)
        self.forms.setdefault(folded, mention.text)
        self.declared.add(folded)

    def regions(self) -> tuple[str, ...]:
        """Codes of the divisions that its fullest name opens with."""
        if self.place:
            return (self.place[0],)
        name = max(self.forms, key=len, default="")
        return split_region(name)[0]


def absorb(keeper: Thing, other: Thing) -> None:
    """Make `other` a part of `keeper`; the kind of the keeper stands."""
    keeper.mentions.extend(other.mentions)
    keeper.declared |= other.declared
    keeper.prefixes |= other.prefixes
    keeper.known = keeper.known or other.known
    keeper.place = keeper.place or other.place
    for folded, printed in other.forms.items():
        keeper.forms.setdefault(folded, printed)
