"""Terms that name a place, a sector or a kind: they also hold for what lies there or belongs to it."""

from __future__ import annotations

from django.db.models import Q

from ecosystem.models import Kind, SearchEntry, Sector
from ecosystem.search.expressions import Token, some
from ecosystem.search.index import index
from ecosystem.search.lexicons import kinds
from ecosystem.search.terms import Term
from ecosystem.search.tokens import WHOLE, bare

#: Places of one name that are taken into account: 鼓楼区 stands in four cities.
_MOST = 12
#: Letters from which on a Latin term is taken for spelt out.
_SPELT = 4


def circumstances(terms: list[Term]) -> dict[Term, Q]:
    """What else fulfils a term; two queries, none for a single term.

    Initials are left alone: of three letters any may stand for some place.
    """
    if len(terms) < 2:
        return {}
    terms = [term for term in terms if not term.is_latin or len(term.folded) >= _SPELT]
    if not terms:
        return {}
    found: dict[Term, Q] = {}
    for term, condition in (*_places(terms), *_sectors(terms), *_kinds(terms)):
        found[term] = found[term] | condition if term in found else condition
    return found


def _places(terms: list[Term]) -> list[tuple[Term, Q]]:
    named = index().matching(some(Token(WHOLE + term.folded) for term in terms), names=True)
    rows = SearchEntry.objects.filter(kind=Kind.REGION, pk__in=named).exclude(region="").order_by("region")
    places = list(rows.values_list("forms", "region")[:_MOST])
    return [
        (term, Q(region__startswith=path))
        for term in terms
        for forms, path in places
        if f"\n{term.folded}\n" in forms
    ]


def _kinds(terms: list[Term]) -> list[tuple[Term, Q]]:
    return [(term, Q(kind=kinds()[term.folded])) for term in terms if term.folded in kinds()]


def _sectors(terms: list[Term]) -> list[tuple[Term, Q]]:
    rows = list(Sector.objects.order_by("pk").values_list("code", "name"))
    return [
        (term, Q(sectors__contains=f" {code} "))
        for term in terms
        for code, name in rows
        if bare(name) == term.folded
    ]
