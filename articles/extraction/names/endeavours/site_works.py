"""What is done to a zone as one project (云州高新区提质升级项目), what a firm begins to build at a place."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.territory.places import readings

#: The work, and the word for it.
_WORK = re.compile(
    r"(?:(?:基础)?设施|配套|道路|管网|环境|整体|综合|标准化?厂房)?(?:提质|提档|扩容|扩能|改造|扩建|改扩建|升级|提升|更新)"
    r"(?:提质|增效|提升|升级|改造|扩容|建设)*(?:工程)?(?:[一二三]期)?项目(?!组|部|库|清单|等|数|款|资金|管理)"
)
#: What a firm builds at a place, where it is begun (海岳集团临州试验中心奠基).
_BEGUN = re.compile(
    r"(?P<name>(?:(?![在的为与和将由等]|公司|企业)[\u4e00-\u9fa5]){2,16}?(?:中心|基地|工厂|总部|大楼|大厦|厂区))"
    r"(?:正式|顺利|隆重|近日|日前|今日)*(?:举行)?(?:奠基|开工|动工|破土)"
)
_PLACE = range(2, 5)


def find_site_works(text: str, mentions: list[Mention]) -> list[Mention]:
    """Mentions of such projects, for the zones and firms that are named."""
    works = []
    ends = {m.end for m in mentions if m.kind is not Kind.REGION}
    for owner in mentions:
        if owner.kind is Kind.PARK and (work := _WORK.match(text, owner.end)):
            works.append(_mention(text, owner.start, work.end(), "works on a zone"))
        if owner.kind is not Kind.COMPANY or not _placed(text, owner.end):
            continue
        begun = _BEGUN.match(text, owner.end)
        if begun is not None and begun.end("name") not in ends:
            works.append(_mention(text, owner.start, begun.end("name"), "begun by a firm"))
    return works


def _placed(text: str, at: int) -> bool:
    """Whether a place stands right there."""
    return any(text[at : at + length] in readings() for length in _PLACE)


def _mention(text: str, start: int, end: int, rule: str) -> Mention:
    return Mention(start, end, Kind.PROJECT, text[start:end], rule, 0.7)
