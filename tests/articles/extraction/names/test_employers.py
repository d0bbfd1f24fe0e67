"""Companies that only the post of somebody beside them betrays."""

import pytest

from articles.extraction.document import Document, Kind
from articles.extraction.pipeline import extract


def companies(text: str) -> set[str]:
    """Names of the companies that a text names."""
    return {e.name for e in extract(Document("t", text)).entities if e.kind is Kind.COMPANY}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("森林自控副总裁兼中国区总经理王建军表示，订单充足。", "森林自控"),
        ("“行业正在变化。”晨光理财总裁李志强认为。", "晨光理财"),
        ("新光明集团董事长刘建华说，要重视消费。", "新光明集团"),
        ("白云航天首席技术官张志远介绍，卫星已入轨。", "白云航天"),
        ("沙龙由山水激光的联合创始人陈建国主持。", "山水激光"),
        ("大地度假品牌创始人兼总裁周建平说，客源回来了。", "大地度假"),
        ("本轮融资后，Wavelo首席执行官李志强加入董事会。", "Wavelo"),
    ],
)
def test_who_has_a_president_is_a_company(text: str, name: str) -> None:
    assert companies(text) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "该公司董事长王建军表示，订单充足。",
        "会议由董事长王建军主持。",
        "这是公司创始人李志强的主张。",
        "公司聘任副总经理李志强。",
        "收入管理部总经理王建军介绍了情况。",
        "刚上任五天的总经理王建军辞职。",
        "股份公司副总裁王建军出席。",
        "投行委员会委员、董事总经理王建军表示，市场回暖。",
    ],
)
def test_a_post_alone_names_nobody(text: str) -> None:
    assert companies(text) == set()


def test_whose_post_it_is_follows() -> None:
    found = extract(Document("t", "晨光理财总裁李志强认为，市场回暖。"))
    told = {(found.entities[r.subject].name, found.entities[r.object].name, r.title) for r in found.relations}
    assert told == {("李志强", "晨光理财", "总裁")}
