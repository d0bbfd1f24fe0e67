"""Which entity answers for which, from judgements and agreement; nothing is moved that cannot move back."""

from collections.abc import Collection
from dataclasses import dataclass, field

from django.db.models import Q

from articles.models import Claim, SourceName
from ecosystem.history import Journal, journal, reference
from ecosystem.models import Decision, Entity, Judgement, Relation, Status


@dataclass(slots=True)
class Regrouped:
    """Whose group may have changed, and whose rows point at them."""

    members: set[int] = field(default_factory=set)
    neighbours: set[int] = field(default_factory=set)

    @property
    def everyone(self) -> set[int]:
        """The ids to project again."""
        return self.members | self.neighbours

    def add(self, other: "Regrouped") -> None:
        """Those of another, too."""
        self.members |= other.members
        self.neighbours |= other.neighbours


def regroup(entities: Collection[int]) -> Regrouped:
    """Bring the groups around these entities in line with judgements and agreement."""
    groups = _groups(_absorbing(set(entities)))
    kinds = {_join(group) for group in groups}
    members = set().union(*groups)
    # Names move within a group, so that whoever pointed at one of its members still does.
    return Regrouped(members, neighbours(members, kinds))


def _absorbing(entities: set[int]) -> set[int]:
    """With those that these were merged with until now."""
    rows = Entity.objects.filter(pk__in=entities).values_list("pk", "merged_into")
    heads = {merged or pk for pk, merged in rows}
    return entities | heads | set(Entity.objects.filter(merged_into__in=heads).values_list("pk", flat=True))


def _groups(entities: set[int]) -> list[set[int]]:
    """What judgements and agreement make one thing of, each entity in exactly one group."""
    group_of = {entity: {entity} for entity in sorted(entities)}
    for one, other in _bonds(entities):
        joined = group_of.setdefault(one, {one}) | group_of.setdefault(other, {other})
        group_of |= dict.fromkeys(joined, joined)
    return list({id(group): group for group in group_of.values()}.values())


def _bonds(entities: set[int]) -> set[tuple[int, int]]:
    """Pairs that are one thing, of these entities and of whomever they lead to."""
    found, fresh = set(entities), set(entities)
    bonds: set[tuple[int, int]] = set()
    same = Judgement.objects.filter(verdict=Judgement.Verdict.SAME, undone=None)
    agreed = SourceName.objects.filter(agreed__isnull=False)
    while fresh:
        judged = same.filter(Q(left__in=fresh) | Q(right__in=fresh)).values_list("left", "right")
        means = agreed.filter(home__in=fresh).order_by().values_list("home", "agreed")
        meant = agreed.filter(agreed__in=fresh).order_by().values_list("home", "agreed")
        pairs = {(one, other) for one, other in (*judged, *means, *meant) if one and other}
        bonds |= pairs
        fresh = {pk for pair in pairs for pk in pair} - found
        found |= fresh
    return bonds


def _join(group: set[int]) -> str:
    """One answers for all: a listed one, one that stands by itself, that with the lowest public id.

    The kind that they are of.
    """
    found = list(Entity.objects.filter(pk__in=group).select_related("merged_into"))
    bound: set[int] = set()
    if len(found) > 1:
        local = SourceName.objects.filter(home__in=group, scope__startswith="document:")
        bound = set(local.values_list("home", flat=True))
    head, *rest = sorted(found, key=lambda e: (not e.reference, e.pk in bound, e.public_id))
    with journal() as log:
        for member in (head, *rest):
            _note(log, member, head)
    if head.status == Status.MERGED:
        # Hidden until the projection finds that something vouches for it.
        Entity.objects.filter(pk=head.pk).update(status=Status.HIDDEN, merged_into=None)
    moved = [e.pk for e in rest if (e.status, e.merged_into_id) != (Status.MERGED, head.pk)]
    Entity.objects.filter(pk__in=moved).update(status=Status.MERGED, merged_into=head)
    SourceName.objects.filter(home__in=group).exclude(entity=head).update(entity=head)
    return head.kind


def _note(log: Journal, member: Entity, head: Entity) -> None:
    """What readers see of the merge itself; the projection notes the values that move."""
    before, after = member.merged_into, None if member == head else head
    if before != after:
        log.note(member, "status", _seen(before, member), _seen(after))


def _seen(heir: Entity | None, member: Entity | None = None) -> object:
    if heir is not None:
        return reference(heir.public_id, heir.name)
    return Status.ACTIVE.value if member is not None and member.status == Status.ACTIVE else None


#: Columns in which other records point at one, with its kind where it can be of one only.
_POINTING = (
    ("region", "region"),
    ("as_company__park", "park"),
    ("as_university__parent", ""),
    ("as_institute__parent", ""),
)


def neighbours(members: set[int], kinds: set[str]) -> set[int]:
    """Those whose rows point at the members."""
    claims = Claim.objects.filter(object__entity__in=members).order_by()
    found = set(claims.values_list("subject__entity", flat=True))
    # A mutual relation stands under the lower public id, which may be the other's now.
    mutual = Claim.objects.filter(subject__entity__in=members, property="relation:partners_with")
    found |= set(mutual.order_by().values_list("object__entity", flat=True))
    # What a person gave has no claims.
    given = Relation.objects.order_by()
    found |= set(given.filter(object__in=members).values_list("subject", flat=True))
    said = Entity.objects.filter(pk__in=members).values("public_id")
    relations = Decision.objects.filter(property__startswith="relation:", qualifier__in=said, undone=None)
    found |= set(relations.order_by().values_list("entity", flat=True))
    mutual_rows = given.filter(subject__in=members, type="partners_with")
    found |= set(mutual_rows.values_list("object", flat=True))
    # One question each: an OR over several tables would read them all.
    for column, kind in _POINTING:
        if not kind or kind in kinds:
            rows = Entity.objects.filter(**{f"{column}__in": members}).order_by()
            found |= set(rows.values_list("pk", flat=True))
    return found
