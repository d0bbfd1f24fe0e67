"""Where names stand in the text and what kind of thing they name."""

from articles.extraction.document import Layout, Mention


def find_names(layout: Layout) -> list[Mention]:
    """All name mentions, in text order, not overlapping except where a name lies inside a name."""
    return []
