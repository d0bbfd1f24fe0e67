"""Why the shown state changes: causes, the log of changes, previews.

What writes shown rows says why with `because`; what changes is noted in the `journal` of that cause and
written with the rows themselves, in one transaction.
"""

from ecosystem.history.journals import Journal, because, in_order, journal, reference, witnessed
from ecosystem.history.previews import net, preview
from ecosystem.history.reading import visible
from ecosystem.models.change import Change

Cause = Change.Cause

__all__ = [
    "Cause",
    "Journal",
    "because",
    "in_order",
    "journal",
    "net",
    "preview",
    "reference",
    "visible",
    "witnessed",
]
