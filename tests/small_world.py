"""A small knowledge base made by hand: one of every kind, with evidence, for the tests of pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from articles.models import Article, Claim, Document, Evidence, ImportRun, Mention, Source, SourceName
from ecosystem.models import (
    MODEL_OF,
    Agency,
    Company,
    Consortium,
    Entity,
    Indicator,
    Institute,
    Metric,
    Name,
    Park,
    Person,
    Platform,
    Policy,
    Project,
    Qualification,
    Region,
    Relation,
    RelationType,
    Sector,
    University,
)
from ecosystem.search import rebuild
from ecosystem.services.counting import recount

TEXT = (
    "云岭牵头组建联合体\n"
    "本报讯 云岭硅材料有限公司牵头组建云岭硅材料创新联合体，云岭大学是成员单位。\n"
    "2023年，云岭硅材料有限公司实现产值超\n2.5亿元；2022年为2亿元。\n"
)


@dataclass
class World:
    """What the tests refer to."""

    province: Region
    city: Region
    county: Region
    other_province: Region
    park: Park
    consortium: Consortium
    company: Company
    rival: Company
    university: University
    person: Person
    metric: Metric
    leads: Relation
    article: Article

    def of_each_kind(self) -> list[Entity]:
        """One entity of every kind."""
        return [Entity.objects.filter(kind=kind).first() for kind in _KINDS]  # type: ignore[misc]


_KINDS = tuple(MODEL_OF)


def build() -> World:
    """Store the small world."""
    province = _region("640000", "宁夏回族自治区", Region.Tier.PROVINCE, "宁夏")
    city = _region("640100", "银川市", Region.Tier.PREFECTURE, "银川", province)
    county = _region("640122", "贺兰县", Region.Tier.COUNTY, "贺兰", city)
    other = _region("150000", "内蒙古自治区", Region.Tier.PROVINCE, "内蒙古")
    materials = Sector.objects.create(
        code="new_materials", name="新材料", name_en="New materials", position=1
    )
    energy = Sector.objects.create(code="new_energy", name="新能源", name_en="New energy", position=2)
    giant = Qualification.objects.create(code="little_giant", name="专精特新“小巨人”企业")
    park = Park.objects.create(
        name="云岭高新技术产业开发区", category="高新区", level="国家级", region=city, founded=2012
    )
    company = Company.objects.create(name="云岭硅材料有限公司", region=county, park=park)
    company.sectors.add(materials)
    company.qualifications.add(giant)
    rival = Company.objects.create(name="草原风电有限公司", region=other)
    rival.sectors.add(energy)
    Company.objects.create(name="无名科技有限公司")
    university = University.objects.create(name="云岭大学", region=city, category="本科")
    institute = Institute.objects.create(name="云岭材料研究院", region=city, parent=university)
    consortium = Consortium.objects.create(
        name="云岭硅材料创新联合体", region=city, category="创新联合体", level="省级", founded=2023
    )
    consortium.sectors.add(materials)
    platform = Platform.objects.create(
        name="云岭硅材料重点实验室", category="重点实验室", level="省级", region=city
    )
    agency = Agency.objects.create(name="银川市科技局", level="市级", region=city)
    policy = Policy.objects.create(name="云岭创新十条", category="措施", region=city)
    project = Project.objects.create(name="云岭万吨硅料项目", region=county)
    person = Person.objects.create(name="李云岭", region=None)
    for entity, short in ((company, "云岭硅材"), (university, "岭大"), (province, "宁夏"), (city, "银川")):
        Name.objects.create(entity=entity, text=entity.name, sort=Name.Sort.OFFICIAL)
        Name.objects.create(entity=entity, text=short, sort=Name.Sort.SHORT)
    leads = _relate(RelationType.LEADS, company, consortium)
    _relate(RelationType.MEMBER_OF, university, consortium)
    _relate(RelationType.HOSTS, institute, platform)
    _relate(RelationType.ISSUES, agency, policy)
    _relate(RelationType.UNDERTAKES, company, project)
    _relate(RelationType.PARTNERS_WITH, company, rival)
    _relate(RelationType.AFFILIATED_WITH, person, company, title="总工程师")
    output = Indicator.objects.create(name="产值", dimension=Indicator.Dimension.MONEY)
    metric = _measure(company, output, "2.5", 2023, qualifier=">")
    _measure(company, output, "2", 2022)
    _measure(company, output, "4", 2025, nature="plan")
    _measure(rival, output, "9", 2023)
    _measure(city, output, "800", 2023)
    article = _article(company, consortium, university, leads, metric)
    rebuild()
    recount()
    ImportRun.objects.create(extractor="1", counts={"files": 1, "articles": 1}, paths=["a.txt"])
    return World(
        province,
        city,
        county,
        other,
        park,
        consortium,
        company,
        rival,
        university,
        person,
        metric,
        leads,
        article,
    )


def _region(code: str, name: str, tier: str, short: str, parent: Region | None = None) -> Region:
    return Region.objects.create(code=code, name=name, tier=tier, short_name=short, parent=parent)


def _relate(type_: str, subject: Entity, object_: Entity, title: str = "") -> Relation:
    return Relation.objects.create(type=type_, subject=subject, object=object_, title=title, sources=1)


def _measure(subject: Entity, indicator: Indicator, value: str, year: int, **more: Any) -> Metric:
    return Metric.objects.create(
        subject=subject,
        indicator=indicator,
        value=Decimal(value),
        unit="亿元",
        base_value=Decimal(value) * 10**8,
        base_unit="元",
        period=str(year),
        period_start=date(year, 1, 1),
        period_end=date(year, 12, 31),
        sources=1,
        **more,
    )


def _article(
    company: Company, consortium: Consortium, university: University, leads: Relation, metric: Metric
) -> Article:
    document = Document.objects.create(
        name="a.txt", text=TEXT, content_hash="c", fingerprint="f", extractor="1", projected=True
    )
    lines = [0, *(i + 1 for i, c in enumerate(TEXT) if c == "\n")]
    article = Article.objects.create(
        document=document,
        source=Source.objects.create(name="云岭日报"),
        title="云岭牵头组建联合体",
        authors=["王小云"],
        published="2024-03",
        published_on=date(2024, 3, 1),
        blocks=[
            [lines[0], lines[1] - 1, "headline"],
            [lines[1], lines[2] - 1, "paragraph"],
            [lines[2], lines[4] - 1, "paragraph"],
        ],
        content_hash="a",
    )
    names = {entity.name: _name(entity) for entity in (company, consortium, university)}
    for name, source_name in names.items():
        start = TEXT.index(name)
        Mention.objects.create(
            article=article, start=start, end=start + len(name), text=name, source_name=source_name
        )
    lead = Claim.objects.create(
        key="k1",
        subject=names[company.name],
        property="relation:leads",
        object=names[consortium.name],
        relation=leads,
    )
    figure = Claim.objects.create(key="k2", subject=names[company.name], property="metric", metric=metric)
    alias = Claim.objects.create(key="k3", subject=names[company.name], property="alias", value="云岭硅材")
    for claim, quote in (
        (lead, "云岭硅材料有限公司牵头组建云岭硅材料创新联合体"),
        (figure, "云岭硅材料有限公司实现产值超\n2.5亿元"),
        (alias, "云岭硅材料有限公司"),
    ):
        start = TEXT.index(quote)
        Evidence.objects.create(
            claim=claim,
            article=article,
            start=start,
            end=start + len(quote),
            quote=quote.replace("\n", ""),
            confidence=0.9,
            extractor="1",
        )
    return article


def _name(entity: Entity) -> SourceName:
    return SourceName.objects.create(
        kind=entity.kind, folded=entity.folded, text=entity.name, home=entity, entity=entity
    )
