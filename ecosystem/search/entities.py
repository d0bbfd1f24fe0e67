"""Entities as documents of the index: names, codes, place, sectors, and how many articles name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from ecosystem.browse.sources import sources
from ecosystem.models import Company, Consortium, Entity, Kind, Name, Status
from ecosystem.search.documents import Document

#: What else stands for a record: the credit code of a company, the code of a division.
_CODES = ("as_company__credit_code", "as_region__code")
_PLACES = ("as_region__path", "as_region__parent__path", "region__path", "region__parent__path")


class EntityCorpus:
    """The entities that are shown under their own name."""

    kinds = frozenset(Kind.values)

    def records(self) -> Iterable[int]:
        """Also those that have ceased to be shown."""
        return Entity.objects.order_by("pk").values_list("pk", flat=True)

    def documents(self, records: Collection[int]) -> Iterator[Document]:
        """In a fixed number of queries."""
        shown = Entity.objects.filter(pk__in=records, status=Status.ACTIVE).order_by("pk")
        rows = list(shown.values_list("pk", "kind", "name", "summary", *_CODES, *_PLACES))
        names, sectors = _names(records), _sectors({kind for _, kind, *_ in rows}, records)
        cited = sources().citations(records)
        for pk, kind, name, summary, credit_code, division, *paths in rows:
            codes = [code for code in (credit_code, division) if code]
            yield Document(
                kind=kind,
                record=pk,
                names=tuple(dict.fromkeys((name, *names[pk], *codes))),
                text=summary,
                region=next((path for path in paths if path), ""),
                sectors=tuple(sectors[pk]),
                weight=cited.get(pk, 0),
            )


def _names(records: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = Name.objects.filter(entity__in=records).order_by("entity", "text")
    for pk, text in rows.values_list("entity", "text"):
        found[pk].append(text)
    return found


def _sectors(kinds: Collection[str], records: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for model in (model for model in (Company, Consortium) if model.KIND in kinds):
        rows = model.sectors.through.objects.filter(**{f"{model.KIND}__in": records}).order_by("sector__code")
        for pk, code in rows.values_list(f"{model.KIND}_id", "sector__code"):
            found[pk].append(code)
    return found
