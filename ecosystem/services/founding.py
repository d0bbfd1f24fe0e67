"""Records that people begin; nothing of them shows until their name is decided."""

from __future__ import annotations

from ecosystem.identity import derived_public_id, is_full_name
from ecosystem.identity.public_lists import Known, known
from ecosystem.models import MODEL_OF, Entity, Status
from ecosystem.models.entity import new_public_id
from ecosystem.naming import fold
from ecosystem.services.properties import column_names


def begin(kind: str, name: str) -> Entity:
    """A hidden record of that name, new or one that nothing vouches for any more.

    A name that stands by itself gets the public id that an article with that name would give, so that
    the article, when it comes, is about this record.
    """
    listed = known(kind, fold(name))
    full = listed.name if listed else name
    derived = derived_public_id(kind, fold(full)) if listed or is_full_name(kind, full) else ""
    there = Entity.objects.filter(public_id=derived).first() if derived else None
    if there is not None and there.status == Status.HIDDEN:
        return there
    public_id = derived if derived and there is None else new_public_id()
    entity = MODEL_OF[kind](name=full[:200], public_id=public_id, status=Status.HIDDEN)
    if listed:
        entity.reference, entity.baseline = listed.reference, baseline(kind, listed)
    entity.save()
    return entity


def baseline(kind: str, listed: Known) -> dict[str, str]:
    """The columns that a public list fills."""
    said = {name: getattr(listed, name) for name in ("name", "region", "category", "level")}
    return {name: value for name, value in said.items() if value and name in column_names(kind)}
