"""Names that hold within one article, and what articles of several publishers agree that they mean.

华为 in one article and 华为 in another are two until enough publishers say so by themselves; then both
answer to one entity. That follows from live articles and judgements alone, so neither the order of arrival
nor what was believed before changes it. Who answers for whom is still decided in `merging`; nothing moves.
"""

from articles.importing.agreement.agreeing import agree
from articles.importing.agreement.naming import Name, names_in, names_of, names_upon

__all__ = ["Name", "agree", "names_in", "names_of", "names_upon"]
