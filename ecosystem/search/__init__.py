"""Search: one interface, whatever index stands behind it.

`by_name` narrows lists, `ranked` and `Question` answer what is typed, `refresh` and `rebuild` keep the index.
"""

from ecosystem.search.answers import ranked
from ecosystem.search.names import by_name, entities_called, entities_named, holding
from ecosystem.search.question import Question
from ecosystem.search.terms import Term, terms
from ecosystem.search.upkeep import rebuild, refresh

__all__ = [
    "Question",
    "Term",
    "by_name",
    "entities_called",
    "entities_named",
    "holding",
    "ranked",
    "rebuild",
    "refresh",
    "terms",
]
