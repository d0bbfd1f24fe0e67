"""What the address asks to compare: the kind, the entities in order, and what of it cannot be had."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.links import Query
from ecosystem.browse.registry import catalogue_of
from ecosystem.models import Entity, Kind, Name, Status

#: Kinds that can be compared, in the order of the tabs.
KINDS = (Kind.REGION, Kind.PARK, Kind.CONSORTIUM, Kind.COMPANY, Kind.UNIVERSITY)
MOST = 6
LEAST = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """The entities to compare; `notices` say in words what was left out or replaced."""

    catalogue: Catalogue
    entities: list[Entity]
    notices: list[str] = field(default_factory=list)
    #: Whether ids were asked for and none of them can be compared.
    is_unknown: bool = False

    @property
    def ids(self) -> list[str]:
        """The public ids, in order: what the address of this comparison carries."""
        return [entity.public_id for entity in self.entities]

    @property
    def is_enough(self) -> bool:
        """Whether there is anything to compare."""
        return len(self.entities) >= LEAST

    @property
    def is_full(self) -> bool:
        """Whether another one would be too many."""
        return len(self.entities) >= MOST


def comparable() -> list[Catalogue]:
    """The catalogues whose entities can be compared."""
    return [catalogue for kind in KINDS if (catalogue := catalogue_of(kind))]


def compare_url(*entities: Entity) -> str:
    """The address that compares these with one another; empty where the kind cannot be compared."""
    catalogue = next((c for c in comparable() if c.key == entities[0].kind), None)
    if catalogue is None:
        return ""
    pairs = [("kind", catalogue.slug), *(("id", entity.public_id) for entity in entities)]
    return f"{reverse('compare')}?{urlencode(pairs)}"


def catalogue_asked(query: Query) -> Catalogue | None:
    """The catalogue that `kind` names by the path of its list or by its key; None for any other word."""
    asked = query.value("kind") or comparable()[0].slug
    return next((c for c in comparable() if asked in (c.slug, c.key)), None)


def chosen(catalogue: Catalogue, query: Query) -> Choice:
    """The entities of the `id` parameters; merged ones are replaced by what they were merged into."""
    asked = query.values("id")
    found = _found(asked)
    notices: list[str] = []
    kept: dict[str, Entity] = {}
    for public_id in asked:
        entity, notice = _resolved(found.get(public_id), public_id, catalogue)
        notices += [notice] if notice else []
        if entity is not None:
            kept.setdefault(entity.public_id, entity)
    if len(kept) > MOST:
        words = _("Only the first %(most)s of %(n)s are compared.")
        notices.append(words % {"most": MOST, "n": len(kept)})
    entities = _whole(catalogue, list(kept)[:MOST])
    return Choice(catalogue, entities, notices, bool(asked) and not entities)


def _found(ids: list[str]) -> dict[str, Entity]:
    rows = Entity.objects.filter(public_id__in=ids).select_related("merged_into__merged_into__merged_into")
    return {entity.public_id: entity for entity in rows}


def _resolved(entity: Entity | None, public_id: str, catalogue: Catalogue) -> tuple[Entity | None, str]:
    """What an id stands for in this comparison, and what there is to say about it."""
    heir = entity
    while heir is not None and heir.merged_into is not None:
        heir = heir.merged_into
    if entity is None or heir is None or heir.status == Status.HIDDEN:
        return None, _("There is no record %(id)s.") % {"id": public_id}
    if heir.kind != catalogue.key:
        words = _("%(name)s is of another kind (%(kind)s) and is left out.")
        return None, words % {"name": heir.name, "kind": heir.get_kind_display()}
    if heir is not entity:
        words = _("%(old)s was merged into %(new)s, which stands for it here.")
        return heir, words % {"old": entity.name, "new": heir.name}
    return heir, ""


def _whole(catalogue: Catalogue, ids: list[str]) -> list[Entity]:
    """The rows of the kind's own table with what attributes read, in the order asked."""
    names = Prefetch("names", queryset=Name.objects.order_by("sort", "pk"))
    rows = catalogue.rows().filter(public_id__in=ids).prefetch_related(names)
    for column in catalogue.columns:
        rows = rows.select_related(*column.select) if column.select else rows
        rows = rows.prefetch_related(*(p for p in column.prefetch if isinstance(p, str)))
    by_id = {entity.public_id: entity for entity in rows}
    return [by_id[public_id] for public_id in ids if public_id in by_id]
