"""Invented articles with something to ask about."""

from __future__ import annotations

from typing import Any

from articles.extraction.document import Extraction
from articles.models import Evidence
from ecosystem.models import Candidate, Entity
from tests.articles.importing.worlds import take, world


def twins(left: str = "海岳磁材有限公司", right: str = "海岳磁材股份有限公司") -> tuple[Entity, Entity]:
    """Two companies that may be one, and the question about them."""
    for company in (left, right):
        take(paper(f"{company}.txt", company))
    one, other = (Entity.objects.get(name=name) for name in (left, right))
    low, high = sorted((one, other), key=lambda entity: entity.pk)
    assert Candidate.objects.open().filter(left=low, right=high).exists()
    return low, high


def paper(name: str, company: str, value: int = 5, **more: Any) -> Extraction:
    """A company that leads a consortium and has patents."""
    text = f"{company}牵头临州磁材创新联合体，2024年专利{value}项。{name}"
    things: list[Any] = [
        ("company", company),
        ("consortium", "临州磁材创新联合体", {"level": more.pop("level", "市级")}),
    ]
    figure = {"subject": 0, "indicator": "专利", "value": value, "unit": "项", "period": "2024"}
    return world(name, text, things, [("leads", 0, 1, "牵头单位")], [figure], source=name, **more)


def doubt(**about: Any) -> None:
    """Make the evidence of some claims weak, and show what follows."""
    from articles.importing.projection import project_all

    Evidence.objects.filter(**{f"claim__{name}": value for name, value in about.items()}).update(
        confidence=0.5
    )
    project_all()
