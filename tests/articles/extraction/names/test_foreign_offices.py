"""Ministries and high courts of other countries."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("韩国产业通商资源部公布了数据。", "韩国产业通商资源部"),
        ("据报道，俄国防部表示，演习结束。", "俄国防部"),
        ("途经日本经济产业省，队伍散去。", "日本经济产业省"),
        ("泰国高等教育与研究部部长到访。", "泰国高等教育与研究部"),
        ("文件提交给美国联邦法院。", "美国联邦法院"),
        ("越南劳动部主办了论坛。", "越南劳动部"),
    ],
)
def test_offices_abroad(text: str, office: str) -> None:
    assert list(named(text, Kind.AGENCY)) == [office]


@pytest.mark.parametrize(
    "text",
    [
        "美国能源部门增加投资。",
        "越南国防部长到访。",
        "台风登陆美国南部。",
        "一家美国上诉法院推翻了裁决。",
        "中俄国防部长会晤。",
    ],
)
def test_no_offices_abroad(text: str) -> None:
    assert not named(text, Kind.AGENCY)
