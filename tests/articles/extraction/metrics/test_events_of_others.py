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


_LEADS = (
    "绵阳市科技局消息，围绕创新，我市平台建设亮点纷呈。\n"
    "车间数量全省领先。目前，全市共有车间205个，居全省首位。\n"
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A city's own news, however often it is compared with its province.
        (_LEADS + "车间改造领跑全省。省级工厂达到6户，占全省38%。\n四川云帆电机制造厂获奖。", {205, 6, 38}),
        # Who comes to a forum from everywhere; who comes to stay is the place's.
        ("绵阳市发展迅速。来自国内外的40位科学家围绕主题展开交流。", set()),
        ("绵阳市发展迅速。来自国内外的40位科学家入驻园区。", {40}),
        # Two firms of a case.
        ("绵阳市发展迅速。两家企业因违规使用经费被起诉。", set()),
        ("绵阳市发展迅速。两家企业入选百强。", {2}),
    ],
)
def test_comparisons_guests_and_cases(text: str, wanted: set[float]) -> None:
    assert counted(text) == wanted
