"""What a headline reports on dates what was done in paragraphs without a time."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract

_BODY = (
    "1月17日，贵阳市科技工作会议召开。\n"
    "平台建设提速。贵阳市引进科研人员320名，拥有平台45个。\n"
    "目前，贵阳市研发机构达到67家。贵阳市计划新增研发机构15家。\n"
)


@pytest.mark.parametrize(
    ("headline", "period"),
    [
        ("贵阳市2024年科技创新成绩单出炉", "2024"),
        ("贵阳市2025年科技创新工作要点出炉", None),
        ("贵阳市2024年创新大会召开", None),
    ],
)
def test_headline(headline: str, period: str | None) -> None:
    found = extract(Document("a.txt", f"{headline}\n{_BODY}", published="2025-01-20"))
    periods = {metric.value: metric.period for metric in found.metrics}
    assert periods[320] == period
    assert periods[45] is None
    assert periods[67] is None
    assert periods[15] is None
