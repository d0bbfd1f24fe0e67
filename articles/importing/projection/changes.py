"""What a projection changed, in numbers."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

Ids = defaultdict[str, set[int]]


def _ids() -> Ids:
    return defaultdict(set)


@dataclass(slots=True)
class Changes:
    """Which entities appeared, changed or went, by kind; how many rows did. The log has each change."""

    new: Ids = field(default_factory=_ids)
    changed: Ids = field(default_factory=_ids)
    gone: Ids = field(default_factory=_ids)
    #: Rows of relations and metrics: `relation +`, `metric -` …
    rows: Counter[str] = field(default_factory=Counter)

    def note(self, sign: str, what: str) -> None:
        """A row that came (`+`), went (`-`) or changed (`~`)."""
        self.rows[f"{what} {sign}"] += 1

    def merge(self, other: "Changes") -> None:
        """Add the changes of a later batch."""
        for mine, theirs in ((self.new, other.new), (self.changed, other.changed), (self.gone, other.gone)):
            for kind, ids in theirs.items():
                mine[kind] |= ids
        self.rows.update(other.rows)

    def counts(self) -> dict[str, dict[str, int]]:
        """Numbers by kind; what is new is not counted as changed."""
        changed = {kind: ids - self.new[kind] for kind, ids in self.changed.items()}
        groups = {"new": self.new, "changed": changed, "gone": self.gone}
        return {name: {k: len(ids) for k, ids in sorted(g.items()) if ids} for name, g in groups.items()}

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone or self.rows)
