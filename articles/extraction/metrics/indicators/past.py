"""What has been named before in a block: growth, shares and breakdowns lean on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.extraction.metrics.figure import Figure


@dataclass(slots=True)
class Past:
    """The figures of the block so far that a figure may lean on."""

    last: Figure | None = None
    of: dict[str, Figure] = field(default_factory=dict)
    #: Amounts of the sentence so far, for 同比分别增长.
    recent: list[Figure] = field(default_factory=list)

    def new_sentence(self, continues: bool) -> None:
        """Growth and shares lean on figures of their own sentence, 其中 on the one before as well."""
        self.recent.clear()
        if not continues:
            self.last = None
            self.of.clear()

    def add(self, figure: Figure) -> None:
        """Remember a named figure."""
        self.last = figure
        self.of[figure.dimension] = figure
        if figure.dimension != "ratio":
            self.recent.append(figure)
