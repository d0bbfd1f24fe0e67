"""The vocabularies that records are described with, as lists for programs."""

from __future__ import annotations

from typing import Any

from django.db.models import Model, Q
from django.utils.translation import gettext_lazy as _

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import ChoiceFacet, RelatedFacet
from ecosystem.browse.facets.base import Label, Rows
from ecosystem.browse.shapes import Shape
from ecosystem.models import Indicator, Qualification, Sector


def _vocabulary(model: type[Model], *searched: str, **declared: Any) -> Catalogue:
    """A catalogue of words; the quick search looks into `searched`."""

    def search(rows: Rows, text: str) -> Rows:
        found = Q()
        for column in searched:
            found |= Q(**{f"{column}__icontains": text.strip()})
        return rows.filter(found)

    return Catalogue(
        model=model, rows=lambda: model._default_manager.all(), search=search, icon="list", **declared
    )


def _code(label: Label) -> Column:
    return Column(key="code", label=label, value=lambda row: row.code, sort=("code",), filter="q")


def _name(*sort: str) -> Column:
    return Column(key="name", label=_("Name"), value=lambda row: row.name, sort=sort, filter="q")


SECTORS = _vocabulary(
    Sector,
    "code",
    "name",
    "name_en",
    key="sector",
    slug="sectors",
    title=_("Sectors"),
    default_sort="position",
    columns=(
        _code(_("Code")),
        _name("name"),
        Column(
            key="name_en",
            label=_("English name"),
            value=lambda row: row.name_en,
            sort=("name_en",),
            filter="q",
        ),
        Column(
            key="parent",
            label=_("Parent"),
            value=lambda row: row.parent.code if row.parent else None,
            filter="parent",
            select=("parent",),
        ),
        Column(
            key="position",
            label=_("Position"),
            value=lambda row: row.position,
            sort=("position", "code"),
            numeric=True,
        ),
    ),
    facets=(RelatedFacet(param="parent", label=_("Parent"), column="parent", model=Sector, key="code"),),
)

QUALIFICATIONS = _vocabulary(
    Qualification,
    "code",
    "name",
    key="qualification",
    slug="qualifications",
    title=_("Qualifications"),
    default_sort="name",
    columns=(_code(_("Code")), _name("name")),
    facets=(),
)

INDICATORS = _vocabulary(
    Indicator,
    "name",
    key="indicator",
    slug="indicators",
    title=_("Indicators"),
    default_sort="name",
    columns=(
        _name("sort_key"),
        Column(
            key="dimension",
            label=_("Dimension"),
            value=lambda row: row.get_dimension_display(),
            data=lambda row: row.dimension,
            sort=("dimension", "sort_key"),
            filter="dimension",
        ),
        Column(
            key="synonyms",
            label=_("Synonyms"),
            value=lambda row: list(row.synonyms),
            shape=Shape.TEXTS,
            filter="q",
        ),
    ),
    facets=(
        ChoiceFacet(
            param="dimension",
            label=_("Dimension"),
            column="dimension",
            choices=lambda: Indicator.Dimension.choices,
        ),
    ),
)
