"""Which entity answers for which, from judgements and agreement; nothing is moved that cannot move back."""

from collections.abc import Collection

from django.db.models import Q

from articles.models import Claim, SourceName
from ecosystem.history import Journal, journal, reference
from ecosystem.models import Entity, Judgement, Status


def regroup(entities: Collection[int]) -> set[int]:
    """Bring the groups around these entities in line with both; the ids to project again."""
    concerned = _absorbing(set(entities))
    groups = _groups(concerned)
    members = set().union(*groups)
    neighbours = _neighbours(members)
    for group in groups:
        _join(group)
    return members | neighbours | _neighbours(members)


def _absorbing(entities: set[int]) -> set[int]:
    """With those that these were merged with until now."""
    rows = Entity.objects.filter(pk__in=entities).values_list("pk", "merged_into")
    heads = {merged or pk for pk, merged in rows}
    return entities | heads | set(Entity.objects.filter(merged_into__in=heads).values_list("pk", flat=True))


def _groups(entities: set[int]) -> list[set[int]]:
    """What judgements and agreement make one thing of, each entity in exactly one group."""
    groups: list[set[int]] = []
    for entity in sorted(entities):
        if not any(entity in group for group in groups):
            groups.append(_component(entity))
    return groups


def _component(entity: int) -> set[int]:
    found, fresh = {entity}, {entity}
    same = Judgement.objects.filter(verdict=Judgement.Verdict.SAME, undone=None)
    agreed = SourceName.objects.filter(agreed__isnull=False)
    while fresh:
        judged = same.filter(Q(left__in=fresh) | Q(right__in=fresh)).values_list("left", "right")
        meant = agreed.filter(Q(home__in=fresh) | Q(agreed__in=fresh)).values_list("home", "agreed")
        fresh = {pk for pair in (*judged, *meant) for pk in pair} - found
        found |= fresh
    return found


def _join(group: set[int]) -> None:
    """One answers for all: a listed one, one that stands by itself, that with the lowest public id."""
    found = Entity.objects.filter(pk__in=group).select_related("merged_into")
    local = SourceName.objects.filter(home__in=group, scope__startswith="document:")
    bound = set(local.values_list("home", flat=True))
    members = sorted(found, key=lambda e: (not e.reference, e.pk in bound, e.public_id))
    head, rest = members[0], members[1:]
    with journal() as log:
        for member in members:
            _note(log, member, head)
    # Hidden until the projection finds that something vouches for it.
    Entity.objects.filter(pk=head.pk, status=Status.MERGED).update(status=Status.HIDDEN, merged_into=None)
    Entity.objects.filter(pk__in=[e.pk for e in rest]).update(status=Status.MERGED, merged_into=head)
    SourceName.objects.filter(home__in=group).exclude(entity=head).update(entity=head)


def _note(log: Journal, member: Entity, head: Entity) -> None:
    """What readers see of the merge itself; the projection notes the values that move."""
    before, after = member.merged_into, None if member == head else head
    if before != after:
        log.note(member, "status", _seen(before, member), _seen(after))


def _seen(heir: Entity | None, member: Entity | None = None) -> object:
    if heir is not None:
        return reference(heir.public_id, heir.name)
    return Status.ACTIVE.value if member is not None and member.status == Status.ACTIVE else None


def _neighbours(members: set[int]) -> set[int]:
    """Those whose rows point at the members."""
    claims = Claim.objects.filter(object__entity__in=members)
    found = set(claims.values_list("subject__entity", flat=True))
    # A mutual relation stands under the lower public id, which may be the other's now.
    mutual = Claim.objects.filter(subject__entity__in=members, property="relation:partners_with")
    found |= set(mutual.values_list("object__entity", flat=True))
    pointing = Q(region__in=members) | Q(as_company__park__in=members)
    pointing |= Q(as_university__parent__in=members) | Q(as_institute__parent__in=members)
    return found | set(Entity.objects.filter(pointing).values_list("pk", flat=True))
