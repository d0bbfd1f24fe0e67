"""All catalogues of the site, in the order of the navigation."""

from __future__ import annotations

from ecosystem.browse.catalogue import Catalogue

_CATALOGUES: dict[str, Catalogue] = {}


def register(catalogue: Catalogue) -> Catalogue:
    """Add a catalogue to the site."""
    _CATALOGUES[catalogue.key] = catalogue
    return catalogue


def catalogues() -> list[Catalogue]:
    """All of them, in order of registration."""
    return list(_CATALOGUES.values())


def catalogue_of(key: str) -> Catalogue | None:
    """The catalogue of a kind."""
    return _CATALOGUES.get(key)
