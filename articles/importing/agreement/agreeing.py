"""Writing down what names mean by agreement."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from django.db.models import Q

from articles.importing.agreement.clusters import Agreement, agreements, clusters
from articles.importing.agreement.hearing import Witness, aliases, hear
from articles.importing.agreement.naming import Name
from articles.importing.identities import everywhere
from articles.importing.minting import source_names
from articles.models import SourceName
from ecosystem.models import Judgement

#: Names in one query.
_BATCH = 400


def agree(names: Collection[Name]) -> set[int]:
    """Bring what these names mean in line with live articles; the homes whose meaning changed."""
    moved: set[int] = set()
    for some in _batches(sorted(names)):
        moved |= _agree(set(some))
    return moved


def _agree(names: set[Name]) -> set[int]:
    heard, called = hear(names), aliases(names)
    found = [
        agreement
        for name, group in sorted(heard.items())
        for agreement in agreements(clusters(group), _apart(called.get(name, {})))
    ]
    return _write(names, dict(_meanings(found)))


def _apart(called: dict[int, Witness]) -> list[tuple[int, Witness]]:
    """Homes that people judged to be one count as one, the lowest of them."""
    if len(called) < 2:
        return list(called.items())
    same = Judgement.objects.filter(verdict=Judgement.Verdict.SAME, undone=None)
    heads: dict[int, int] = {}
    for home in sorted(called):
        group, fresh = {home}, {home}
        while fresh:
            pairs = same.filter(Q(left__in=fresh) | Q(right__in=fresh)).values_list("left", "right")
            fresh = {pk for pair in pairs for pk in pair} - group
            group |= fresh
        heads[home] = min(group & called.keys())
    merged: dict[int, Witness] = {}
    for home, witness in sorted(called.items()):
        merged.setdefault(heads[home], Witness()).take(witness)
    return list(merged.items())


def _meanings(found: list[Agreement]) -> Iterator[tuple[int, int]]:
    """Source name → home that it means; those that people told apart stay out."""
    minted = _mint([a for a in found if a.home is None])
    for agreement in found:
        first = agreement.cluster.members[0]
        home = agreement.home if agreement.home is not None else minted[first.kind, first.folded]
        apart = _told_apart({home, *(member.home for member in agreement.cluster.members)})
        kept = {home}
        for member in agreement.cluster.members:
            if not any(frozenset((member.home, other)) in apart for other in kept):
                kept.add(member.home)
                if member.home != home:
                    yield member.pk, home


def _mint(found: list[Agreement]) -> dict[Name, int]:
    """The homes of names that mean one thing by themselves from now on."""
    firsts = [agreement.cluster.members[0] for agreement in found]
    rows = source_names(everywhere(h.kind, h.text, folded=h.folded) for h in firsts)
    return {(row.kind, row.folded): row.home_id for row in rows.values()}


def _told_apart(homes: set[int]) -> set[frozenset[int]]:
    if len(homes) < 2:
        return set()
    live = Judgement.objects.filter(verdict=Judgement.Verdict.DIFFERENT, undone=None)
    pairs = live.filter(left__in=homes, right__in=homes).values_list("left", "right")
    return {frozenset(pair) for pair in pairs}


def _write(names: set[Name], meanings: dict[int, int]) -> set[int]:
    kinds, forms = {kind for kind, _ in names}, {folded for _, folded in names}
    rows = SourceName.objects.filter(kind__in=kinds, folded__in=forms).order_by()
    moved: set[int] = set()
    changed = []
    for row in rows.filter(Q(agreed__isnull=False) | Q(pk__in=meanings)):
        means = meanings.get(row.pk)
        if (row.kind, row.folded) in names and row.agreed_id != means:
            moved |= {pk for pk in (row.home_id, row.agreed_id, means) if pk}
            row.agreed_id = means
            changed.append(row)
    SourceName.objects.bulk_update(changed, ["agreed"], _BATCH)
    return moved


def _batches(names: Iterable[Name]) -> Iterator[list[Name]]:
    rest = iter(names)
    while batch := list(islice(rest, _BATCH)):
        yield batch
