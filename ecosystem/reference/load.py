"""All lists, in the order in which they need one another."""

from collections.abc import Iterator

from django.db import transaction

from ecosystem import search
from ecosystem.history import Cause, because, in_order
from ecosystem.identity.candidates import refresh
from ecosystem.models import Entity, Park, Region
from ecosystem.reference import parks, regions, vocabularies
from ecosystem.reference.listed import Loaded
from ecosystem.reference.store import Store
from ecosystem.signals import listed


@transaction.atomic
def load() -> dict[str, Loaded]:
    """Load every list; what it did, by list. Running it again changes nothing."""
    in_order()
    with because(Cause.REFERENCE):
        done = dict(_steps())
    if not done["parks"].idle:
        refresh(Park.objects.values_list("pk", flat=True))
    if not all(loaded.idle for loaded in done.values()):
        search.refresh("entity", Entity.objects.order_by("pk").values_list("pk", flat=True))
        listed.send(sender=Region)
    return done


def _steps() -> Iterator[tuple[str, Loaded]]:
    yield "sectors", vocabularies.sectors()
    yield "qualifications", vocabularies.qualifications()
    yield "indicators", vocabularies.indicators()
    divisions = Store(Region, "code")
    for tier, rows in zip(("provinces", "prefectures", "counties"), regions.tiers(), strict=True):
        yield tier, divisions.put(rows)
    yield "parks", Store(Park, "folded").put(parks.zones())
