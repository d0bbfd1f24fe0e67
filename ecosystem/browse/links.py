"""The address as state: read parameters, and make the address that differs in one of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote, urlencode

from django.http import QueryDict

#: What can be asked in one address; a hostile one with thousands of values stays cheap.
MOST_VALUES = 30
#: Rows of the largest page may all be ticked.
MOST_TICKED = 250
#: Read of one parameter at all: one more than any filter takes, so that it can say so.
MOST_READ = MOST_TICKED + 1
LONGEST_VALUE = 120
#: The list that a page was reached from, as the part of an address after `?`.
WITHIN = "in"
LONGEST_ADDRESS = 4000


class Query:
    """The parameters of one address. Blank, repeated and oversized values are dropped on reading."""

    def __init__(self, path: str, data: QueryDict | None = None) -> None:
        self.path = path
        self._values: dict[str, list[str]] = {}
        for param in data or ():
            longest = LONGEST_ADDRESS if param == WITHIN else LONGEST_VALUE
            self._values[param] = cleaned(data.getlist(param), longest) if data else []

    @property
    def has_blanks(self) -> bool:
        """Whether a form was sent with fields left blank: the same without them is the better address."""
        return not all(self._values.values())

    def is_blank(self, param: str) -> bool:
        """Whether a parameter was sent without any value."""
        return self._values.get(param) == []

    @property
    def params(self) -> list[str]:
        """The parameters that have a value."""
        return [param for param, values in self._values.items() if values]

    def values(self, param: str) -> list[str]:
        """All values of a parameter, in the order given."""
        return list(self._values.get(param, ()))

    def value(self, param: str, default: str = "") -> str:
        """The last value of a parameter."""
        values = self._values.get(param)
        return values[-1] if values else default

    def url(self, **changes: Iterable[str] | str | None) -> str:
        """This address with some parameters replaced; `None` drops one. Paging starts anew."""
        merged = self._merged(changes)
        encoded = "&".join(_encoded(param, value) for param, values in merged.items() for value in values)
        return f"{self.path}?{encoded}" if encoded else self.path

    def toggled(self, param: str, value: str) -> str:
        """This address with one value of a parameter put in, or taken out where it is in."""
        values = self.values(param)
        changed = [v for v in values if v != value] if value in values else [*values, value]
        return self.url(**{param: changed})

    def data(self, params: Iterable[str]) -> QueryDict:
        """Some of the parameters, as forms read them."""
        data = QueryDict(mutable=True)
        for param in params:
            if values := self._values.get(param):
                data.setlist(param, values)
        return data

    def kept(self, *leave_out: str) -> list[tuple[str, str]]:
        """Parameters and values for the hidden fields of a form that sets the ones left out."""
        skip = {*leave_out, "page", "format"}
        return [(p, v) for p, values in self._values.items() if p not in skip for v in values]

    def _merged(self, changes: dict[str, Iterable[str] | str | None]) -> dict[str, list[str]]:
        merged = {p: v for p, v in self._values.items() if p not in {"page", "format"} and v}
        for param, given in changes.items():
            values = [given] if isinstance(given, str) else list(given or ())
            merged.pop(param, None)
            if values:
                merged[param] = values
        return merged


@lru_cache(maxsize=1024)
def _encoded(param: str, value: str) -> str:
    """One part of an address; a page of links repeats most of them."""
    return urlencode([(param, value)], quote_via=quote, safe="-,:")


def cleaned(values: Iterable[str], longest: int = LONGEST_VALUE) -> list[str]:
    """Without blanks, repetitions and NUL characters (which PostgreSQL refuses)."""
    kept: dict[str, None] = {}
    for value in values:
        text = value.replace("\x00", "").strip()[:longest]
        if text:
            kept[text] = None
        if len(kept) == MOST_READ:
            break
    return list(kept)
