"""Firms that somebody founded who is only pointed at: 王明学的是软件。2015年他成立了海岳公司."""

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.relations.posts import Post

_FOUNDED = re.compile(
    r"(?:[他她](?!们)|自己)(?P<way>[^。；，\n他她]{0,24}?)(?:参与)?(?:创办|创立|创建|开办|成立)"
    r"(?:了|的|一家|一个|自己的|名为|[“\"—])*$"
)
#: Others do it, whom the one spoken of belongs to, or looks on at.
_OTHERS = re.compile("所在|公司|单位|团队|学校|大学|研究|企业|见证|祝贺|推动|支持|帮助|建议")
#: A character of such a verb stands right before the name.
_VERB, _BEHIND = frozenset("办立建"), 8
_KINDS = frozenset({Kind.COMPANY, Kind.INSTITUTE})
#: How far before the firm it is told, and how far before that its founder was named.
_NEAR, _FAR, _MOST = 40, 200, 20


def founders(text: str, mentions: list[Mention]) -> Iterator[tuple[Mention, Post]]:
    """People and the firms that they founded."""
    for n, firm in enumerate(mentions):
        if firm.kind in _KINDS and not _VERB.isdisjoint(text[max(0, firm.start - _BEHIND) : firm.start]):
            found = _founder(text, mentions, n)
            if found is not None:
                yield found, Post(firm, None, "founded it, only pointed at", 0.75)


def _founder(text: str, mentions: list[Mention], n: int) -> Mention | None:
    """Who founded the n-th name, a firm's: the only person named shortly before 他."""
    firm = mentions[n]
    found = _FOUNDED.search(text, max(0, firm.start - _NEAR), firm.start)
    if found is None or _OTHERS.search(found["way"]):
        return None
    people = [
        m
        for m in mentions[max(0, n - _MOST) : n]
        if m.kind is Kind.PERSON and found.start() - _FAR <= m.start < found.start()
    ]
    if len({m.thing for m in people}) != 1 or "\n" in text[people[-1].end : found.start()]:
        return None
    return people[-1]
