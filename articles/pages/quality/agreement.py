"""How often reviewers agree with the machine: per kind of fact, and per rule that read it.

Counted are live decisions on what the machine had read: accepted, denied, or set to another value where a
claim gives one. What people only added says nothing of the machine.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from django.db.models import Case, Count, F, FloatField, OuterRef, Q, Subquery, When
from django.db.models.fields.json import KT, KeyTextTransform
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext_lazy as _

from articles.models import Evidence
from articles.models.properties import WORDS
from articles.pages.quality.table import Cell, Table, number, share
from ecosystem.models import Decision, RelationType

_ACCEPT, _DENY, _SET = Decision.Action.ACCEPT, Decision.Action.DENY, Decision.Action.SET
#: Rules listed; those with most verdicts come first.
_MOST_RULES = 30

_NUMBER = Cast(KeyTextTransform("value", "claim__value"), FloatField())
#: Property, action, rule, number.
Verdict = tuple[str, str, str, int]


def agreement_tables() -> list[Table]:
    """By kind of fact and by rule; one query."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    rules: dict[str, Counter[str]] = defaultdict(Counter)
    for name, action, rule, n in _counted():
        kinds[name][action] += n
        rules[rule][action] += n
    hint = _("Accepted, of all that was accepted, denied or corrected.")
    return [
        _table("agreement", _("Agreement of reviewers by kind of fact"), _("Kind of fact"), kinds, hint),
        _table("rules", _("Agreement of reviewers by rule"), _("Rule"), rules, hint),
    ]


def _table(key: str, title: Any, head: Any, found: dict[str, Counter[str]], hint: Any) -> Table:
    headings = (head, _("Accepted"), _("Denied"), _("Corrected"), _("Agreement"))
    ranked = sorted(found.items(), key=lambda row: (-row[1].total(), row[0]))[:_MOST_RULES]
    return Table(key, title, headings, [_row(name, counts) for name, counts in ranked], hint)


def _row(name: str, counts: Counter[str]) -> list[Cell]:
    numbers = [number(counts[action]) for action in (_ACCEPT, _DENY, _SET)]
    return [Cell(str(WORDS.get(name, name))), *numbers, share(counts[_ACCEPT], counts.total())]


def _counted() -> list[Verdict]:
    heir = Coalesce("entity__merged_into", F("entity"))
    live: Any = Decision.objects.filter(undone=None).annotate(heir=heir)
    figures = live.annotate(number=Cast(KT("value__value"), FloatField()), unit=KT("value__unit"))
    told = figures.annotate(rule=Case(When(action=_SET, then=_corrected()), default=_confirmed_or_denied()))
    rows = told.exclude(rule=None).order_by().values_list("property", "action", "rule")
    return list(rows.annotate(n=Count("pk")))


def _confirmed_or_denied() -> Subquery:
    """The rule that had read the very value."""
    return _rule(_ends() | _alias() | _figure() | _value())


def _corrected() -> Subquery:
    """The rule that had read another one."""
    single = ~Q(claim__property__in=("metric", "alias")) & Q(claim__object=None)
    return _rule((single & ~Q(claim__value=OuterRef("value"))) | _ends())


def _rule(same: Q) -> Subquery:
    """The rule of the surest evidence for the value in question, live or not."""
    about = Q(claim__subject__entity=OuterRef("heir")) | _mutual()
    found = Evidence.objects.filter(about, claim__property=OuterRef("property"))
    figures = found.annotate(number=_NUMBER, unit=KeyTextTransform("unit", "claim__value"))
    return Subquery(figures.filter(same).order_by("-confidence", "pk").values("rule")[:1])


def _ends() -> Q:
    return Q(claim__object__entity__public_id=OuterRef("qualifier")) | _mutual()


def _mutual() -> Q:
    """A partnership that was read from its other end."""
    ends = {
        "claim__object__entity": OuterRef("heir"),
        "claim__subject__entity__public_id": OuterRef("qualifier"),
    }
    return Q(claim__property=f"relation:{RelationType.PARTNERS_WITH.value}", **ends)


def _alias() -> Q:
    return Q(claim__property="alias", claim__folded=OuterRef("qualifier"))


def _value() -> Q:
    return Q(claim__object=None, claim__value=OuterRef("value"))


def _figure() -> Q:
    return Q(claim__property="metric", number=OuterRef("number"), unit=OuterRef("unit"))
