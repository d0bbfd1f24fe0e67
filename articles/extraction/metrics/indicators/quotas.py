"""Parts of a whole by place: 首批36家中试基地中，甲市共有5家; 百强名单里，甲市占7席; 项目9个，6个出自甲区."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import GROUNDS, Known

#: How so many are had.
_HAS = re.compile(
    "(?:此次|本次|一举|分别|就|已|一共|总共|共计|共|仅|则)*"
    "(?:拥有|有|独占|占据|占得|占|拿下|斩获|收获|摘得|包揽|夺得|入围|上榜|入选|达到?)?了?(?:其中)?(?:近|约)?"
)
#: 中试基地中，: between a whole and the place that has a part; 之一 says that it had been one of them.
_OF_WHOLE = re.compile("(?P<noun>[^，。；：、0-9]{2,20}?)(?:之?[中里内]|之一|当中)，(?:仅|光|单是)?")
#: 高企百强名单里，
_OF_LIST = re.compile(
    "(?:[^，。；]*(?:的|第?[0-9一二三四五六七八九十]+批))?(?P<noun>[^，。；：]{2,16}?)(?:入[围选])?(?:名单|榜单|名录|目录|榜)(?:之?[中里内上])，(?:仅|光)?"
)
_LIST_BACK = 40
#: 之一; and a noun behind which 中 only goes back to what was told (62项成果中).
_ONE_OF, _SHORT = "之一", 4
_UNITS = frozenset("家个席项人名")
#: 6个出自甲区.
_FROM = re.compile(
    "(?:企业|项目|成果|单位|机构|平台|奖项)?(?:均|都|就)?(?:出自|来自|花落|落户|落在|坐落在|位于|归属|属于)(?:于)?"
)
_ONLY = "，；、其中有就"
_ALL = ("全省", "全市", "全区", "全县", "全州", "我省", "我市")
_FIRST = re.compile("(?:现有|共有|新?认定的?|公布的?|现|首|第[一二三四五六七八九十]|批|共)*")


def give_quotas(text: str, figures: list[Figure], known: Known) -> None:
    """Give parts of a whole the noun of the whole, and those behind a figure their place."""
    noun = ""
    for earlier, figure in zip([None, *figures], figures, strict=False):
        place = _holder(text, figure, known)
        if place is None:
            noun = ""
            _from(text, earlier, figure, known)
            continue
        goes_on = noun and earlier is not None and text[earlier.quantity.end : place.start] in "，；、"
        noun = noun if goes_on else _whole(text, earlier, place, known)
        if noun and not (figure.among and goes_on):
            figure.among = not goes_on and earlier is not None and earlier.post == noun
            figure.pre = figure.pre if figure.among else noun + "有"


def _holder(text: str, figure: Figure, known: Known) -> Mention | None:
    """The place right before a count that nothing but its verb stands between."""
    if figure.quantity.unit not in _UNITS or figure.post[:1] not in ("", "，", "。", "；"):
        return None
    if not _HAS.fullmatch(figure.pre.strip()):
        return None
    name = next(iter(known.before(figure.quantity.start, 1)), None)
    if name is None or known.kind(name) not in GROUNDS or text[name.start - 1] not in "，；、仅光":
        return None
    return name if _HAS.fullmatch(text[name.end : figure.quantity.start].strip()) else None


def _whole(text: str, earlier: Figure | None, place: Mention, known: Known) -> str:
    """What the whole counts, which the words before the place tell."""
    if earlier is not None and earlier.dimension == "count":
        whole = _OF_WHOLE.fullmatch(text, earlier.quantity.end, place.start)
        if whole is None:
            return ""
        owner = _owner(text, earlier, known)
        if owner is not None or (
            len(whole["noun"]) > _SHORT and _ONE_OF not in text[whole.end("noun") : place.start]
        ):
            earlier.owner, earlier.post = owner, whole["noun"]
        return whole["noun"]
    start = (
        max(text.rfind(stop, max(0, place.start - _LIST_BACK), place.start - 2) for stop in "，。；：\n") + 1
    )
    found = _OF_LIST.fullmatch(text, start, place.start)
    return found["noun"] if found else ""


def _owner(text: str, whole: Figure, known: Known) -> int | None:
    """全省首批36家中试基地中: whose whole it is."""
    name = next(iter(known.before(whole.quantity.start, 1)), None)
    if name is None or name.kind is not Kind.REGION or name.text not in _ALL:
        return None
    return known.thing(name) if _FIRST.fullmatch(text, name.end, whole.quantity.start) else None


def _from(text: str, earlier: Figure | None, figure: Figure, known: Known) -> None:
    """9个项目上榜，6个出自甲区: a part behind its whole, of the place that the clause ends with."""
    if earlier is None or earlier.quantity.unit != figure.quantity.unit or figure.pre.strip(_ONLY):
        return
    if earlier.quantity.value <= figure.quantity.value and not earlier.among:
        return
    found = _FROM.match(text, figure.quantity.end)
    name = known.at.get(found.end()) if found else None
    if name is None or known.kind(name) not in GROUNDS or text[name.end] not in "，。；、":
        return
    figure.among, figure.owner, figure.post = True, known.thing(name), ""
