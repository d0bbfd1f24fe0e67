"""Sectors, qualifications and indicators: small closed lists, kept in step with their files."""

from collections import defaultdict
from typing import Any

from django.db import models

from ecosystem.models import Indicator, Qualification, Sector
from ecosystem.reference.listed import Loaded
from ecosystem.tables import rows, values


def sectors() -> Loaded:
    """The fifteen sectors with their weighted keywords."""
    keywords: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for row in rows("sector_keywords"):
        keywords[row["code"]][row["keyword"]] = float(row["weight"])
    done = Loaded()
    for row in rows("sectors"):
        columns = {
            "name": row["name"],
            "name_en": row["name_en"],
            "position": int(row["position"]),
            "keywords": keywords[row["code"]],
        }
        _put(Sector, {"code": row["code"]}, columns, done)
    return done


def qualifications() -> Loaded:
    """Standings that companies are granted."""
    done = Loaded()
    for row in rows("qualifications"):
        _put(Qualification, {"code": row["code"]}, {"name": row["name"]}, done)
    return done


def indicators() -> Loaded:
    """The usual indicators; synonyms that people added stay."""
    done = Loaded()
    known = {(i.name, i.dimension): i.synonyms for i in Indicator.objects.all()}
    for row in rows("indicators"):
        key = {"name": row["name"], "dimension": row["dimension"]}
        had = known.get((row["name"], row["dimension"]), [])
        synonyms = [*had, *(s for s in values(row["synonyms"]) if s not in had)]
        _put(Indicator, key, {"synonyms": synonyms}, done)
    return done


def _put(model: type[models.Model], key: dict[str, Any], columns: dict[str, Any], done: Loaded) -> None:
    done.listed += 1
    record = model._default_manager.filter(**key).first()
    if record is None:
        model._default_manager.create(**key, **columns)
        done.added += 1
    elif any(getattr(record, column) != value for column, value in columns.items()):
        for column, value in columns.items():
            setattr(record, column, value)
        record.save()
        done.changed += 1
