"""An invented article, imported: a company that leads a consortium, with a value of every sort."""

from __future__ import annotations

from typing import Any

from articles.extraction.document import Extraction
from tests.articles.importing.worlds import take, world

COMPANY, UNION, SHORT = "海岳磁材有限公司", "临州磁材创新联合体", "海岳磁材"


def paper(name: str = "a.txt", *, level: str = "省级", value: int = 5, **more: Any) -> Extraction:
    """The article; its name stands in its text, so that no two are reprints."""
    text = f"银川市{COMPANY}（{SHORT}）牵头{level}{UNION}，2024年专利{value}项。{name}"
    things: list[Any] = [
        ("company", COMPANY, {"aliases": [SHORT], "sectors": ["new_materials", "new_energy"]}),
        ("consortium", UNION, {"level": level, "sectors": ["new_materials"]}),
        ("region", "银川市"),
    ]
    figure = {"subject": 0, "indicator": "专利", "value": value, "unit": "项", "period": "2024"}
    links: list[Any] = [("leads", 0, 1, "牵头单位"), ("located_in", 0, 2)]
    return world(name, text, things, links, [figure], **more)


def bring_in(*papers: Extraction) -> None:
    """Import them, or the one."""
    for each in papers or (paper(),):
        take(each)
