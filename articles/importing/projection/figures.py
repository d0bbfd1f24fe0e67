"""A claimed figure in the terms of the `Metric` table: indicator, base unit, bounds, days, nature."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import Any, NamedTuple

from articles.extraction.gazetteers import rows, values
from articles.extraction.quantities.iso import span
from articles.extraction.quantities.normalise import bounds, normalise
from articles.importing.lexicons import lexicon
from ecosystem.models import Indicator, Nature, Qualifier
from ecosystem.naming import fold, sort_key
from ecosystem.services.keys import metric_key

_STEP = Decimal("0.000001")
#: Larger figures are misreadings; the columns hold no more.
_LIMIT = Decimal(10) ** 17
#: A word of planning stands at the head of the indicator, after 年度 at most.
_HEAD = 4


class Term(NamedTuple):
    """An indicator before it is a row."""

    name: str
    dimension: str


@dataclass(frozen=True, slots=True)
class Figure:
    """Columns of a `Metric` but for subject and indicator."""

    term: Term
    value: Decimal
    unit: str
    base_value: Decimal
    base_unit: str
    qualifier: str
    lower: Decimal | None
    upper: Decimal | None
    period: str
    period_start: date | None
    period_end: date | None
    scope: str
    nature: str

    @property
    def identity(self) -> tuple[Term, str, str, Decimal, str, str]:
        """What makes two claims the same figure."""
        return self.term, self.period, self.scope, self.base_value, self.base_unit, self.nature

    @property
    def key(self) -> str:
        """How decisions name it."""
        return metric_key(
            self.term.name, self.period, self.scope, self.base_value, self.base_unit, self.nature
        )


def figure(value: dict[str, Any], period: str, scope: str) -> Figure | None:
    """The figure of a claim or a decision; None where the number is none."""
    number = _number(value.get("value"))
    unit = str(value.get("unit") or "")[:24]
    if number is None:
        return None
    normal = normalise(number, unit)
    base = normal.value.quantize(_STEP) if abs(normal.value) < _LIMIT else None
    if base is None:
        return None
    qualifier = value.get("qualifier") or ""
    qualifier = qualifier if qualifier in Qualifier.values else ""
    lower, upper = bounds(base, qualifier or None) if qualifier != Qualifier.ABOUT else (None, None)
    name, nature = _nature(str(value["indicator"]))
    start, end = _days(period)
    return Figure(
        term=_term(name, normal.dimension),
        value=number.quantize(_STEP),
        unit=unit,
        base_value=base,
        base_unit=normal.unit[:24],
        qualifier=qualifier,
        lower=lower,
        upper=upper,
        period=period[:24],
        period_start=start,
        period_end=end,
        scope=scope[:60],
        nature=value.get("nature") or nature,
    )


def _number(said: Any) -> Decimal | None:
    try:
        number = Decimal(str(said))
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < _LIMIT else None


def _days(period: str) -> tuple[date | None, date | None]:
    try:
        days = span(period)
    except ValueError:
        return None, None
    return days.start, days.end


@lru_cache(maxsize=16384)
def _nature(indicator: str) -> tuple[str, str]:
    """The indicator without its word of planning, and what that word says."""
    for row in lexicon("natures"):
        at = indicator.find(row["word"], 0, _HEAD)
        if at >= 0:
            rest = indicator[:at] + indicator[at + len(row["word"]) :]
            return (rest if len(rest) > 1 else indicator), row["nature"]
    return indicator, Nature.ACTUAL.value


def _term(name: str, dimension: str) -> Term:
    known = dimension if dimension in Indicator.Dimension.values else Indicator.Dimension.COUNT.value
    return _vocabulary().get((fold(name), known)) or Term(name[:120], known)


@cache
def _vocabulary() -> dict[tuple[str, str], Term]:
    terms: dict[tuple[str, str], Term] = {}
    for row in rows("indicators"):
        term = Term(row["name"], row["dimension"])
        for name in (row["name"], *values(row["synonyms"])):
            terms.setdefault((fold(name), term.dimension), term)
    return terms


class Indicators:
    """Rows of the vocabulary, made when first needed."""

    def __init__(self, terms: Iterable[Term]) -> None:
        wanted = set(terms)
        self._rows = _load(wanted) if wanted else {}
        missing = sorted(wanted - self._rows.keys())
        if missing:
            fresh = [
                Indicator(name=t.name, dimension=t.dimension, sort_key=sort_key(t.name)) for t in missing
            ]
            Indicator.objects.bulk_create(fresh, ignore_conflicts=True)
            self._rows = _load(wanted)

    def row(self, term: Term) -> Indicator:
        """The row of a term."""
        return self._rows[term]


def _load(terms: set[Term]) -> dict[Term, Indicator]:
    named = Indicator.objects.filter(name__in={term.name for term in terms})
    return {Term(row.name, row.dimension): row for row in named}
