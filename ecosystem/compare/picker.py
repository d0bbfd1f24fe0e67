"""Adding to a comparison and taking out of it: plain links and a form, so that it works without scripts."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.links import Query
from ecosystem.compare.choice import Choice, comparable
from ecosystem.models import Entity, Metric, Status
from ecosystem.search import ranked

#: Candidates offered at once.
OFFERED = 12


@dataclass(frozen=True, slots=True)
class Link:
    """An entity and the address with it put in, or taken out."""

    entity: Entity
    url: str


@dataclass(frozen=True, slots=True)
class Picker:
    """What can be added and removed."""

    text: str
    tabs: list[tuple[Catalogue, str, bool]]
    chosen: list[Link]
    candidates: list[Link]
    #: Whether the candidates are those asked for, rather than proposed.
    is_asked: bool
    hidden: list[tuple[str, str]]


def picker(choice: Choice, query: Query) -> Picker:
    """The links of one comparison."""
    text, ids = query.value("add"), choice.ids
    found = _named(choice, text) if text else _documented(choice) if not choice.is_enough else []
    return Picker(
        text=text,
        tabs=[(c, _tab(query, c), c is choice.catalogue) for c in comparable()],
        chosen=[
            Link(e, query.url(id=[i for i in ids if i != e.public_id], add=None)) for e in choice.entities
        ],
        candidates=[Link(e, query.url(id=[*ids, e.public_id], add=None)) for e in found],
        is_asked=bool(text),
        hidden=[*((n, v) for n, v in query.kept("id", "add", "kind")), *(("id", i) for i in ids)],
    )


def _tab(query: Query, catalogue: Catalogue) -> str:
    return Query(query.path).url(kind=catalogue.slug)


def _named(choice: Choice, text: str) -> list[Entity]:
    """The best hits of a search among those not chosen yet."""
    hits = ranked(text, OFFERED + len(choice.ids), [choice.catalogue.key])
    return [hit for hit in hits if hit.public_id not in choice.ids][:OFFERED]


def _documented(choice: Choice) -> list[Entity]:
    """Those of which most figures are known: a beginning for who has no name in mind."""
    rows = Metric.objects.filter(subject__kind=choice.catalogue.key, subject__status=Status.ACTIVE)
    rows = rows.exclude(subject__public_id__in=choice.ids)
    counted = rows.order_by().values_list("subject").annotate(n=Count("pk")).order_by("-n", "subject")
    ids = [pk for pk, _n in counted[:OFFERED]]
    found = Entity.objects.select_related("region").in_bulk(ids)
    return [found[pk] for pk in ids]
