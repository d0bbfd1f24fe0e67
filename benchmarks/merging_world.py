"""A large knowledge base by INSERT … SELECT: companies with names, sources, relations and figures."""

from __future__ import annotations

from typing import Any

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.models import F, Q
from django.utils import timezone

from articles.models import Article, Claim, Document, Evidence, Mention, Source, SourceName
from ecosystem.models import Company, Entity, Indicator, Metric, Name, NameKey, Relation
from ecosystem.reference import vocabularies
from ecosystem.services.counting import recount

#: Letters that names are made of; no place or common word comes of them.
_LETTERS = (
    "岳帆璟曜朗澜岚峥嵘翊翎瑾瑜琮珀琅玥璇玑烁焓炜煜熠晟昱昊昕晞曦旻暄"
    "沅沣泓洵浚涵淼渊渝溯滢漪潼澄瀚灏芃芷茗荃荟莘菁萱葳蓁蔚蕴薇藜蘅"
    "钧钰铄铠铭锐锦鋆鑫铂铧锆锘骁骅骐骏驰骥轩辕翰翀翮翱鲲鹏鸿鹄鹭鸾"
)
_OFFSET = 1_000_000
#: Relations of each company as subject, and as many as object on average.
_RELATIONS = 3
_CLAIMS = _RELATIONS + 3
_INDICATOR = "从业人员"
_ARTICLES = 2000


def build(count: int) -> None:
    """Store that many companies, and what is said of them."""
    with transaction.atomic():
        _sources()
        _entities(count)
        _facts(count)
        _claims(count)
        recount()
    touched = (Document, Article, Source, Entity, Name, NameKey, SourceName, Claim, Evidence, Mention)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [*touched, Relation, Metric]):
            cursor.execute(statement)
        if connection.vendor == "postgresql":  # which does so by itself, later
            cursor.execute("ANALYZE")


def couple() -> tuple[Entity, Entity]:
    """Two that are alike in nothing but their size."""
    return Entity.objects.get(pk=_OFFSET + 1), Entity.objects.get(pk=_OFFSET + 2)


@transaction.atomic
def plain_update(one: Entity, other: Entity) -> None:
    """Write the rows that merging and splitting the two would touch, and think of nothing."""
    pair = [one.pk, other.pk]
    Entity.objects.filter(pk__in=pair).update(updated=timezone.now())
    Name.objects.filter(entity__in=pair).update(sort=F("sort"))
    SourceName.objects.filter(home__in=pair).update(entity=F("entity"))
    Relation.objects.filter(Q(subject__in=pair) | Q(object__in=pair)).update(sources=F("sources"))
    Metric.objects.filter(subject__in=pair).update(sources=F("sources"))
    Claim.objects.filter(subject__entity__in=pair).update(relation=F("relation"), metric=F("metric"))


def _sources() -> None:
    vocabularies.indicators()
    _fill(Source, 20, id="i", name="'报' || i")
    common = {"content_hash": "'h' || i", "projected": "TRUE"}
    _fill(Document, _ARTICLES, id="i", name="'d' || i", fingerprint="'f' || i", extractor="'1'", **common)
    own = {"content_hash": "'h' || i", "text_group": "'h' || i", "published_on": "'2024-05-01'"}
    _fill(Article, _ARTICLES, id="i", document_id="i", source_id="i %% 20 + 1", **own)


def _entities(count: int) -> None:
    number = len(_LETTERS)
    letters = [f"substr('{_LETTERS}', (i / {number**power}) %% {number} + 1, 1)" for power in range(3)]
    stem = " || ".join(letters)
    name = f"{stem} || '重工' || '有限公司'"
    key = f"{_OFFSET} + i"
    who = {"name": name, "folded": name, "sort_key": "'p' || i", "public_id": "'m' || i"}
    _fill(Entity, count, id=key, kind="'company'", status="'active'", **who)
    _fill(Company, count, entity_ptr_id=key)
    _fill(Name, count, id=key, entity_id=key, text=name, folded=name, sort="'official'", origin="'report'")
    short = {"text": "'简称' || i", "folded": "'简称' || i", "sort": "'other'", "origin": "'report'"}
    _fill(Name, count, id=f"{key} + {count}", entity_id=key, **short)
    _fill(NameKey, count, id=key, entity_id=key, key=f"'company:h:' || {letters[0]} || {letters[1]}")
    said = {"kind": "'company'", "folded": name, "text": name, "home_id": key, "entity_id": key}
    _fill(SourceName, count, id=key, scope="''", **said)
    spot = {"start": "i", "end": "i + 9", "text": name}
    _fill(Mention, count, id=key, article_id=_article("i"), source_name_id=key, **spot)


def _claims(count: int) -> None:
    """Of each company: its name, a figure, relations to others."""
    subject = f"{_OFFSET} + i"
    number = "(100 + i %% 9)"
    figure = (
        f'\'{{"indicator": "{_INDICATOR}", "unit": "人", "qualifier": "", "value": "\' || {number} || \'"}}\''
    )
    name = "(SELECT '\"' || text || '\"' FROM articles_sourcename s WHERE s.id = " + subject + ")"
    kinds: list[tuple[str, dict[str, str]]] = [
        ("name", {"value": name}),
        ("alias", {"value": "'\"简称' || i || '\"'", "folded": "'简称' || i"}),
        ("metric", {"value": figure, "period": "'2023'", "metric_id": subject}),
    ]
    for step in range(_RELATIONS):
        other = {"object_id": _partner(step, count), "value": "'\"\"'", "relation_id": _relation(step)}
        kinds.append(("relation:leads", other))
    for at, (prop, columns) in enumerate(kinds):
        key = f"{_OFFSET} + i * {_CLAIMS} + {at}"
        known = {"key": f"'k' || i || '-' || {at}", "subject_id": subject, "property": f"'{prop}'"}
        _fill(Claim, count, id=key, **known, **columns)
        said = {
            "article_id": _article("i"),
            "start": "i",
            "end": "i + 9",
            "quote": "'q'",
            "confidence": "0.9",
        }
        _fill(Evidence, count, id=key, claim_id=key, extractor="'1'", active="TRUE", **said)


def _facts(count: int) -> None:
    """The relations and figures that are shown for those claims."""
    subject = f"{_OFFSET} + i"
    for step in range(_RELATIONS):
        ends = {"subject_id": subject, "object_id": _partner(step, count), "type": "'leads'"}
        sure = {"confidence": "0.9", "sources": "1"}
        _fill(Relation, count, id=_relation(step), **ends, **sure)
    indicator = Indicator.objects.get(name=_INDICATOR)
    number = {"value": "100 + i %% 9", "base_value": "100 + i %% 9", "unit": "'人'", "base_unit": "'人'"}
    when = {"period": "'2023'", "period_start": "'2023-01-01'", "period_end": "'2023-12-31'"}
    what = {"subject_id": subject, "indicator_id": str(indicator.pk), "confidence": "0.9", "sources": "1"}
    _fill(Metric, count, id=subject, **what, **number, **when)


def _relation(step: int) -> str:
    return f"{_OFFSET} + i * {_RELATIONS} + {step}"


def _partner(step: int, count: int) -> str:
    """Another one, never itself while there are some thousands."""
    return f"{_OFFSET} + (i + {12 + 997 * step} + (i %% 100) * 7) %% {count} + 1"


def _article(number: str) -> str:
    return f"{number} %% {_ARTICLES} + 1"


def _fill(model: type[models.Model], count: int, **columns: str) -> None:
    """Rows 1 … count; a column is an expression of `i` (with %% for %), or holds its default."""
    names, expressions, values = [], [], []
    for field in model._meta.local_concrete_fields:
        names.append(connection.ops.quote_name(str(field.column)))
        given = columns.pop(str(field.column), None)
        expressions.append("%s" if given is None else _cast(field, given))
        if given is None:
            values.append(_default(field))
    assert not columns, columns  # noqa: S101 — a column that the model does not have
    table = connection.ops.quote_name(model._meta.db_table)
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
    rows = f"{numbers} SELECT {', '.join(expressions)} FROM n"
    statement = f"INSERT INTO {table} ({', '.join(names)}) {rows}"
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def _cast(field: models.Field[Any, Any], expression: str) -> str:
    if connection.vendor == "postgresql" and isinstance(field, models.JSONField):
        return f"CAST({expression} AS jsonb)"
    return expression


def _default(field: models.Field[Any, Any]) -> Any:
    now = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    return field.get_db_prep_save(timezone.now() if now else field.get_default(), connection)
