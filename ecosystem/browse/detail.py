"""One entity with what its page shows; fetched once, read by several panels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.db.models import BooleanField, Count, F, Q, QuerySet, Value, Window
from django.db.models.functions import RowNumber

from ecosystem.browse.links import Query
from ecosystem.browse.proofs import Proof, Proofs
from ecosystem.browse.sources import Appearance, sources
from ecosystem.models import Entity, Metric, Region, Relation, RelationType

#: Relations of one meaning shown before “all (n)”, and fewer of each where a record stands in very many.
CAP = 10
_FEWER = 5
#: Relations that a page can show without drowning in them.
_MANY = 80
#: Shown after “all (n)”; lists beyond that are what the filtered lists are for.
UNCAPPED = 500
#: Figures shown, and fewer of them where a record has very many; the list of figures has all.
METRIC_CAP = 100
_FEWER_FIGURES = 50
_MANY_FIGURES = 300
ARTICLE_CAP = 8
_ENDS = {"subject": "object", "object": "subject"}


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation seen from the entity's side, and the other end."""

    relation: Relation
    other: Entity
    #: True where the entity of the page is the relation's object.
    inverse: bool

    @property
    def title(self) -> str:
        """The title printed with the relation."""
        return self.relation.title


class Detail:
    """The entity of a page and its surroundings, each fetched when first asked for."""

    def __init__(self, entity: Entity, query: Query) -> None:
        self.entity = entity
        self.query = query
        self.proofs = Proofs(entity)

    @cached_property
    def counts(self) -> Counter[tuple[str, bool]]:
        """Number of relations by type and direction."""
        counts: Counter[tuple[str, bool]] = Counter()
        for type_, inverse, n in self._counted("subject").union(self._counted("object"), all=True):
            # A partnership has no direction: both ends read the same.
            counts[type_, inverse and type_ != RelationType.PARTNERS_WITH] += n
        return counts

    def _counted(self, end: str) -> QuerySet[Relation, tuple[str, bool, int]]:
        inverse = Value(end == "object", output_field=BooleanField())
        grouped = (
            Relation.objects.filter(**{end: self.entity}).order_by().values("type").annotate(n=Count("pk"))
        )
        return grouped.annotate(inverse=inverse).values_list("type", "inverse", "n")

    @property
    def relations_total(self) -> int:
        """Number of relations."""
        return sum(self.counts.values())

    @cached_property
    def ties(self) -> list[Tie]:
        """Relations both ways, capped per meaning; the one asked for in full is uncapped."""
        # Ranked by themselves first: in one query a database would join thousands to show a few.
        shown = list(self._ranked("subject").union(self._ranked("object"), all=True))
        return [*self._ties("subject", shown), *self._ties("object", shown)]

    @property
    def _cap(self) -> int:
        return CAP if sum(min(number, CAP) for number in self.counts.values()) <= _MANY else _FEWER

    def _ranked(self, end: str) -> QuerySet[Relation, int]:
        rank = Window(RowNumber(), partition_by=F("type"), order_by=[F("sources").desc(), F("pk").asc()])
        shown = Q(rank__lte=self._cap)
        if uncapped := self.query.value("relations"):
            shown |= Q(type=uncapped, rank__lte=UNCAPPED)
        ranked = Relation.objects.filter(**{end: self.entity}).order_by().annotate(rank=rank)
        return ranked.filter(shown).values_list("pk", flat=True)

    def _ties(self, end: str, shown: list[int]) -> list[Tie]:
        other = _ENDS[end]
        relations = Relation.objects.filter(pk__in=shown, **{end: self.entity})
        ordered = relations.select_related(f"{other}__region").order_by("type", "-sources", "pk")
        return [Tie(r, getattr(r, other), end == "object") for r in ordered]

    @cached_property
    def relation_proofs(self) -> dict[int, Proof]:
        """Proofs by relation id, for the relations shown."""
        return self.proofs.relations(tie.relation for tie in self.ties)

    @cached_property
    def metrics(self) -> list[Metric]:
        """The figures about the entity, by indicator and newest first."""
        found = self.entity.metrics.select_related("indicator")
        ordered = found.order_by("indicator__sort_key", "indicator", "-period_end", "scope", "pk")
        return list(ordered[: METRIC_CAP if self.entity.metrics_count < _MANY_FIGURES else _FEWER_FIGURES])

    @cached_property
    def metric_proofs(self) -> dict[int, Proof]:
        """Proofs by metric id."""
        return self.proofs.metrics(self.metrics)

    @cached_property
    def appearances(self) -> tuple[int, list[Appearance]]:
        """How many articles name it, and the newest of them."""
        skip = (self.articles_page - 1) * ARTICLE_CAP
        total, found = sources().appearances(self.entity.pk, ARTICLE_CAP, skip)
        return total, list(found)

    @property
    def articles_page(self) -> int:
        """Which page of the articles is asked for; what is no page number is the first."""
        asked = self.query.value("articles")
        return max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1

    @cached_property
    def places(self) -> list[Region]:
        """The places it lies in, widest first."""
        region = self.entity.region if not isinstance(self.entity, Region) else self.entity.parent
        places: list[Region] = []
        while region is not None:
            places.insert(0, region)
            region = region.parent
        return places
