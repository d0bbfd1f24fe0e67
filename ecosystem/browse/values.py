"""The address of every shown value: the page of its record, at the place where its sources are told.

`?of=` names the property: a column, or `relation:<type>`. A page that asks for this alone, without the rest
(htmx), gets what stands behind that value; a browser without scripts gets the page, opened there.
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlencode

RELATION = "relation:"
#: The figure itself, on its own page.
FIGURE = "value"


def anchor(name: str) -> str:
    """The id of the place on the page."""
    if name.startswith(RELATION):
        return f"relations-{name.removeprefix(RELATION)}"
    return f"value-{name}"


def address(page: str, name: str) -> str:
    """Of one value of the record (or figure) whose page is given."""
    return f"{page}{_tail(name)}"


@lru_cache(maxsize=256)
def _tail(name: str) -> str:
    """A list has the same in every row."""
    return f"?{urlencode({'of': name})}#{anchor(name)}"
