"""Figures: how they are measured, as filters; and who leads and how it went, beside the table."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from ecosystem.browse.displays import Display
from ecosystem.browse.facets import ChoiceFacet
from ecosystem.browse.listing import Listing
from ecosystem.models import Indicator, Qualifier


def _ranked(listing: Listing) -> Any:
    from ecosystem.figures.ranking import ranked

    return ranked(listing)


def _courses(listing: Listing) -> Any:
    from ecosystem.figures.series import courses

    return courses(listing)


def _keys(shown: Any) -> list[int] | None:
    keys: list[int] | None = shown.keys
    return keys


MEASURES = (
    ChoiceFacet(param="unit", label=_("Unit"), column="base_unit"),
    ChoiceFacet(
        param="dimension",
        label=_("Dimension"),
        column="indicator__dimension",
        choices=lambda: Indicator.Dimension.choices,
    ),
    ChoiceFacet(param="bound", label=_("Bound"), column="qualifier", choices=lambda: Qualifier.choices),
)
DISPLAYS = (
    Display(
        key="rank",
        label=_("Ranking"),
        icon="chart-bar",
        template="figures/rank.html",
        data=_ranked,
        keys=_keys,
    ),
    Display(
        key="series",
        label=_("Over time"),
        icon="chart-line",
        template="figures/series.html",
        data=_courses,
        keys=_keys,
    ),
)
