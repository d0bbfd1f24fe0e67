"""The filters of a list: the parameters of its page, described for programs and checked."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import OpenApiParameter

from ecosystem.api.errors import InvalidParameterError, hint
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.facets import (
    UNKNOWN,
    ChoiceFacet,
    Facet,
    Mode,
    RangeFacet,
    RelatedFacet,
    Scale,
    YearFacet,
)
from ecosystem.browse.facets.modes import TRUTHS
from ecosystem.browse.facets.ranges import LARGEST
from ecosystem.browse.filters import FacetFilter
from ecosystem.browse.links import LONGEST_VALUE
from ecosystem.browse.listing import Listing
from ecosystem.models import Entity

_MEANING = {
    Mode.ANY: _("any of the values; repeat it for several; - stands for “not reported”"),
    Mode.ALL: _("all of the values; repeat it for several; - stands for “not reported”"),
    Mode.NOT: _("none of the values; repeat it for several; - stands for “not reported”"),
    Mode.EMPTY: _("1: nothing is known; 0: something is"),
    Mode.FROM: _("from this on"),
    Mode.TO: _("up to this"),
}
#: Four digits, but not 0000.
_YEAR = "[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]"
_NUMBER = {"type": "number", "minimum": -float(LARGEST), "maximum": float(LARGEST)}
_TEXT = {"type": "string", "pattern": r"[^\s\x00-\x1f\x85]", "maxLength": LONGEST_VALUE}


def described(catalogue: Catalogue) -> list[OpenApiParameter]:
    """The filters of a catalogue, in the order of its page."""
    return [_described(name, filter_) for name, filter_ in catalogue.filterset_class.base_filters.items()]


def checked(catalogue: Catalogue, path: str, data: QueryDict) -> Listing:
    """The list as asked for. Raises InvalidParameterError where a filter cannot be understood."""
    for name, filter_ in catalogue.filterset_class.base_filters.items():
        _check_size(name, data.getlist(name), filter_)
    listing = Listing(catalogue, path, data)
    # What is wrong is said in the language of the interface, whatever the language of pages.
    with translation.override("en"):
        for name, errors in listing.filters.errors.items():
            known = _known(listing.filters.filters[name])
            wrong = next((value for value in data.getlist(name) if value not in known), "")
            said = " ".join(str(error) for error in errors)
            raise InvalidParameterError(name, f"{said} ({hint(wrong, known)})" if known else said)
    return listing


def _described(name: str, filter_: Any) -> OpenApiParameter:
    if not isinstance(filter_, FacetFilter):
        return OpenApiParameter(name, _TEXT, description=str(_("Words that all have to be found.")))
    words = f"{filter_.label}: {_MEANING[filter_.mode]}"
    one = _schema(filter_.facet, filter_.mode)
    if filter_.mode in (Mode.EMPTY, Mode.FROM, Mode.TO):
        return OpenApiParameter(name, one, description=words)
    many = {"type": "array", "items": one, "maxItems": filter_.facet.most}
    return OpenApiParameter(name, many, description=words, style="form", explode=True)


def _schema(facet: Facet, mode: Mode) -> dict[str, Any]:
    """What one value looks like."""
    if mode is Mode.EMPTY:
        return {"type": "string", "enum": list(TRUTHS)}
    dash = "" if mode in (Mode.FROM, Mode.TO) else f"|{UNKNOWN}"
    if isinstance(facet, YearFacet):
        return {"type": "string", "pattern": f"^({_YEAR}{dash})$"}
    if isinstance(facet, RangeFacet):
        day = facet.scale is Scale.DATE
        return {"type": "string", "format": "date"} if day else dict(_NUMBER)
    settled = _settled(facet)
    return {"type": "string", "enum": settled} if settled else _TEXT


def _settled(facet: Facet) -> list[str]:
    """The values that the code declares; those of tables are not for the description."""
    offered = facet.offered() if isinstance(facet, ChoiceFacet) else []
    return [*(value for value, _said in offered), UNKNOWN] if offered else []


def _check_size(name: str, values: list[str], filter_: Any) -> None:
    """No value is empty or too long, and there are not too many, said twice or not."""
    if isinstance(filter_, FacetFilter) and len(values) > filter_.facet.most:
        raise InvalidParameterError(name, f"{filter_.facet.most} values at most")
    for value in values:
        if not value.replace("\x00", "").strip():
            raise InvalidParameterError(name, "the value is empty; leave the parameter out")
        if len(value) > LONGEST_VALUE:
            raise InvalidParameterError(name, f"{LONGEST_VALUE} characters at most")


def _known(filter_: Any) -> list[str]:
    """The values of a vocabulary; records are too many to be named."""
    if not isinstance(filter_, FacetFilter):
        return []
    if filter_.mode is Mode.EMPTY:
        return list(TRUTHS)
    facet = filter_.facet
    if settled := _settled(facet):
        return settled
    if isinstance(facet, RelatedFacet) and not issubclass(facet.model, Entity):
        return list(facet.model._default_manager.values_list(facet.key, flat=True))
    return []
