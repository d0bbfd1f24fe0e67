"""Keeping the possible duplicates in step with what is shown.

They follow from the active records and the judgements alone: whoever is looked at again, the same remain.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from django.db import transaction
from django.db.models import Q

from ecosystem.identity.blocking import searched_keys, stored_keys
from ecosystem.identity.comparing import compare
from ecosystem.identity.match import Match, Verdict
from ecosystem.identity.records import Record, load_records, weights
from ecosystem.identity.silence import Silence
from ecosystem.models import Candidate, Entity, Judgement, Name, NameKey, Status

#: Records at a time.
_BATCH = 400
#: Rows of one INSERT.
_ROWS = 1000

Pair = tuple[int, int]
#: Records by row id, None for one that is not active.
Known = dict[int, Record | None]


@transaction.atomic
def refresh_all() -> int:
    """Look at every record; the number of pairs that people are asked about."""
    ids = list(Entity.objects.filter(status=Status.ACTIVE).order_by("pk").values_list("pk", flat=True))
    for some in _batches(ids):
        _write_keys(some, load_records(some))
    NameKey.objects.exclude(entity__status=Status.ACTIVE).delete()
    Candidate.objects.exclude(left__status=Status.ACTIVE, right__status=Status.ACTIVE).delete()
    for some in _batches(ids):
        _refresh(set(some), {})
    return Candidate.objects.open().count()


@transaction.atomic(savepoint=False)
def refresh(entities: Collection[int]) -> None:
    """Bring the pairs of these records, and of those that they stand in pairs with, in line."""
    known: Known = {}
    for some in _batches(sorted(entities)):
        records = load_records(some)
        _write_keys(some, records)
        known = {pk: records.get(pk) for pk in some}  # of one batch, which most are
    for some in _batches(sorted(entities)):
        partners = Candidate.objects.filter(Q(left__in=some) | Q(right__in=some)).values_list("left", "right")
        _refresh({*some, *(pk for pair in partners for pk in pair)}, known)


def reweigh(entities: Collection[int]) -> None:
    """Bring the weights of the pairs of these records in line: relations and figures came or went."""
    for some in _batches(sorted(entities)):
        rows = list(Candidate.objects.filter(Q(left__in=some) | Q(right__in=some)).order_by())
        weight = weights({pk for row in rows for pk in (row.left_id, row.right_id)})
        changed = [row for row in rows if row.weight != min(weight[row.left_id], weight[row.right_id])]
        for row in changed:
            row.weight = min(weight[row.left_id], weight[row.right_id])
        Candidate.objects.bulk_update(changed, ["weight"], _BATCH)


def _write_keys(ids: Collection[int], records: dict[int, Record]) -> None:
    wanted = {
        (record.pk, key)
        for record in records.values()
        for name in record.names
        for key in stored_keys(record.side.kind, name)
    }
    rows = NameKey.objects.filter(entity__in=ids).values_list("pk", "entity", "key")
    held = {(entity, key): pk for pk, entity, key in rows}
    NameKey.objects.filter(pk__in=[pk for key, pk in held.items() if key not in wanted]).delete()
    fresh = sorted(wanted - held.keys())
    NameKey.objects.bulk_create([NameKey(entity_id=pk, key=key) for pk, key in fresh], _ROWS)


def _refresh(ids: set[int], known: Known) -> None:
    """Look at these records; what is `known` need not be read."""
    records = {pk: record for pk in ids if (record := known.get(pk))}
    records |= load_records(ids - known.keys())
    # Of many of one name, each is paired with the first: one that comes or goes concerns them all.
    bearers = _bearers(records.values())
    records |= load_records({pk for group in bearers for pk in group} - records.keys())
    mates = _mates(records)
    ids |= records.keys()
    records |= load_records(mates.keys() - records.keys())
    pairs = {_ordered(pk, mate) for mate, found in mates.items() for pk in found if pk != mate}
    pairs = {pair for pair in pairs if _differ(records, pair)} | set(_with_first(records, bearers))
    asked = {pair: match for pair in sorted(pairs) if (match := _asked(records, pair))}
    silence = Silence(records.keys())
    _write(ids, {pair: match for pair, match in asked.items() if not silence.covers(records, pair)})


def _bearers(records: Collection[Record]) -> list[set[int]]:
    """The active records of equal kind and name, where there are two or more."""
    wanted = {(record.side.kind, record.folded) for record in records}
    kinds, names = {kind for kind, _ in wanted}, {folded for _, folded in wanted}
    rows = Entity.objects.filter(kind__in=kinds, folded__in=names).order_by()
    groups: dict[tuple[str, str], set[int]] = defaultdict(set)
    # The status is read and not asked for: SQLite would look through all the active ones of the kind.
    for kind, folded, status, pk in rows.values_list("kind", "folded", "status", "pk"):
        if (kind, folded) in wanted and status == Status.ACTIVE:
            groups[kind, folded].add(pk)
    return [group for group in groups.values() if len(group) > 1]


def _mates(records: dict[int, Record]) -> dict[int, set[int]]:
    """Records that share a key or a name with some of these → those."""
    searched: dict[str, set[int]] = defaultdict(set)
    called: dict[tuple[str, str], set[int]] = defaultdict(set)
    for record in records.values():
        for name in record.names:
            called[record.side.kind, name].add(record.pk)
            for key in searched_keys(record.side.kind, name):
                searched[key].add(record.pk)
    mates: dict[int, set[int]] = defaultdict(set)
    for key, pk in NameKey.objects.filter(key__in=searched).values_list("key", "entity"):
        mates[pk] |= searched[key]
    named = Name.objects.filter(folded__in={name for _, name in called}, entity__status=Status.ACTIVE)
    for kind, name, pk in named.values_list("entity__kind", "folded", "entity"):
        mates[pk] |= called.get((kind, name), set())
    return mates


def _differ(records: dict[int, Record], pair: Pair) -> bool:
    one, other = (records.get(pk) for pk in pair)
    return one is not None and other is not None and one.folded != other.folded


def _with_first(records: dict[int, Record], bearers: list[set[int]]) -> Iterator[Pair]:
    for group in bearers:
        first, *others = sorted(group, key=lambda pk: records[pk].public_id)
        yield from (_ordered(first, other) for other in others)


def _ordered(one: int, other: int) -> Pair:
    return min(one, other), max(one, other)


def _asked(records: dict[int, Record], pair: Pair) -> Match | None:
    """What people are asked about: also what would be merged, were it not recorded as two."""
    match = compare(records[pair[0]].side, records[pair[1]].side)
    return None if match.verdict is Verdict.DIFFERENT else match


def _write(ids: set[int], found: dict[Pair, Match]) -> None:
    weight = weights({pk for pair in found for pk in pair})
    judged = _judged(found)
    held = {(c.left_id, c.right_id): c for c in Candidate.objects.filter(Q(left__in=ids) | Q(right__in=ids))}
    fresh, changed = [], []
    for pair, match in found.items():
        values = {
            "score": match.score,
            "reason": match.reason.value,
            "weight": min(weight[pk] for pk in pair),
            "is_open": pair not in judged,
        }
        row = held.get(pair)
        if row is None:
            fresh.append(Candidate(left_id=pair[0], right_id=pair[1], **values))
        elif any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            changed.append(row)
    gone = [row.pk for pair, row in held.items() if pair not in found]
    Candidate.objects.filter(pk__in=gone).delete()
    Candidate.objects.bulk_update(changed, ["score", "reason", "weight", "is_open"], _BATCH)
    Candidate.objects.bulk_create(fresh, _ROWS)


def _judged(pairs: Collection[Pair]) -> set[Pair]:
    """Those of the pairs that a person has judged."""
    lefts, rights = {left for left, _ in pairs}, {right for _, right in pairs}
    live = Judgement.objects.filter(left__in=lefts, right__in=rights, undone=None).order_by()
    return set(live.values_list("left", "right"))


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch
