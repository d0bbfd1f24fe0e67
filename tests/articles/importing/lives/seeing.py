"""What readers see of a life."""

from collections import defaultdict
from typing import Any

from ecosystem.models import Company, Consortium, Entity, Metric, Name, Relation
from tests.articles.importing.lives.model import Model, Ruling, View
from tests.articles.importing.lives.stories import public_id


def seen() -> View:
    """What readers see, as the model puts it."""
    names: dict[int, list[str]] = defaultdict(list)
    for entity, text in Name.objects.values_list("entity", "text"):
        names[entity].append(text)
    relations: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    columns = ("subject", "type", "object__public_id", "title", "sources")
    for subject, *said in Relation.objects.values_list(*columns):
        relations[subject].append(tuple(said))
    metrics: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for subject, value, sources in Metric.objects.values_list("subject", "base_value", "sources"):
        metrics[subject].append((int(value), sources))
    levels = dict(Consortium.objects.values_list("pk", "level"))
    parks = dict(Company.objects.values_list("pk", "park__public_id"))
    sectors: dict[int, str | None] = dict(Company.objects.values_list("pk", "sectors__code"))
    return {
        entity.public_id: {
            "name": entity.name,
            "summary": entity.summary,
            "level": levels.get(entity.pk),
            "sectors": sectors.get(entity.pk),
            "park": parks.get(entity.pk),
            "names": sorted(names[entity.pk]),
            "relations": sorted(relations[entity.pk]),
            "metrics": sorted(metrics[entity.pk]),
        }
        for entity in Entity.objects.filter(status="active")
    }


def holds(ruling: Ruling, model: Model) -> bool:
    """Whether what a person said is respected, where it is all that was said of it and nothing is merged."""
    record = seen().get(public_id(ruling.entity))
    if model.is_hidden(ruling.entity):
        return record is None
    if ruling.property.startswith("relation:") and model.is_hidden(ruling.qualifier):
        return record is None or not _stands(record, ruling.property, ruling._replace(action="deny"))
    if record is None:  # only who was named by a person is shown without a report
        return (ruling.property, ruling.action) not in {("name", "set"), ("name", "accept")}
    if ruling.property == "name" and ruling.action == "deny":
        return True  # it has but this one
    return _stands(record, ruling.property, ruling) is (ruling.action != "deny")


def _stands(record: dict[str, Any], property_: str, ruling: Ruling) -> bool:
    if property_ == "alias":
        return ruling.qualifier in record["names"]
    if property_ == "metric":
        return ruling.qualifier in dict(record["metrics"])
    if property_.startswith("relation:"):
        key = (property_.removeprefix("relation:"), public_id(ruling.qualifier))
        titles = {r[:2]: r[2] for r in record["relations"]}
        return key in titles and (ruling.action == "deny" or titles[key] == ruling.value)
    return bool(record[property_] == ruling.value)
