"""Which names have to be looked at again when documents or entities change."""

from collections.abc import Collection

from django.db.models import Q

from articles.models import Claim, Evidence, Mention, SourceName
from ecosystem.models import Entity

#: Kind and folded form.
Name = tuple[str, str]


def names_in(documents: Collection[int]) -> set[Name]:
    """The names that stand in these documents, and what they say that things are called."""
    heard = Q(article__document__in=documents)
    found = set(Mention.objects.filter(heard).values_list("source_name__kind", "source_name__folded"))
    aliases = Evidence.objects.filter(heard, claim__property="alias")
    return found | set(aliases.values_list("claim__subject__kind", "claim__folded"))


def names_of(entities: Collection[int]) -> set[Name]:
    """The names that these entities, or those that they answer for, were minted with or are called by."""
    ours = SourceName.objects.filter(Q(home__in=entities) | Q(entity__in=entities)).order_by()
    rows = {pk: (kind, folded) for pk, kind, folded in ours.values_list("pk", "kind", "folded")}
    aliases = Claim.objects.filter(property="alias", subject__in=rows).order_by()
    return {*rows.values(), *aliases.values_list("subject__kind", "folded")}


def names_upon(entities: Collection[int]) -> set[Name]:
    """The names of what these entities own, and of the people that they employ."""
    rows = Entity.objects.filter(pk__in=entities).values_list("pk", "merged_into")
    heads = {merged or pk for pk, merged in rows}
    group = Q(pk__in={*entities, *heads}) | Q(merged_into__in=heads)
    members = dict(Entity.objects.filter(group).order_by().values_list("pk", "public_id"))
    owned = SourceName.objects.filter(scope__in=[f"of:{public_id}" for public_id in members.values()])
    found = set(owned.values_list("kind", "folded"))
    people = Claim.objects.filter(property="relation:affiliated_with", object__home__in=members)
    return found | set(people.order_by().values_list("subject__kind", "subject__folded"))
