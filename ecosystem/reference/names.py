"""Names of listed things."""

from collections.abc import Iterator, Sequence

from ecosystem.history import Journal
from ecosystem.models import Decision, Entity, Name, Status
from ecosystem.naming import fold
from ecosystem.reference.listed import Listed


def add_names(
    model: type[Entity], things: Sequence[tuple[Listed, Entity]], log: Journal | None = None
) -> int:
    """Add the listed names that are missing and that nobody denied; returns how many.

    With a log, names that readers have not seen before are noted there.
    """
    existing = {(n.entity_id, n.text): n for n in Name.objects.filter(entity__kind=model.KIND)}
    denied = set(
        Decision.objects.filter(
            undone=None, entity__kind=model.KIND, property="alias", action=Decision.Action.DENY
        ).values_list("entity_id", "qualifier")
    )
    missing = []
    # A name that only reports knew stays when they go: the list has it too.
    confirmed = []
    for entity, text, sort in _wanted(things):
        name = existing.get((entity.pk, text))
        if name is None and (entity.pk, text) not in denied:
            missing.append(Name(entity_id=entity.pk, text=text, folded=fold(text), sort=sort))
            if log and entity.status == Status.ACTIVE and sort != Name.Sort.OFFICIAL:
                log.note(entity, "alias", None, {"text": text, "sort": sort.value}, text)
        elif name is not None and name.origin == Name.Origin.REPORT:
            confirmed.append(name.pk)
    Name.objects.bulk_create(missing)
    Name.objects.filter(pk__in=confirmed).update(origin=Name.Origin.REFERENCE)
    return len(missing) + len(confirmed)


def _wanted(things: Sequence[tuple[Listed, Entity]]) -> Iterator[tuple[Entity, str, Name.Sort]]:
    for listed, entity in things:
        for text, sort in listed.names.items():
            yield entity, text, sort
