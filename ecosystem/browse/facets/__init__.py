"""Filters that count: what each value of a filter would leave, given all the other filters."""

from ecosystem.browse.facets.base import UNKNOWN, Facet, FacetView, Option, not_reported
from ecosystem.browse.facets.choice import ChoiceFacet, DateFacet, YearFacet
from ecosystem.browse.facets.region import RegionFacet
from ecosystem.browse.facets.related import RelatedFacet, RelationFacet, TitleFacet

__all__ = [
    "UNKNOWN",
    "ChoiceFacet",
    "DateFacet",
    "Facet",
    "FacetView",
    "Option",
    "RegionFacet",
    "RelatedFacet",
    "RelationFacet",
    "TitleFacet",
    "YearFacet",
    "not_reported",
]
