"""A facet over how sure a fact is, in the bands that pages speak of; what people gave stands apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Model, Q
from django.utils.translation import gettext_lazy as _

from ecosystem.browse.bands import SURE, VERY_SURE, Band
from ecosystem.browse.facets.base import Counted, Facet, Rows
from ecosystem.browse.facets.modes import Mode

#: Of a fact that no live source gives.
HAND = "hand"
_HAND = Q(sources=0)
#: What has a `confidence`, by band.
BANDS = {
    Band.HIGH.value: Q(confidence__gte=VERY_SURE),
    Band.MEDIUM.value: Q(confidence__gte=SURE, confidence__lt=VERY_SURE),
    Band.LOW.value: Q(confidence__lt=SURE),
}


@dataclass(frozen=True, kw_only=True)
class ConfidenceFacet(Facet):
    """Rows with `confidence` and `sources`; the quality page counts them so and leads here."""

    hidden: bool = True

    @property
    def modes(self) -> tuple[Mode, ...]:
        """Every fact is in one of the bands."""
        return (Mode.ANY, Mode.NOT)

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows of one of the bands."""
        wanted = Q(pk__in=[])
        for value in values:
            wanted |= _HAND if value == HAND else ~_HAND & BANDS[value]
        return wanted

    def lacking(self, model: type[Model]) -> Q:
        """It is always known."""
        return Q(pk__in=[])

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """The bands, and what people gave."""
        known = dict(self.offered())
        return {value: known[value] for value in values if value in known}

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """The quality page has the counts."""
        return []

    def offered(self) -> list[tuple[str, str]]:
        """From the surest on."""
        return [*((str(value), str(label)) for value, label in Band.choices), (HAND, str(_("By hand")))]
