"""What the page `/graph/` shows around its picture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.urls import reverse

from ecosystem.browse.listing import Listing
from ecosystem.browse.listing.listing import STATE
from ecosystem.graph.central import Central, central
from ecosystem.graph.layout import Drawn, drawn
from ecosystem.graph.network import Network, network
from ecosystem.graph.paths import End, Step, resolved, shortest
from ecosystem.kinds.relation import RELATIONS

#: Parameters of the path, which filter nothing.
PATH_PARAMS = ("from", "to")


@dataclass(frozen=True, slots=True)
class Way:
    """A path as asked for."""

    start: End
    end: End
    steps: list[Step]

    @property
    def is_asked(self) -> bool:
        """Whether both ends were typed."""
        return bool(self.start.text and self.end.text)

    @property
    def ends(self) -> list[tuple[str, End]]:
        """The ends with the names of their parameters."""
        return [("from", self.start), ("to", self.end)]


class GraphListing(Listing):
    """The relations, in an address that may also ask for a path."""

    known = STATE | {*PATH_PARAMS}


class GraphPage:
    """One graph as one address asks for it; each part is worked out when first asked for."""

    def __init__(self, data: QueryDict) -> None:
        self.listing = GraphListing(RELATIONS, reverse("graph-list"), data)

    @cached_property
    def network(self) -> Network:
        """The part that is drawn."""
        return network(self.listing.filtered(), self.listing.count)

    @cached_property
    def drawn(self) -> Drawn:
        """Where its nodes stand."""
        return drawn(self.network)

    @property
    def central(self) -> Central:
        """The central ones."""
        return central(self.network, self.drawn)

    @cached_property
    def way(self) -> Way:
        """The path between the two entities that the address names."""
        start, end = (resolved(self.listing.query.value(param)) for param in PATH_PARAMS)
        if start.entity is None or end.entity is None:
            return Way(start, end, [])
        return Way(start, end, shortest(self.listing.filtered(), start.entity, end.entity))

    @property
    def path_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the form that asks for a path: the filters stay."""
        return self.listing.query.kept(*PATH_PARAMS)

    def address(self, name: str) -> str:
        """The address of a part of this graph, under the same filters."""
        dropped = dict.fromkeys((*PATH_PARAMS, "sort", "per_page", "columns"))
        return self.listing.query.url(**dropped).replace(self.listing.query.path, reverse(name), 1)

    @property
    def data_url(self) -> str:
        """Where the picture gets its nodes and edges from."""
        return self.address("graph-data")

    @property
    def picture_url(self) -> str:
        """The drawing."""
        return self.address("graph-picture")

    @property
    def files(self) -> list[tuple[str, str]]:
        """Formats for other programs and their addresses."""
        return [("GEXF (Gephi)", self.address("graph-gexf")), ("GraphML", self.address("graph-graphml"))]
