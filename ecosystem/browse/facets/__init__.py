"""Filters that count: what each value of a filter would leave, given all the other filters."""

from ecosystem.browse.facets.base import UNKNOWN, Facet, not_reported
from ecosystem.browse.facets.choice import ChoiceFacet, TextFacet
from ecosystem.browse.facets.confidence import ConfidenceFacet
from ecosystem.browse.facets.modes import Mode
from ecosystem.browse.facets.option import FacetView, Option
from ecosystem.browse.facets.ranges import RangeFacet, Scale, YearFacet
from ecosystem.browse.facets.region import RegionFacet
from ecosystem.browse.facets.related import EntityFacet, RelatedFacet, RelationFacet, TitleFacet
from ecosystem.browse.facets.run import RunFacet

__all__ = [
    "UNKNOWN",
    "ChoiceFacet",
    "ConfidenceFacet",
    "EntityFacet",
    "Facet",
    "FacetView",
    "Mode",
    "Option",
    "RangeFacet",
    "RegionFacet",
    "RelatedFacet",
    "RelationFacet",
    "RunFacet",
    "Scale",
    "TextFacet",
    "TitleFacet",
    "YearFacet",
    "not_reported",
]
