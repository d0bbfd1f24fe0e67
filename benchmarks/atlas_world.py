"""A knowledge base of 100,000 records in the proportions of the real one, made up from a seed.

Reference lists as shipped; companies, platforms, people … spread over all prefectures, few with much said of
them and many with little; relations, figures, names, articles with mentions and quotes.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from itertools import count as counter
from random import Random
from typing import Any, NamedTuple

from django.core.management import call_command
from django.db import transaction

from articles.models import Article, Claim, Document, Evidence, Mention, Source, SourceName
from benchmarks import rows
from ecosystem.models import (
    MODEL_OF,
    Change,
    Company,
    Consortium,
    Entity,
    Indicator,
    Metric,
    Name,
    Park,
    Qualification,
    Region,
    Relation,
    Sector,
)
from ecosystem.naming import fold, sort_key
from ecosystem.services.counting import recount

#: Records of each kind among a thousand, and how their names end.
_SHARES = {
    "company": (560, ("有限公司", "股份有限公司", "集团有限公司")),
    "person": (150, ("",)),
    "platform": (90, ("重点实验室", "工程技术研究中心", "企业技术中心", "科技企业孵化器")),
    "project": (60, ("建设项目", "产业化项目", "示范工程")),
    "policy": (40, ("行动方案", "实施意见", "管理办法")),
    "agency": (30, ("科学技术局", "工业和信息化局", "行业协会")),
    "institute": (30, ("研究院", "研究所")),
    "university": (20, ("大学", "职业技术学院")),
    "consortium": (20, ("创新联合体", "产业技术创新战略联盟")),
}
_LETTERS = (
    "岳帆璟曜朗澜岚峥翊翎瑾瑜琮珀琅玥璇玑烁焓炜煜熠晟昱昊昕晞曦"
    "沅沣泓洵浚涵淼渊渝溯滢漪潼澄瀚芃芷茗荃荟莘菁萱葳蓁蔚蕴"
)
_TRADES = (
    "新材料",
    "生物",
    "智能装备",
    "光电",
    "软件",
    "化工",
    "乳业",
    "新能源",
    "电气",
    "环保",
    "农业",
    "重工",
)
_LEVELS = ("国家级", "省级", "市级", "")
_TIES = ("leads", "member_of", "partners_with", "located_in", "in_park", "hosts", "affiliated_with")
_OFFSET = 1_000_000
_ARTICLES_SHARE, _TIES_PER_RECORD, _FIGURES_PER_RECORD, _MENTIONS_PER_RECORD = 5, 2, 2, 3
_CHANGES_PER_RECORD, _RECORDS_PER_RUN = 5, 2000
_DAY = date(2026, 11, 1)


class _Record(NamedTuple):
    pk: int
    kind: str
    name: str
    region: int


def prepare(count: int) -> None:
    """Fill the database, unless it holds the world already."""
    if not Entity.objects.filter(pk=_OFFSET).exists():
        build(count)


def build(count: int, seed: int = 7) -> None:
    """Fill an empty, migrated database."""
    chance = Random(seed)
    call_command("load_reference_data", verbosity=0, stdout=io.StringIO())
    with transaction.atomic():
        records = list(_records(count, chance))
        _entities(records)
        _columns(records, chance)
        _said(records, chance)
        _ties(records, chance)
        _figures(records, chance)
        _claims(records, Article.objects.count())
        _changes(records)
    touched = (
        Change,
        Entity,
        Name,
        SourceName,
        Document,
        Article,
        Source,
        Mention,
        Claim,
        Evidence,
        Relation,
        Metric,
    )
    recount()
    call_command("rebuild_search", verbosity=0, stdout=io.StringIO())
    rows.finish(*touched)


def busiest() -> Entity:
    """The record of which most is said."""
    return Entity.objects.get(pk=_OFFSET)


def _records(count: int, chance: Random) -> Iterator[_Record]:
    places = list(
        Region.objects.filter(tier="prefecture").order_by("code").values_list("pk", "short_name", "name")
    )
    chance.shuffle(places)
    pk = _OFFSET
    for kind, (share, endings) in _SHARES.items():
        for _ in range(count * share // 1000):
            region, short, long = places[_rank(len(places), chance)]
            stem = "".join(chance.choices(_LETTERS, k=3))
            name = f"{short or long}{stem}{chance.choice(_TRADES)}{chance.choice(endings)}"
            yield _Record(pk, kind, stem if kind == "person" else name, region)
            pk += 1


def _rank(size: int, chance: Random) -> int:
    """Few of them often, many seldom."""
    return min(int(size * chance.random() ** 3), size - 1)


def _entities(records: list[_Record]) -> None:
    entity = ("id", "public_id", "kind", "name", "folded", "sort_key", "region_id")
    rows.insert(
        Entity,
        entity,
        ((r.pk, f"w{r.pk}", r.kind, r.name, fold(r.name), sort_key(r.name), r.region) for r in records),
    )
    name = ("entity_id", "text", "folded", "sort", "origin")
    rows.insert(Name, name, ((r.pk, r.name, fold(r.name), "official", "report") for r in records))
    short = ((r.pk, r.name[:6], fold(r.name[:6]), "short", "report") for r in records if len(r.name) > 8)
    rows.insert(Name, name, short)


def _columns(records: list[_Record], chance: Random) -> None:
    """What each kind adds to a record."""
    parks = list(Park.objects.values_list("pk", flat=True))
    for kind in _SHARES:
        model: Any = MODEL_OF[kind]
        own = {str(f.column) for f in model._meta.local_concrete_fields}
        given: dict[str, Any] = {
            "category": lambda r: _SHARES[r.kind][1][r.pk % len(_SHARES[r.kind][1])],
            "level": lambda r: chance.choice(_LEVELS),
            "founded": lambda r: chance.choice([None, chance.randint(1980, 2026)]),
            "park_id": lambda r: chance.choice(parks) if chance.random() < 0.2 else None,
        }
        makers = {name: make for name, make in given.items() if name in own}
        of_kind = [r for r in records if r.kind == kind]
        made = ((r.pk, *(make(r) for make in makers.values())) for r in of_kind)
        rows.insert(model, ("entity_ptr_id", *makers), made)
    sectors = list(Sector.objects.values_list("pk", flat=True))
    for model in (Company, Consortium):
        known = [r.pk for r in records if r.kind == model.KIND.value and chance.random() < 0.8]
        rows.link(model.sectors.through, ((pk, chance.choice(sectors)) for pk in known))
    titles = list(Qualification.objects.values_list("pk", flat=True))
    firms = [r.pk for r in records if r.kind == "company" and chance.random() < 0.3]
    rows.link(Company.qualifications.through, ((pk, chance.choice(titles)) for pk in firms))


def _said(records: list[_Record], chance: Random) -> None:
    """Articles, where each record stands in them, and the quote behind its name."""
    count = max(1, len(records) // _ARTICLES_SHARE)
    rows.insert(Source, ("id", "name"), ((n, f"第{n}日报") for n in range(1, 201)))
    text = "本报讯 记者从会上获悉，当地创新主体加快成长。" * 20
    document = ("id", "name", "text", "content_hash", "fingerprint", "extractor", "projected")
    marks = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(count)]
    made = ((n + 1, f"{n}.txt", text, m, m, "1", True) for n, m in enumerate(marks))
    rows.insert(Document, document, made)
    article = (
        "id",
        "document_id",
        "position",
        "source_id",
        "title",
        "content_hash",
        "text_group",
        "published",
        "published_on",
    )
    days = [_DAY - timedelta(days=chance.randint(0, 1500)) for _ in marks]
    rows.insert(
        Article,
        article,
        (
            (n + 1, n + 1, 0, n % 200 + 1, f"{records[n].name}加快发展", m, m, days[n].isoformat(), days[n])
            for n, m in enumerate(marks)
        ),
    )
    named = ("id", "kind", "folded", "scope", "text", "home_id", "entity_id")
    rows.insert(
        SourceName, named, ((r.pk, r.kind, fold(r.name), str(r.pk), r.name, r.pk, r.pk) for r in records)
    )
    spots = ("article_id", "start", "end", "text", "source_name_id")
    places = ((r.pk, chance.randint(1, count), n * 10) for r in records for n in range(_MENTIONS_PER_RECORD))
    rows.insert(Mention, spots, ((article, at, at + 9, "当地", pk) for pk, article, at in places))


def _claims(records: list[_Record], articles: int) -> None:
    """That each record is so called, and what is shown of its relations and figures."""
    claim = ("id", "key", "subject_id", "property", "value", "period", "relation_id", "metric_id")
    ids = counter(_OFFSET)
    known = {r.pk for r in records}

    def named(subject: int) -> int:
        # Places and parks are told of under the name of another, whose page nobody measures.
        return subject if subject in known else records[-1].pk

    ties = Relation.objects.order_by("pk").values_list("pk", "subject", "type")
    figures = Metric.objects.order_by("pk").values_list("pk", "subject", "period", "base_value")
    names = ((next(ids), f"n{r.pk}", r.pk, "name", r.name, "", None, None) for r in records)
    tied = ((next(ids), f"r{pk}", named(s), f"relation:{t}", "", "", pk, None) for pk, s, t in ties)
    measured = (
        (next(ids), f"m{pk}", named(s), "metric", {"value": str(value)}, year, None, pk)
        for pk, s, year, value in figures
    )
    rows.insert(Claim, claim, chain(names, tied, measured))
    evidence = ("claim_id", "article_id", "start", "end", "quote", "confidence", "extractor", "active")
    said = ((pk, pk % articles + 1, 0, 9, "记者获悉", 0.9, "1", True) for pk in range(_OFFSET, next(ids)))
    rows.insert(Evidence, evidence, said)


def _ties(records: list[_Record], chance: Random) -> None:
    parks = list(Park.objects.values_list("pk", flat=True))
    known = set()
    for _ in range(len(records) * _TIES_PER_RECORD):
        kind = chance.choice(_TIES)
        one = records[_rank(len(records), chance)]
        other = one.region if kind == "located_in" else chance.choice(parks)
        if kind not in {"located_in", "in_park"}:
            other = records[_rank(len(records), chance)].pk
        if one.pk != other:
            known.add((kind, one.pk, other))
    relation = ("id", "type", "subject_id", "object_id", "confidence", "sources")
    rows.insert(
        Relation, relation, ((_OFFSET + n, *tie, 0.9, n % 3 + 1) for n, tie in enumerate(sorted(known)))
    )


def _figures(records: list[_Record], chance: Random) -> None:
    indicators = list(Indicator.objects.values_list("pk", "dimension"))
    places = list(Region.objects.exclude(code="").values_list("pk", flat=True)[:400])
    subjects = [*(r.pk for r in records), *places * 20]
    units = {"count": "个", "money": "元", "share": "%"}
    columns = (
        *("id", "subject_id", "indicator_id", "value", "unit", "base_value", "base_unit", "period"),
        *("period_start", "period_end", "nature", "confidence", "sources"),
    )

    taken = set()

    def figure(number: int) -> tuple[Any, ...] | None:
        subject = subjects[_rank(len(subjects), chance)] if number % 3 else chance.choice(subjects)
        indicator, dimension = indicators[_rank(len(indicators), chance)]
        year, unit = chance.randint(2018, 2026), units.get(dimension, "")
        # Of one indicator and year one figure, as a rule: what contradicts another waits for review.
        if (subject, indicator, year) in taken and number % 200:
            return None
        taken.add((subject, indicator, year))
        value = 10**5 + number
        span = (date(year, 1, 1), date(year, 12, 31))
        nature = "plan" if number % 20 == 0 else "actual"
        own = (_OFFSET + number, subject, indicator, value, unit, value, unit, str(year))
        return (*own, *span, nature, 0.9, number % 3 + 1)

    figures = map(figure, range(len(records) * _FIGURES_PER_RECORD))
    rows.insert(Metric, columns, (row for row in figures if row))


def _changes(records: list[_Record]) -> None:
    """What the imports changed: that each record came, and values of it."""
    columns = ("id", "entity_id", "property", "qualifier", "after", "cause", "run", "reason", "at")
    runs = max(1, len(records) // _RECORDS_PER_RUN)
    begin = datetime(2026, 1, 1, tzinfo=UTC)

    def change(number: int) -> tuple[Any, ...]:
        run, place = divmod(number, max(1, len(records) * _CHANGES_PER_RECORD // runs))
        record = records[number % len(records)]
        name = ("status", "name", "alias", "level", "founded")[number // len(records)]
        after = "active" if name == "status" else record.name
        at = begin + timedelta(hours=run, milliseconds=place)
        return (_OFFSET + number, record.pk, name, "", after, "import", run + 1, "", at)

    rows.insert(Change, columns, map(change, range(len(records) * _CHANGES_PER_RECORD)))


def described() -> str:
    """How much there is, for the heading of a table."""
    numbers = {
        m._meta.model_name: m._default_manager.count() for m in (Entity, Relation, Metric, Article, Mention)
    }
    return json.dumps(numbers).strip("{}").replace('"', "")
