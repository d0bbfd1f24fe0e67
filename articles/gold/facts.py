"""Relations and figures of a page: what is shown of them, in the words of the page.

What a person added or corrected has no quote of its own; it is in where a sentence of the page bears it out.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from articles.gold.names import Thing, evidence_on
from articles.gold.page import Page
from articles.importing.projection.figures import figure
from articles.importing.projection.verdicts import Verdicts, load_verdicts
from ecosystem.models import Metric, Relation
from ecosystem.services.keys import metric_row_key

Things = dict[int, Thing]
Facts = list[dict[str, Any]]


def relations(page: Page, things: Things) -> Facts:
    """Each once, with its title as the page or a person words it."""
    verdicts = load_verdicts(things)
    rows = Relation.objects.filter(subject__in=things, object__in=things).select_related("object")
    said = evidence_on(page).filter(claim__relation__in=rows).select_related("claim")
    first = {e.claim.relation_id: e for e in said.reverse()}
    found = []
    for row in rows.order_by("pk"):
        subject, object_ = things[row.subject_id], things[row.object_id]
        evidence, given = first.get(row.pk), _is_given(row, verdicts)
        quote = page.quote(evidence) if evidence else None
        if quote is None and given:
            quote = page.sentence_with(subject.forms, object_.forms)
        if quote is not None:
            title = row.title if given or evidence is None else str(evidence.claim.value or "")
            found.append(
                {
                    "type": row.type,
                    "subject": subject.ident,
                    "object": object_.ident,
                    "title": title or None,
                    "evidence": quote,
                }
            )
    return found


def _is_given(row: Relation, verdicts: dict[int, Verdicts]) -> bool:
    """Whether a person added, corrected or confirmed it."""
    return row.object.public_id in verdicts[row.subject_id].given(f"relation:{row.type}")


def metrics(page: Page, things: Things) -> Facts:
    """Each figure as the page prints it; where a person corrected it, as corrected."""
    given = _given_keys(things)
    said = evidence_on(page).filter(claim__metric__subject__in=things).select_related("claim__metric")
    found: dict[int, dict[str, Any]] = {}
    for evidence in said:
        claim, row = evidence.claim, evidence.claim.metric
        if row is None or row.pk in found:
            continue
        value = {**(claim.value or {}), "period": claim.period, "scope": claim.scope}
        if metric_row_key(row) in given:
            value |= {"qualifier": row.qualifier}
        found[row.pk] = _metric(things[row.subject_id], value, page.quote(evidence))
    for row in Metric.objects.filter(subject__in=things).exclude(pk__in=found).select_related("indicator"):
        quote = page.sentence_with([f"{_plain(row.value)}{row.unit}"])
        if metric_row_key(row) in given and quote:
            found[row.pk] = _metric(things[row.subject_id], _columns(row), quote)
    return list(found.values())


def _given_keys(things: Things) -> set[str]:
    """Keys of the figures that persons gave or confirmed."""
    return {key for verdicts in load_verdicts(things).values() for key in _keys(verdicts)}


def _keys(verdicts: Verdicts) -> Iterator[str]:
    for value in verdicts.given("metric").values():
        said = figure(value, value.get("period") or "", value.get("scope") or "")
        if said is not None:
            yield said.key


def _columns(row: Metric) -> dict[str, Any]:
    return {
        "indicator": row.indicator.name,
        "value": row.value,
        "unit": row.unit,
        "qualifier": row.qualifier,
        "period": row.period,
        "scope": row.scope,
    }


def _metric(thing: Thing, value: dict[str, Any], quote: str) -> dict[str, Any]:
    number = Decimal(str(value["value"]))
    return {
        "subject": thing.ident,
        "indicator": value["indicator"],
        "value": int(number) if number == int(number) else float(number),
        "unit": value["unit"],
        "qualifier": value["qualifier"] or None,
        "period": value["period"] or None,
        "scope": value["scope"] or None,
        "evidence": quote,
    }


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
