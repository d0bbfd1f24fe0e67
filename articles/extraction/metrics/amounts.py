"""Counts, money and measures: what an amount is an amount of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.metrics import phrases
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.words import any_of, words

#: Dimensions that describe a product or a moment rather than an organisation.
_NOISE = frozenset({"size", "age", "ordinal", "text", "property", "aspect"})
_EVENTS = frozenset({"次", "批", "批次", "轮", "期", "届", "种", "类", "款", "条", "起", "例", "趟", "节", "层", "道", "字"})
_CHANGE = re.compile(rf"(?:同比|环比|比[^，。]{{1,12}}?)?(?P<verb>净?增加|增长|增|减少|下降|降低|多|少)了?(?:约|近|超过?)*\Z")
_FROM = re.compile(r"(?:由|从)[^，。由从]{0,12}\Z")
_CHANGED_TO = re.compile(
    r"(?:增|提升|提高|上升|扩大|发展|扩展|拓展|壮大|跃升|升|减少|下降|降低|降|变|达)(?:长|加)?(?:到|至|为)了?"
    r"(?:现在|目前|如今|当前|今天)?的?\Z"
)
_LEVEL_WORD = re.compile(rf"(?:{any_of(words('level'))}|[^，。、]{{1,6}}级(?:以上)?)")
_BREAKDOWN = re.compile(r"\A[，、；和及与]*(?:其中|包括)?[，：:有的]*(?P<label>[^，。；]*?)(?:有|为|达|共|是|分别)*\Z")
_MODIFIES = re.compile(r"以上|以下|以内")
_TERMS = re.compile(r"给予|享受|每人每|一次性|奖励标准|按照?[^，。]{0,10}标准|最高(?:可|补|奖|不超)|不超过")


def name_amount(figure: Figure, last: Figure | None, following: Figure | None) -> None:
    """Name an amount, or drop it where it says nothing of anybody."""
    if figure.dimension in _NOISE or _is_event(figure) or _TERMS.search(figure.pre):
        figure.dropped = True
        return
    if _is_modifier(figure, following):
        return
    if _change(figure, last) or _breakdown(figure, last):
        return
    _by_phrase(figure, last)


def _is_event(figure: Figure) -> bool:
    """十几次, 两批: how often something happened; in digits and with a noun it may count things."""
    return figure.quantity.unit in _EVENTS and not (figure.quantity.unit in "条种款" and figure.quantity.value > 3)


def _is_modifier(figure: Figure, following: Figure | None) -> bool:
    """形成30亿元以上投资储备项目5个: the first figure says which projects the second one counts."""
    quantity = figure.quantity
    if following is None or figure.dimension != "money" or following.clause is not figure.clause:
        return False
    if following.dimension != "count" or not figure.post or figure.post[0] in "、和及，":
        return False
    if quantity.qualifier is None or not phrases.before(following.pre):
        return False
    figure.dropped = True
    return True


def scope_of_modifier(text: str, figure: Figure) -> str:
    """The printed form of such a modifier (30亿元以上, 超10亿元)."""
    return "".join(text[figure.quantity.start : figure.quantity.end].split())


def _change(figure: Figure, last: Figure | None) -> bool:
    """增加20家, 增至26家: the change or the new level of what was named before."""
    if _CHANGED_TO.search(figure.pre):
        found = _CHANGED_TO.search(figure.pre)
        own = phrases.before(figure.pre[: found.start()]) if found else None
        core = own.text if own else (last.core if last else "")
        if core:
            figure.name(core, "changed-to", 0.8)
        return bool(core)
    found = _FROM.search(figure.pre)
    if found:
        own = phrases.before(figure.pre[: found.start()])
        if own:
            figure.name(own.text, "changed-from", 0.8)
            return True
    found = _CHANGE.search(figure.pre)
    if found and last is not None and last.dimension == figure.dimension and last.core:
        if phrases.before(figure.pre[: found.start()]) is None:
            figure.name(last.core + found["verb"], "change", 0.6, last.core)
            return True
    return False


def _breakdown(figure: Figure, last: Figure | None) -> bool:
    """其中国家级33个、自治区级404个: the same thing as before, narrowed to a scope."""
    if last is None or last.dimension != figure.dimension or not last.core:
        return False
    found = _BREAKDOWN.match(figure.pre)
    label = found["label"] if found else ""
    if not label or figure.quantity.unit != last.quantity.unit and figure.dimension != "count":
        return False
    split = _LEVEL_WORD.match(label)
    if split is None:
        return False
    rest = label[split.end() :]
    if rest and not (len(rest) > 1 and last.core.endswith(rest)):
        return False
    if not rest and figure.post and phrases.after(figure.post):
        return False
    figure.name(last.core, "breakdown", 0.9)
    figure.scope = split.group()
    return True


def _by_phrase(figure: Figure, last: Figure | None) -> None:
    """The noun after the figure where it follows at once, else the noun before it."""
    ahead = phrases.before(figure.pre)
    behind = phrases.after(figure.post) if figure.post else None
    if figure.dimension == "time":
        behind = None
    if ahead and not ahead.verbal and (behind is None or _belongs_ahead(figure)):
        figure.name(ahead.text, "noun-before", 0.85)
    elif behind:
        flow = ahead.text if ahead and ahead.verbal and ahead.text in words("flow") else ""
        figure.name(flow + behind.text, "noun-after", 0.8)
    elif ahead and (figure.dimension != "time"):
        figure.name(ahead.text, "verb-before", 0.65)
    elif last is not None and last.core and figure.dimension == last.dimension and not figure.pre.strip("、和及与，"):
        figure.name(last.core, "list", 0.5)


def _belongs_ahead(figure: Figure) -> bool:
    """Whether the noun right before outweighs a word that follows (总投资4.1亿元的项目; 人员80人参加)."""
    if figure.post.startswith("的"):
        return figure.dimension != "count"
    return figure.dimension in ("money", "area", "mass", "energy", "power") and not figure.pre.endswith("的")


