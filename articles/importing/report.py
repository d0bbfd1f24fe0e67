"""Reports of what imports, retractions and withdrawals change, as text."""

from collections.abc import Iterable, Iterator

from django.utils import translation

from articles.importing.run import Outcome
from ecosystem.browse.change_words import labels_for, line
from ecosystem.history import net
from ecosystem.models import Change


def report(outcome: Outcome, seen: Iterable[Change] = ()) -> Iterator[str]:
    """Lines of the report; each change `seen` by itself before the numbers."""
    yield from lines(seen)
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


def effect(seen: Iterable[Change]) -> Iterator[str]:
    """Which shown values appear, change and vanish, and how many."""
    found = list(lines(seen))
    yield from found
    appear, vanish = (sum(text.startswith(sign) for text in found) for sign in "+-")
    yield f"shown values: {appear} appear, {len(found) - appear - vanish} change, {vanish} vanish"


def lines(seen: Iterable[Change]) -> Iterator[str]:
    """One line a change, in English as the commands are."""
    changes = net(seen)
    with translation.override("en"):
        labels = labels_for(changes)
        texts = [line(change, labels) for change in changes]
    yield from texts
