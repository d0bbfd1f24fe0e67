"""Stations and centres by their sort alone, where one firm or school has them (设有博士后科研工作站)."""

from __future__ import annotations

import re
from bisect import bisect_left

from articles.extraction.document import Kind, Mention

_SORT = (
    r"国家认定企业技术中心|国家企业技术中心|企业博士后科研工作站|博士后(?:科研|科技|创新)?(?:工作站|实践基地)"
    r"|博士后创新实践基地|博士后科研流动站|院士专家工作站|(?<!研究)院士工作站|博士工作站|专家工作站"
)
#: What somebody has or gets, past items of the row before it.
_HAD = re.compile(
    r"(?:建有|设有|拥有|设立|建立|建成|获批|获评|组建|成立|共建|挂牌|揭牌)了?(?:全国|国家级(?!企业)|首批)?"
    rf"(?P<row>(?:[^，。；：、\n]{{4,24}}[、和与及]){{0,4}}?)(?P<name>{_SORT})(?=[，。；、和与及\n]|等|$)"
)
_NEXT = re.compile(rf"[、和与及](?P<name>{_SORT})(?=[，。；、和与及\n]|等|$)")
#: Many have many of them; a place has those of its firms.
_MANY = re.compile(r"\d[余多]?[家个所户]|[全各我][省市县区州]|一批")
_URGED = re.compile("支持|鼓励|推动|引导")
_OWNERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE})
_REACH = 60


def find_own_stations(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of those that stand once in the text, in the sentence of a firm or school."""
    if "工作站" not in text and "企业技术中心" not in text and "博士后" not in text:
        return []
    owners = sorted(m.end for m in found.values() if m.kind in _OWNERS)
    names: dict[str, list[Mention]] = {}
    for match in _HAD.finditer(text):
        if not _of_one(text, match.start(), owners) or _MANY.search(match["row"]):
            continue
        at: re.Match[str] | None = match
        while at:
            if at.end("name") not in found:
                mention = Mention(*at.span("name"), Kind.PLATFORM, at["name"], "own station", 0.6)
                names.setdefault(at["name"], []).append(mention)
            at = _NEXT.match(text, at.end("name"))
    return [mentions[0] for mentions in names.values() if len(mentions) == 1]


def _of_one(text: str, at: int, owners: list[int]) -> bool:
    """Whether a firm or school stands before the verb in its sentence, and nothing is counted since."""
    low = max(text.rfind(mark, max(0, at - _REACH), at) for mark in "。；\n")
    index = bisect_left(owners, at + 1) - 1
    if index < 0 or owners[index] <= max(low, at - _REACH):
        return False
    return not (_MANY.search(text, owners[index], at) or _URGED.search(text, low + 1, at))
