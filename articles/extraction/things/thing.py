"""A group of mentions on its way to becoming an entity."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.extraction.document import Kind, Mention

#: Which kind wins when one name was read as several; regions and persons never change.
_RANK = (Kind.REGION, Kind.PERSON, Kind.UNIVERSITY, Kind.CONSORTIUM, Kind.COMPANY, Kind.INSTITUTE)


@dataclass(slots=True)
class Thing:
    """One real thing while it is being put together."""

    kind: Kind
    mentions: list[Mention] = field(default_factory=list)
    #: Folded surface forms that count as names of it, in order of appearance.
    forms: dict[str, str] = field(default_factory=dict)
    #: Official name where a gazetteer knows it (regions).
    official: str | None = None
    code: str | None = None
    #: Brought in by 以下简称 or the like: folded forms.
    declared: set[str] = field(default_factory=set)

    def votes(self) -> Kind:
        """The kind that most confident mentions speak for."""
        weight: dict[Kind, float] = {}
        for mention in self.mentions:
            weight[mention.kind] = weight.get(mention.kind, 0.0) + mention.confidence
        best = max(weight.values())
        winners = [kind for kind, value in weight.items() if value >= best - 1e-9]
        return min(winners, key=lambda kind: _RANK.index(kind) if kind in _RANK else len(_RANK))


def absorb(keeper: Thing, other: Thing) -> None:
    """Make `other` a part of `keeper`; the kind of the keeper stands."""
    keeper.mentions.extend(other.mentions)
    keeper.declared |= other.declared
    for folded, printed in other.forms.items():
        keeper.forms.setdefault(folded, printed)
