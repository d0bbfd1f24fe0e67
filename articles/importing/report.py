"""The closing report of an import, as text."""

from collections.abc import Iterator

from articles.importing.run import Outcome


def report(outcome: Outcome, *, changes: bool = False) -> Iterator[str]:
    """Lines of the report; with `changes`, each change by itself before the numbers."""
    if changes:
        yield from sorted(outcome.changes.lines)
    counts = outcome.counts()
    yield f"documents: {outcome.documents} ({outcome.unchanged} unchanged)"
    yield f"articles: {outcome.articles}"
    for name in ("new", "changed", "gone"):
        by_kind = ", ".join(f"{kind} {number}" for kind, number in counts[name].items())
        yield f"{name} entities: {sum(counts[name].values())}" + (f" ({by_kind})" if by_kind else "")
    rows = ", ".join(f"{what}{number}" for what, number in counts["rows"].items())
    yield f"facts read: {outcome.facts}; shown rows: {rows or 'no change'}"
    yield f"errors: {len(outcome.errors)}"
    yield from (f"  {error}" for error in outcome.errors)
