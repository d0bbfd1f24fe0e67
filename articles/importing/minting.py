"""From identities to `SourceName` rows; a name seen for the first time mints its entity, hidden at first.

The projection shows an entity once it has live evidence, so nothing half-made is ever seen.
"""

from collections.abc import Iterable
from typing import Any

from articles.extraction.gazetteers import rows
from articles.importing.identities import Identity
from articles.models import SourceName
from ecosystem.models import MODEL_OF, Entity, Kind, Region, Status
from ecosystem.models.region import code_path
from ecosystem.reference.bulk import insert
from ecosystem.services.founding import baseline

Key = tuple[str, str, str]

_DIVISIONS = "GB/T 2260"


def source_names(identities: Iterable[Identity]) -> dict[Key, SourceName]:
    """The row of each identity, made where there was none."""
    wanted = {identity.key: identity for identity in identities}
    found = _find(wanted.values())
    missing = [identity for key, identity in sorted(wanted.items()) if key not in found]
    if missing:
        homes = _homes(missing)
        SourceName.objects.bulk_create(
            [_source_name(identity, homes[identity.public_id]) for identity in missing], ignore_conflicts=True
        )
        found = _find(wanted.values())
    return found


def _find(identities: Iterable[Identity]) -> dict[Key, SourceName]:
    keys = {identity.key for identity in identities}
    rows_ = SourceName.objects.filter(kind__in={key[0] for key in keys}, folded__in={key[1] for key in keys})
    return {key: row for row in rows_ if (key := (row.kind, row.folded, row.scope)) in keys}


def _source_name(identity: Identity, home: Entity) -> SourceName:
    # A home that was merged hands its new names to the entity that it became.
    return SourceName(
        kind=identity.kind,
        folded=identity.folded,
        scope=identity.scope,
        text=identity.text,
        home_id=home.pk,
        entity_id=home.merged_into_id or home.pk,
    )


def _homes(identities: list[Identity]) -> dict[str, Entity]:
    """The entity of each public id, minted where there was none."""
    wanted = {identity.public_id: identity for identity in identities}
    homes = {e.public_id: e for e in Entity.objects.filter(public_id__in=wanted)}
    fresh: dict[str, list[Entity]] = {}
    for public_id, identity in wanted.items():
        if public_id not in homes:
            homes[public_id] = _entity(identity)
            fresh.setdefault(identity.kind, []).append(homes[public_id])
    for kind, entities in fresh.items():
        insert(MODEL_OF[kind], entities)
    return homes


def _entity(identity: Identity) -> Entity:
    listed = identity.known
    entity = MODEL_OF[identity.kind](
        public_id=identity.public_id,
        name=identity.text,
        status=Status.HIDDEN,
        reference=listed.reference if listed else _DIVISIONS if _division(identity) else "",
        baseline=_baseline(identity),
    )
    if isinstance(entity, Region):
        # Others are filed under it by its path, maybe in the same projection.
        entity.code = entity.baseline.get("code")
        entity.path = code_path(entity.code or "")
    return entity


def _division(identity: Identity) -> dict[str, str] | None:
    """The row of the list of divisions, for a region that reference data has not brought yet."""
    if identity.kind != Kind.REGION:
        return None
    return next((row for row in rows("divisions") if row["code"] == identity.scope), None)


def _baseline(identity: Identity) -> dict[str, Any]:
    division = _division(identity)
    if division:
        above = division["parent_code"]
        said = {"name": division["name"], "region": above, "code": division["code"], "parent": above}
        return said | {"tier": division["level"], "short_name": division["short_name"]}
    if identity.county:
        return {"region": identity.county, "parent": identity.county}
    return baseline(identity.kind, identity.known) if identity.known else {}
