"""Which of several equal names mean one thing. No database in here."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.importing.agreement.hearing import Heard, Witness
from ecosystem.identity.parsing import parse
from ecosystem.identity.places import compatible

#: Publishers that must say so by themselves. Many people share a name: one whom nobody needs to introduce
#: must be named by more.
_PUBLISHERS, _OF_PEOPLE = 2, 3
_ONE_PER_PLACE = frozenset({"park", "agency"})
_SHORTEST = {"company": 2, "person": 2}


@dataclass(slots=True)
class Cluster:
    """Names that are one thing, in a fixed order."""

    members: list[Heard]
    witness: Witness = field(default_factory=Witness)

    @classmethod
    def of(cls, members: Iterable[Heard]) -> "Cluster":
        """With what all of them are said."""
        cluster = cls(sorted(members, key=lambda h: (h.is_local, h.public_id)))
        for member in cluster.members:
            cluster.witness.take(member.witness)
        return cluster

    @property
    def is_local(self) -> bool:
        """Whether nothing but documents says what it means."""
        return all(member.is_local for member in self.members)

    @property
    def places(self) -> set[str]:
        """Where it is said to lie."""
        return {place for member in self.members for place in member.places}


@dataclass(slots=True)
class Agreement:
    """A cluster and what it answers to: a home, or (None) the name by itself."""

    cluster: Cluster
    home: int | None


def clusters(heard: list[Heard]) -> list[Cluster]:
    """Equal names that are one thing beyond doubt: of one owner, in one place, in one text printed twice."""
    parent = {h.pk: h.pk for h in heard}

    def root(pk: int) -> int:
        while parent[pk] != pk:
            pk = parent[pk]
        return pk

    for group in (*_by_owner(heard), *_by_text(heard), *_by_place(heard)):
        for other in group[1:]:
            parent[root(other)] = root(group[0])
    found: dict[int, list[Heard]] = defaultdict(list)
    for h in heard:
        found[root(h.pk)].append(h)
    return sorted((Cluster.of(members) for members in found.values()), key=lambda c: c.members[0].public_id)


def _by_owner(heard: list[Heard]) -> list[list[int]]:
    groups: dict[int, list[int]] = defaultdict(list)
    for h in heard:
        for owner in h.owners:
            groups[owner].append(h.pk)
    return list(groups.values())


def _by_place(heard: list[Heard]) -> list[list[int]]:
    """A city or county has one zone, or office, of each name that says more than what it is."""
    groups: dict[str, list[int]] = defaultdict(list)
    for h in heard:
        if h.kind in _ONE_PER_PLACE and _is_distinctive(h):
            for place in h.places:
                if not place.endswith("0000"):
                    groups[place].append(h.pk)
    return list(groups.values())


def _by_text(heard: list[Heard]) -> list[list[int]]:
    """Names of one text, where each print of it has only one of this look."""
    prints: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for h in heard:
        for article, text in h.articles.items():
            prints[text][article].add(h.pk)
    single = (found for found in prints.values() if all(len(names) == 1 for names in found.values()))
    return [[next(iter(names)) for names in found.values()] for found in single]


def agreements(found: list[Cluster], called: list[tuple[int, Witness]]) -> list[Agreement]:
    """What each cluster answers to; `called` are things that stand by themselves and bear the name too."""
    local = [cluster for cluster in found if cluster.is_local]
    bound = [cluster for cluster in found if not cluster.is_local]
    alone = [Agreement(cluster, cluster.members[0].home) for cluster in bound]
    if _is_agreed(local, bound, called):
        together = Cluster.of(member for cluster in local for member in cluster.members)
        return [*alone, Agreement(together, _meaning(bound, called))]
    return alone + [Agreement(cluster, cluster.members[0].home) for cluster in local]


def _meaning(bound: list[Cluster], called: list[tuple[int, Witness]]) -> int | None:
    if called:
        return called[0][0]
    return bound[0].members[0].home if bound else None


def _is_agreed(local: list[Cluster], bound: list[Cluster], called: list[tuple[int, Witness]]) -> bool:
    """Whether local names mean the only thing of this name, or, where there is none, all the same."""
    if not local or len(bound) + len(called) > 1 or not _is_distinctive(local[0].members[0]):
        return False
    if not _fit({place for cluster in (*local, *bound) for place in cluster.places}):
        return False
    if called:
        return called[0][1].independent >= _PUBLISHERS
    of_people = local[0].members[0].kind == "person"
    said = Witness()
    for cluster in local if of_people else (*local, *bound):
        said.take(cluster.witness)
    return said.independent >= (_OF_PEOPLE if of_people else _PUBLISHERS)


def _is_distinctive(heard: Heard) -> bool:
    if len(heard.folded) < _SHORTEST.get(heard.kind, 3):
        return False
    return heard.kind == "person" or not parse(heard.kind, heard.text).is_generic


def _fit(places: set[str]) -> bool:
    return all(compatible(one, other) for one in places for other in places)
