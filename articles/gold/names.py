"""The things of a page under the names that the page prints."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from articles.extraction.evaluation.wording import squash
from articles.gold.page import Page
from articles.importing.lexicons import words
from articles.models import Evidence, Mention
from ecosystem.models import Entity, Kind, Name, Status
from ecosystem.naming import fold

_LEVELLED = frozenset({Kind.PARK, Kind.PLATFORM, Kind.CONSORTIUM})
_IN_SECTORS = frozenset({Kind.COMPANY, Kind.CONSORTIUM})


@dataclass(slots=True)
class Thing:
    """An entity of the page; the first of `forms` is its name."""

    ident: str
    entity: Entity
    forms: list[str]

    def as_json(self) -> dict[str, Any]:
        """As the guideline writes it."""
        row = getattr(self.entity, f"as_{self.entity.kind}")
        sectors = row.sectors.order_by("position") if self.entity.kind in _IN_SECTORS else ()
        return {
            "id": self.ident,
            "kind": self.entity.kind,
            "name": self.forms[0],
            "aliases": self.forms[1:],
            "sectors": [sector.code for sector in sectors],
            "level": (row.level or None) if self.entity.kind in _LEVELLED else None,
        }


def evidence_on(page: Page) -> QuerySet[Evidence]:
    """What the articles say in force, in the order of the page."""
    return Evidence.objects.filter(article__in=page.articles, active=True).order_by("start", "end", "pk")


def things(page: Page) -> dict[int, Thing]:
    """By entity, in the order of the page; one form never stands for two of a kind."""
    claimed = _claimed(page)
    entities = Entity.objects.filter(status=Status.ACTIVE).prefetch_related("names").in_bulk(claimed)
    taken: set[tuple[str, str]] = set()
    found: dict[int, Thing] = {}
    for pk in filter(entities.__contains__, claimed):
        entity = entities[pk]
        forms = [f for f in _forms(page, entity, claimed[pk]) if (entity.kind, squash(f)) not in taken]
        if any(page.prints(form) for form in forms):
            taken |= {(entity.kind, squash(form)) for form in forms}
            found[pk] = Thing(f"e{len(found) + 1}", entity, forms)
    return found


def _claimed(page: Page) -> dict[int, list[str]]:
    """What the articles call each entity, the words that point at it (首府) last."""
    forms: defaultdict[int, list[str]] = defaultdict(list)
    said = evidence_on(page).filter(claim__property__in=("name", "alias"))
    for entity, value in said.values_list("claim__subject__entity", "claim__value"):
        forms[entity].append(str(value))
    mentions = Mention.objects.filter(article__in=page.articles, source_name__entity__in=list(forms))
    for entity, text in mentions.order_by("start").values_list("source_name__entity", "text"):
        if text in words("relative_names"):
            forms[entity].append(text)
    return forms


def _forms(page: Page, entity: Entity, claimed: Iterable[str]) -> list[str]:
    """The name, then the other forms that the page prints and nobody struck out."""
    names = entity.names.all()
    standing = {name.folded for name in names}
    given = [name.text for name in names if name.origin == Name.Origin.PERSON]
    kept = [f for f in claimed if fold(f) in standing or f in words("relative_names")]
    printed = _once(form for form in [entity.name, *given, *kept] if page.prints(form))
    if entity.kind == Kind.REGION:
        return _once([entity.name, *printed])
    if entity.name in printed:
        return printed
    # The guideline's name is the fullest one that the document itself prints.
    return sorted(printed, key=len, reverse=True)


def _once(forms: Iterable[str]) -> list[str]:
    """Without forms that compare equal to an earlier one."""
    kept: dict[str, str] = {}
    for form in forms:
        kept.setdefault(squash(form), form)
    return list(kept.values())
