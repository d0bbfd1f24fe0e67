"""The quality page says what plain SQL over claims and evidence says, on articles that are really read."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from ecosystem.models import RelationType
from tests.samples import MANIFEST, SAMPLES

pytestmark = pytest.mark.django_db

#: Of each shown row: how sure the surest live evidence is, by how many publishers and texts it is given.
_ROWS = """
SELECT {table}.id, MAX(e.confidence), COUNT(DISTINCT COALESCE(a.source_id, -a.id)),
    COUNT(DISTINCT CASE WHEN a.text_group = '' THEN a.content_hash ELSE a.text_group END)
FROM {table} JOIN articles_claim c ON c.{column} = {table}.id
JOIN articles_evidence e ON e.claim_id = c.id AND e.active
JOIN articles_article a ON a.id = e.article_id AND a.status = 'active'
WHERE {where} GROUP BY {table}.id
"""
_NEWEST = """
SELECT substr(COALESCE(NULLIF(own.path, ''), place.path, ''), 1, 2), MAX(a.published_on)
FROM {table} f JOIN articles_claim c ON c.{column} = f.id
JOIN articles_evidence e ON e.claim_id = c.id AND e.active
JOIN articles_article a ON a.id = e.article_id AND a.status = 'active'
JOIN ecosystem_entity s ON s.id = f.subject_id
LEFT JOIN ecosystem_region own ON own.entity_ptr_id = s.id
LEFT JOIN ecosystem_region place ON place.entity_ptr_id = s.region_id
GROUP BY f.id, 1
"""
_PROVINCES = """
SELECT r.path, e.name FROM ecosystem_region r JOIN ecosystem_entity e ON e.id = r.entity_ptr_id
WHERE r.tier = 'province'
"""


def ask(sql: str, *params: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params or None)
        return list(cursor.fetchall())


def by_hand(rows: list[Any]) -> tuple[int, int, int, int, int]:
    """All; confidence 0.9 and more, 0.8 and more, less; two publishers of two texts or more."""
    sure = [confidence for _, confidence, _, _ in rows]
    high, low = sum(c >= 0.9 for c in sure), sum(c < 0.8 for c in sure)
    shared = sum(min(publishers, texts) > 1 for *_, publishers, texts in rows)
    return len(rows), high, len(rows) - high - low, low, shared


@pytest.fixture
def page(client: Client) -> dict[str, dict[str, list[str]]]:
    """Tables by their title; rows by their head."""
    call_command("import_articles", SAMPLES, manifest=MANIFEST, verbosity=0)
    file = client.get("/quality/?format=csv").content.decode("utf-8-sig")
    tables: dict[str, dict[str, list[str]]] = {}
    for title, head, *cells in csv.reader(io.StringIO(file)):
        tables.setdefault(title, {})[head] = cells
    return tables


def test_the_page_says_what_plain_sql_says(page: dict[str, dict[str, list[str]]]) -> None:
    sorts = [("指标", "ecosystem_metric", "metric_id", "TRUE")]
    sorts += [
        (str(t.label), "ecosystem_relation", "relation_id", f"ecosystem_relation.type = '{t.value}'")
        for t in RelationType
    ]
    shown = 0
    for label, table, column, where in sorts:
        total, high, medium, low, shared = by_hand(ask(_ROWS.format(table=table, column=column, where=where)))
        if not total:
            assert label not in page["按置信度统计的事实"]
            continue
        shown += total
        parts = [f"{100 * part / total:.0f}%" for part in (high, medium, low)]
        assert page["按置信度统计的事实"][label] == [str(total), *parts, "0", f"{100 * shared / total:.0f}%"]
    assert shown > 50


def test_freshness_is_what_plain_sql_says(page: dict[str, dict[str, list[str]]]) -> None:
    found: dict[str, list[str]] = {}
    for table, column in (("ecosystem_relation", "relation_id"), ("ecosystem_metric", "metric_id")):
        for path, day in ask(_NEWEST.format(table=table, column=column)):
            found.setdefault(path, []).append(str(day))
    provinces = dict(ask(_PROVINCES))
    shown = page["各地区数据新鲜度"]
    assert {provinces.get(path, "地点未注明") for path in found} == set(shown) - {"地区"}
    for path, days in found.items():
        newest, total, *_ = shown[provinces.get(path, "地点未注明")]
        assert (newest, total) == (max(days), str(len(days)))
