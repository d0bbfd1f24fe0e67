"""A large knowledge base to search in: companies named as companies are, and articles that name them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from django.db import connection, transaction

from articles.models import Article, Document, Source
from ecosystem.models import Company, Kind, Name, Region, SearchEntry, Status
from ecosystem.naming import fold
from ecosystem.reference import load
from ecosystem.reference.bulk import insert
from ecosystem.search import rebuild
from ecosystem.tables import rows

_TRADES = (
    "科技",
    "新材料",
    "生物医药",
    "智能装备",
    "能源",
    "电子",
    "信息技术",
    "化工",
    "机械",
    "半导体",
    "环保",
    "农业",
)
_FORMS = ("有限公司", "有限公司", "有限公司", "股份有限公司", "集团有限公司", "（集团）有限公司")
_VERBS = (
    "牵头组建创新联合体",
    "与高校共建实验室",
    "今年上半年产值增长",
    "获得发明专利授权",
    "项目正式开工",
    "入驻产业园区",
)
_BATCH = 5000
_SENTENCES = 40


def build(entities: int, articles: int) -> None:
    """Store them, and make the index."""
    chance = Random(7)
    load()
    with transaction.atomic():
        names = _companies(entities, chance)
        _articles(articles, names, chance)
        rebuild()
        # What the articles say is not read here: the share of those cited is set by hand.
        cited = SearchEntry.objects.filter(kind=Kind.COMPANY, record__lte=entities // 10)
        cited.update(weight=3)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _companies(count: int, chance: Random) -> list[str]:
    letters = (
        "".join({row["name"][-1] for row in rows("divisions")})
        + "岳帆璟曜朗澜岚峥嵘翊翎瑾瑜琮珀琅玥璇玑烁焓炜煜熠晟昱昊昕晞曦旻暄"
    )
    places = list(Region.objects.exclude(short_name="").order_by("pk"))
    made: dict[str, Company] = {}
    while len(made) < count:
        place = chance.choice(places)
        core = "".join(chance.choices(letters, k=2))
        name = f"{place.short_name}{core}{chance.choice(_TRADES)}{chance.choice(_FORMS)}"
        if name not in made:
            made[name] = Company(name=name, region=place, status=Status.ACTIVE, public_id=f"s{len(made)}")
    companies = list(made.values())
    for start in range(0, count, _BATCH):
        some = companies[start : start + _BATCH]
        insert(Company, some)
        Name.objects.bulk_create(list(_short_names(some)), _BATCH)
    return list(made)


def _short_names(companies: list[Company]) -> Iterator[Name]:
    for company in companies:
        short = (
            company.name.split("有限")[0].removesuffix("股份").removesuffix("（集团）").removesuffix("集团")
        )
        yield Name(entity=company, text=short, folded=fold(short), sort=Name.Sort.SHORT)


def _articles(count: int, names: list[str], chance: Random) -> None:
    source = Source.objects.create(name="云岭日报")
    for start in range(0, count, _BATCH):
        numbers = range(start, min(count, start + _BATCH))
        documents = Document.objects.bulk_create(
            [
                Document(name=f"d{n}", text=_text(names, chance), content_hash=str(n), fingerprint=str(n))
                for n in numbers
            ]
        )
        Article.objects.bulk_create(
            [
                Article(
                    document=d,
                    source=source,
                    title=d.text[:20],
                    published_on="2024-05-01",
                    content_hash=d.name,
                )
                for d in documents
            ]
        )


def _text(names: list[str], chance: Random) -> str:
    return "".join(f"{chance.choice(names)}{chance.choice(_VERBS)}。" for _ in range(_SENTENCES))
