"""What a facet is: a filter that also says how many rows each of its values would leave."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_
from types import MappingProxyType
from typing import Any, Self, TypeAlias

from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.db.models.expressions import Combinable
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ecosystem.browse.facets.modes import TRUTHS, Mode
from ecosystem.browse.facets.option import Option
from ecosystem.browse.links import MOST_VALUES, Query
from ecosystem.browse.memory import Memo, at_once

Label: TypeAlias = str | Promise
Rows: TypeAlias = "QuerySet[Any]"
#: A value, what it is called, how many rows it leaves.
Counted: TypeAlias = tuple[str, str, int]

#: The value that selects rows where nothing is known.
UNKNOWN = "-"
NONE: Mapping[str, str] = MappingProxyType({})
#: Values offered at all; rarer ones are reached by search.
MOST_OPTIONS = 60


@dataclass(frozen=True, kw_only=True)
class Facet(ABC):
    """A filter of rows by what they have of one sort; several filters narrow one another."""

    param: str
    label: Label
    #: A hidden facet filters and makes pills but is not listed beside the table.
    hidden: bool = False
    #: Whether a row may have several values, so that “all of them” means something.
    multiple: bool = False
    #: Values that one parameter may have; a hostile address with thousands stays cheap.
    most: int = MOST_VALUES

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Never changes, so that the filter sets of all requests share it."""
        return self

    @property
    def modes(self) -> tuple[Mode, ...]:
        """The modes that make sense of it."""
        return (Mode.ANY, *([Mode.ALL] if self.multiple else []), Mode.NOT, Mode.EMPTY)

    # --- what it selects ------------------------------------------------------------------------

    @abstractmethod
    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """The condition that a row has one of the values."""

    @abstractmethod
    def lacking(self, model: type[Model]) -> Q:
        """The condition that nothing is known of a row."""

    @property
    def needs(self) -> Mapping[str, Combinable]:
        """Annotations that the conditions read."""
        return {}

    def where(self, model: type[Model], mode: Mode, values: Sequence[str]) -> Q:
        """The condition of one mode, for values that `read` has let pass."""
        if mode is Mode.EMPTY:
            return self.lacking(model) if TRUTHS[values[-1]] else ~self.lacking(model)
        if mode is Mode.ALL:
            return reduce(and_, (self._any(model, [value]) for value in values))
        wanted = self._any(model, values)
        return ~wanted if mode is Mode.NOT else wanted

    def _any(self, model: type[Model], values: Sequence[str]) -> Q:
        known = [value for value in values if value != UNKNOWN]
        if UNKNOWN not in values:
            return self.having(model, known)
        return self.having(model, known) | self.lacking(model) if known else self.lacking(model)

    def apply(self, rows: Rows, values: Sequence[str]) -> Rows:
        """The rows that have one of the values."""
        return rows.filter(self._any(rows.model, values))

    # --- what its values are called ---------------------------------------------------------------

    @abstractmethod
    def labels(self, values: Collection[str]) -> dict[str, str]:
        """What values are called; those that do not exist are missing."""

    def read(self, mode: Mode, values: Sequence[str]) -> dict[str, str]:
        """What each value is called. Raises ValidationError for values that do not exist."""
        if mode is Mode.EMPTY:
            return _truth(values[-1])
        known = self.labels([value for value in values if value != UNKNOWN])
        wrong = [value for value in values if value != UNKNOWN and value not in known]
        if wrong:
            raise ValidationError([self.complaint(value) for value in wrong])
        return {v: not_reported() if v == UNKNOWN else known[v] for v in values}

    def complaint(self, value: str) -> str:
        """What is wrong with a value that does not exist."""
        return _("There is no “%(value)s”.") % {"value": value}

    # --- what it offers -----------------------------------------------------------------------------

    @abstractmethod
    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """The values among `rows`, in the order to show; `matching` keeps those with it in their label."""

    def offered(self) -> list[tuple[str, str]]:
        """Values and labels of a closed vocabulary: what can be chosen where counting takes too long."""
        return []

    def options(
        self, rows: Rows, query: Query, chosen: Mapping[str, str] = NONE, memo: Memo = at_once
    ) -> list[Option]:
        """The values to offer. A chosen one (value and label) is offered even where it leaves nothing."""
        counted = memo("counts", lambda: self.counts(rows))
        found = [row for i, row in enumerate(counted) if i < MOST_OPTIONS or row[0] in {*chosen, UNKNOWN}]
        present = {value for value, _label, _count in found}
        found += [(value, label, 0) for value, label in chosen.items() if value not in present]
        make = self.option_maker(query)
        return [make(value, label, count) for value, label, count in found]

    def uncounted(self, query: Query, chosen: Mapping[str, str]) -> list[Option]:
        """The same without counts."""
        make = self.option_maker(query)
        known = {**dict(self.offered()), **chosen}
        return [replace(make(value, label, 0), counted=False) for value, label in known.items()]

    def option_maker(self, query: Query) -> Callable[[str, str, int], Option]:
        """Makes options that toggle their value in the mode that the address is in."""
        without = query.values(self.param + Mode.NOT)
        wanted = {v: mode for mode in (Mode.ALL, Mode.ANY) for v in query.values(self.param + mode)}
        mode = Mode.ALL if query.values(self.param + Mode.ALL) else Mode.ANY

        def make(value: str, label: str, count: int) -> Option:
            excluded = value in without
            used = Mode.NOT if excluded else wanted.get(value, mode)
            url = query.toggled(self.param + used, value)
            exclude = "" if excluded or value in wanted else query.toggled(self.param + Mode.NOT, value)
            return Option(value, label, count, value in wanted, url, excluded=excluded, exclude_url=exclude)

        return make


def not_reported() -> str:
    """The words for a value that no article gives."""
    return _("Not reported")


_YES, _NO = gettext_lazy("not reported"), gettext_lazy("reported")


def _truth(value: str) -> dict[str, str]:
    if value not in TRUTHS:
        raise ValidationError(_("“%(value)s” is neither 1 nor 0.") % {"value": value})
    return {value: str(_YES if TRUTHS[value] else _NO)}
