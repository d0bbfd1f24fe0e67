"""The columns of a list, by kind, and the names under which files may have them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ecosystem.models import Kind
from ecosystem.services.properties import column_names, set_names

#: Kinds of which people keep lists.
KINDS = (Kind.COMPANY, Kind.PARK, Kind.PLATFORM, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.CONSORTIUM)
#: What the columns are called; the keys are understood in files too.
LABELS: dict[str, str | Promise] = {
    "id": _("public id"),
    "name": _("name"),
    "aliases": _("aliases"),
    "region": _("region"),
    "sectors": _("sectors"),
    "level": _("level"),
    "category": _("category"),
    "credit_code": _("unified social credit code"),
    "qualifications": _("qualifications"),
    "founded": _("year of founding"),
    "note": _("source note"),
}
_EVERY_KIND = frozenset({"id", "aliases", "note"})


@cache
def columns_of(kind: str) -> tuple[str, ...]:
    """The keys of a kind's columns, in their order."""
    own = {*column_names(kind), *set_names(kind), *_EVERY_KIND}
    return tuple(key for key in LABELS if key in own)


def keys_of(headers: Iterable[object], kind: str) -> tuple[list[str], list[str]]:
    """The key of each header in any language, and the headers that name no column of the kind."""
    known = _known(kind)
    said = ["" if header is None else str(header).strip() for header in headers]
    keys = [known.get(header.lower(), "") for header in said]
    return keys, [header for header, key in zip(said, keys, strict=True) if header and not key]


@cache
def _known(kind: str) -> dict[str, str]:
    known = {key: key for key in columns_of(kind)}
    for language in ("en", "zh-hans"):
        with translation.override(language):
            known |= {str(LABELS[key]).lower(): key for key in columns_of(kind)}
    return known
