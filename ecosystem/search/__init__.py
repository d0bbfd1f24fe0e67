"""Search: one interface, whatever index stands behind it."""

from ecosystem.search.names import by_name, entities_named, ranked
from ecosystem.search.terms import Term, terms

__all__ = ["Term", "by_name", "entities_named", "ranked", "terms"]
