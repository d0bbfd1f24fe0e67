"""All that one comparison shows, in the order of the page."""

from __future__ import annotations

from dataclasses import dataclass

from ecosystem.browse.links import Query
from ecosystem.browse.proofs import Proofs
from ecosystem.compare.attributes import Row as AttributeRow
from ecosystem.compare.attributes import attribute_rows
from ecosystem.compare.charts import Chart, charts
from ecosystem.compare.choice import Choice
from ecosystem.compare.counts import Row as CountRow
from ecosystem.compare.counts import count_rows
from ecosystem.compare.figures import Table, figure_table
from ecosystem.compare.shared import Common, common
from ecosystem.models import Entity


@dataclass(frozen=True, slots=True)
class Comparison:
    """The parts of a comparison; the page and the files draw the same."""

    entities: list[Entity]
    attributes: list[AttributeRow]
    figures: Table
    charts: list[Chart]
    counts: list[CountRow]
    common: Common


def comparison(choice: Choice, query: Query) -> Comparison:
    """Everything about the chosen entities that the address asks for."""
    proofs = {entity.pk: Proofs(entity) for entity in choice.entities}
    figures = figure_table(choice, query, proofs)
    return Comparison(
        entities=choice.entities,
        attributes=attribute_rows(choice, proofs),
        figures=figures,
        charts=charts(figures.rows, choice.entities),
        counts=count_rows(choice),
        common=common(choice.entities),
    )
