"""Events held in another province, and prizes of the nation: no figures of the place that took part."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract


def counted(text: str) -> set[float]:
    """The values that a text tells of somebody."""
    said = extract(Document("sample", text, published="2023-08-10")).as_json()
    return {metric["value"] for metric in said["metrics"]}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("交流大会8月1日在北京市举行。绵阳市共有34位工匠参会。大会共展出成果1200件。", {34}),
        ("交流大会8月1日在绵阳市举行。绵阳市共有34位工匠参会。大会共展出成果1200件。", {34, 1200}),
        # A city of its own province may be where it showed itself.
        ("交流大会8月1日在成都市举行。绵阳市共有34位工匠参会。大会共展出成果1200件。", {34, 1200}),
        ("绵阳市积极申报中国专利奖。本届专利奖共评选出获奖项目29项。", set()),
        ("绵阳市积极评选质量奖。本届质量奖共评选出获奖项目29项。", {29}),
        # How large the market is that a firm sells to.
        ("绵阳锐屹朗材料有限公司拥有专利31项。预计市场规模将达到968亿元。", {31}),
        ("绵阳市拥有专利31项。绵阳市软件市场规模达到968亿元。", {31, 968}),
    ],
)
def test_whose_events_and_markets_are(text: str, wanted: set[float]) -> None:
    assert counted(text) == wanted
