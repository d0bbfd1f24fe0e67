"""What live sources say of the columns that hold one value: claims of their own, or relations they follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from articles.models import Article, Evidence
from articles.pages.quoting import quotes
from articles.pages.statements import live_evidence
from ecosystem.browse.sources import Quote
from ecosystem.models import RelationType, Status
from ecosystem.services.properties import column_names

#: A value that the record's own claims give. Another name is an alias and contradicts nothing;
#: titles of a company add up.
OWN = ("level", "category", "founded")
#: Columns that follow from relations: a record may be related to several, one is shown.
FOLLOWING = {
    "region": RelationType.LOCATED_IN,
    "park": RelationType.IN_PARK,
    "parent": RelationType.PART_OF,
}
_COLUMN = {f"relation:{type_}": name for name, type_ in FOLLOWING.items()}

Key = tuple[int, str]


@dataclass(slots=True)
class Saying:
    """One value that sources give, as decisions write it."""

    value: Any
    #: The value in words, where it is a record its name.
    label: str
    #: Code path of a region; a place inside another one contradicts nothing.
    path: str = ""
    #: When the newest of its articles was imported.
    heard: datetime | None = None
    quotes: list[Quote] = field(default_factory=list)


def sayings(
    properties: Collection[str], entities: Iterable[int] | None = None, *, quoted: bool = False
) -> dict[Key, list[Saying]]:
    """What live evidence gives for these columns, by record and column; every value once."""
    wanted = [f"relation:{FOLLOWING[name]}" if name in FOLLOWING else name for name in properties]
    rows = live_evidence() if quoted else _bare()
    rows = rows.filter(claim__property__in=wanted, claim__subject__entity__status=Status.ACTIVE)
    if entities is not None:
        rows = rows.filter(claim__subject__entity__in=entities)
    words = {pk: quote for (pk,), quote in quotes(rows, "pk")} if quoted else {}
    found: defaultdict[Key, dict[str, Saying]] = defaultdict(dict)
    for row in rows.select_related(*_JOINED):
        key, saying = _said(row)
        if saying is not None:
            kept = found[key].setdefault(repr(saying.value), saying)
            kept.heard = max(h for h in (kept.heard, row.article.imported) if h)
            if quoted:
                kept.quotes.append(words[row.pk])
    return {key: list(values.values()) for key, values in found.items()}


_JOINED = ("claim__subject", "claim__object__entity__as_region", "claim__relation", "article")


def _bare() -> Any:
    live = Evidence.objects.filter(active=True, article__status=Article.Status.ACTIVE)
    return live.defer("quote", "article__blocks", "article__authors").order_by("pk")


def _said(row: Evidence) -> tuple[Key, Saying | None]:
    claim = row.claim
    entity = claim.subject.entity_id
    column = _COLUMN.get(claim.property)
    if (column or claim.property) not in column_names(claim.subject.kind):
        return (entity, claim.property), None
    if column is None:
        return (entity, claim.property), Saying(claim.value, str(claim.value))
    if claim.object is None or claim.relation is None:  # denied, or not shown for another reason
        return (entity, column), None
    other = claim.object.entity
    region = getattr(other, "as_region", None)
    if column == "region" and (region is None or not region.path):
        return (entity, column), None
    return (entity, column), Saying(other.public_id, other.name, region.path if region else "")


def rivals(found: Iterable[Saying]) -> list[Saying]:
    """Those that cannot all be true: of places only the most specific."""
    said = list(found)
    return [a for a in said if not any(a is not b and a.path and b.path.startswith(a.path) for b in said)]
