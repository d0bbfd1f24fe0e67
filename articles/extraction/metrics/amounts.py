"""Counts, money and measures: what an amount is an amount of."""

from __future__ import annotations

import re

from articles.extraction.metrics import phrases
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.past import Past
from articles.extraction.metrics.ratios import noun_before
from articles.extraction.metrics.words import any_of, words

#: Dimensions that describe a product or a moment rather than an organisation.
_NOISE = frozenset({"size", "age", "ordinal", "text", "property", "points"})
#: Dimensions that need such a noun, and the word class that holds the nouns.
_MEASURED = {"time": "durations", "length": "lengths"}
_EVENTS = frozenset(
    {"次", "批", "批次", "轮", "期", "届", "种", "类", "款", "条", "起", "例", "趟", "节", "层", "道", "字"}
)
_LISTED = frozenset("条种款")
#: From here on such a count says something: 4款 products, but only hundreds of 次.
_FEW, _MANY = 4, 100
_CHANGE = re.compile(
    r"(?:同比|环比|比[^，。]{1,12}?)?(?P<verb>净?增加|净?增长|(?<!新)净?增|减少|下降|降低|多|少)了?(?:约|近|超过?)*\Z"
)
_FROM = re.compile(r"(?:由|从)[^，。由从]{0,12}\Z")
_CHANGED_TO = re.compile(
    r"(?:增|提升|提高|上升|扩大|发展|扩展|拓展|壮大|跃升|升|减少|下降|降低|降|变)(?:长|加)?(?:到|至|为)了?"
    r"(?:现在|目前|如今|当前|今天)?的?\Z"
)
_LEVEL_WORD = re.compile(
    rf"(?:{any_of(words('level'))}|[^，。、]{{1,6}}级(?:以上)?|[^，。、]{{2,8}}类(?!别|似))"
)
_LABEL = re.compile(
    r"\A[，；、和及与]*(?:其中|包括)?[，：:有的]*(?P<label>[^，。；]*?)(?:有|为|达|共|是|分别)*\Z"
)
_TERMS = re.compile(r"给予|享受|每人每|一次性|奖励标准|按照?[^，。]{0,10}标准|最高(?:可|补|奖|不超)|不超过")
_ONE_EACH = re.compile(r"每[个名人家户亩吨股件台度座位年月天]?\Z")
#: No cue is longer than this.
_CUE = 40
_SHARE = re.compile(r"占(?:到|了|据)?\Z")
_JOINED = re.compile(r"[、/和及与]\s*\Z")
_ONLY_JOINED = re.compile(r"[\s、/和及与，]*\Z")
_OF_WHICH = re.compile(r"[，、；]*其中[，有]*\Z")
#: Rules after which a further figure of a list is another part of the same thing.
_WITH_PARTS = frozenset({"noun-and-part", "list-of-parts", "changed-to"})
#: Rule of a figure that narrows the next one.
MODIFIER = "modifier"
#: 在31个省份中居第4位 is a rank.
_RANKED = re.compile("[^，。]{0,12}[中里](?:居|排|位|列|名列)")
#: Quotations up to this long on either side are titles.
_TITLE = 8
_PEOPLE = frozenset("人名位")


def name_amount(figure: Figure, past: Past, following: Figure | None) -> None:
    """Name an amount, or drop it where it says nothing of anybody."""
    if _is_noise(figure):
        figure.dropped = True
        return
    if _is_modifier(figure, following):
        figure.dropped, figure.rule = True, MODIFIER
        return
    last = past.last
    _ = (
        _changed_to(figure, last)
        or _changed_from(figure)
        or _change(figure, last)
        or _share(figure, past)
        or _breakdown(figure, last)
        or _scoped(figure, last)
        or _by_phrase(figure, last)
        or _in_list(figure, past)
    )


def _ends(cue: re.Pattern[str], figure: Figure) -> re.Match[str] | None:
    """A cue shortly before the figure."""
    return cue.search(figure.pre, max(0, len(figure.pre) - _CUE))


def _is_noise(figure: Figure) -> bool:
    """How often something happened, the terms of a subsidy, a price for each, a product's size."""
    unit = figure.quantity.unit
    if (
        figure.dimension in _NOISE
        or _in_quotes(figure)
        or _RANKED.match(figure.post)
        or _ends(_TERMS, figure)
        or _ends(_ONE_EACH, figure)
    ):
        return True
    if figure.dimension in _MEASURED:
        return figure.post.startswith("的") or not _measures(figure)
    return unit in _EVENTS and figure.quantity.value < (_FEW if unit in _LISTED else _MANY)


def _in_quotes(figure: Figure) -> bool:
    """“人才新政20条”, “民生三件事”: part of what something is called."""
    opened = figure.pre.rfind("“")
    if opened <= figure.pre.rfind("”") or len(figure.pre) - opened > _TITLE:
        return False
    closed = figure.post.find("”")
    return 0 <= closed <= _TITLE and "“" not in figure.post[:closed]


def _measures(figure: Figure) -> bool:
    """A length or a duration needs a noun that has one (全长, 工期); 连续7年, 不到200公里外 do not count."""
    phrase = figure.ahead
    return phrase is not None and phrase.text.endswith(tuple(words(_MEASURED[figure.dimension])))


def _is_modifier(figure: Figure, following: Figure | None) -> bool:
    """形成30亿元以上投资储备项目5个: the first figure says which projects the second one counts."""
    if following is None or figure.dimension != "money" or following.clause is not figure.clause:
        return False
    if following.dimension != "count" or not figure.post or figure.post[0] in "、和及，":
        return False
    return figure.quantity.qualifier is not None and following.ahead is not None


def _changed_to(figure: Figure, last: Figure | None) -> bool:
    """增至26家: a new level; 拓展至12个省市 tells the part as well."""
    found = _ends(_CHANGED_TO, figure)
    if found is None:
        return False
    own = phrases.before(figure.pre[: found.start()])
    if last is not None and last.rule == "changed-from":
        own = None
    core = own.text if own else (last.core if last else "")
    if core:
        figure.name(core, "changed-to", 0.8)
        part = figure.behind
        if own and part and part.text not in words("generic"):
            figure.scope = part.text
    return bool(core)


def _changed_from(figure: Figure) -> bool:
    """从最初17家增至…: the old level."""
    found = None if _is_abstract(figure, figure.behind) else _ends(_FROM, figure)
    own = phrases.before(figure.pre[: found.start()]) if found else None
    if own is not None:
        figure.name(own.text, "changed-from", 0.8)
    return own is not None


def _change(figure: Figure, last: Figure | None) -> bool:
    """同比增加20家: the change of what was named before."""
    found = _ends(_CHANGE, figure)
    if found is None or last is None or last.dimension != figure.dimension or not last.core:
        return False
    if noun_before(figure.pre[: found.start()]) is not None:
        return False
    figure.name(last.core + found["verb"], "change", 0.6, last.core)
    return True


def _share(figure: Figure, past: Past) -> bool:
    """其中广东省占9席: a part of the count before."""
    last = past.of.get("count")
    if last is None or not last.core or not _SHARE.search(figure.pre) or figure.dimension != "count":
        return False
    figure.name(last.core, "part", 0.75)
    return True


def _breakdown(figure: Figure, last: Figure | None) -> bool:
    """其中国家级33个、自治区级404个: the same thing as before, narrowed to a scope."""
    if last is None or last.dimension != figure.dimension or not last.core:
        return False
    found = _LABEL.match(figure.pre)
    label = found["label"] if found else ""
    split = _LEVEL_WORD.match(label) if label else None
    if split is None:
        return False
    rest = label[split.end() :]
    if rest and not (len(rest) > 1 and last.core.endswith(rest)):
        return False
    if not rest and figure.behind:
        return False
    figure.name(last.core, "breakdown", 0.95)
    figure.scope = split.group()
    return True


def _scoped(figure: Figure, last: Figure | None) -> bool:
    """“草原英才”139名个人、60个团队; 拓展至12个省市、20家院校: parts named after the figure."""
    part = None if figure.pre.endswith("等") else figure.behind
    if part is None:
        return False
    if _JOINED.search(figure.pre):
        if last is None or not last.scope or last.rule not in _WITH_PARTS:
            return False
        figure.name(last.core, "list-of-parts", 0.75)
    else:
        own = figure.ahead
        if part.text not in words("part") or own is None or own.verbal or own.text in words("modifier"):
            return False
        figure.name(own.text, "noun-and-part", 0.8)
    figure.scope = part.text
    return True


def _by_phrase(figure: Figure, last: Figure | None) -> bool:
    """The noun after the figure where it follows at once, else the noun before it."""
    ahead = None if _sums_up(figure) else figure.ahead
    behind = figure.behind
    if _is_abstract(figure, behind):
        return True
    if ahead and not ahead.verbal and (behind is None or behind.verbal or _belongs_ahead(figure, last)):
        figure.name(ahead.text, "noun-before", 0.95)
    elif behind:
        flow = ahead.text if ahead and ahead.verbal and ahead.text in words("flow") else ""
        figure.name(flow + behind.text, "noun-after", 0.5 if figure.dimension == "aspect" else 0.9)
    elif ahead and figure.dimension != "time":
        figure.name(ahead.text, "verb-before", 0.7)
    elif _of_which(figure, last):
        return True
    elif figure.quantity.unit.lstrip("万千百亿") in _PEOPLE and figure.post:
        return _doers(figure)
    _scope_word(figure)
    return bool(figure.indicator)


def _sums_up(figure: Figure) -> bool:
    """A、B等三个项目; X和5个项目: the noun before is another thing than the one counted."""
    if _JOINED.search(figure.pre):
        return True
    return figure.dimension == "count" and figure.pre.endswith("等") and bool(figure.post)


def _is_abstract(figure: Figure, behind: phrases.Phrase | None) -> bool:
    """四个特点, 十项举措, “六大集群”: ways of speaking, not counts of things."""
    if behind is None:
        return figure.dimension == "aspect"
    if behind.text.endswith(tuple(words("abstract"))):
        return True
    if figure.dimension != "aspect":
        return False
    return figure.pre.endswith(("“", "‘")) or not behind.text.endswith(tuple(words("countable")))


def _belongs_ahead(figure: Figure, last: Figure | None) -> bool:
    """Whether the noun right before outweighs a word that follows (总投资4.1亿元的项目; 铜奖51项的成绩)."""
    if figure.post.startswith("的"):
        listed = (
            last is not None and last.rule == "noun-before" and last.quantity.unit == figure.quantity.unit
        )
        return figure.dimension != "count" or listed
    return figure.dimension in ("money", "area", "mass", "energy", "power") and not figure.pre.endswith("的")


def _of_which(figure: Figure, last: Figure | None) -> bool:
    """签约企业22家，其中13家已进驻: some of them, by what they do."""
    if last is None or last.dimension != figure.dimension or not _OF_WHICH.match(figure.pre):
        return False
    deed = phrases.flow(figure.post)
    core = phrases.without_flow(last.core)
    if deed is None or not core:
        return False
    figure.name(deed + core, "of-which", 0.7)
    return True


def _doers(figure: Figure) -> bool:
    """1.1万余人参与科技创新活动: people without a noun are named by what they do."""
    deed = phrases.deed(figure.post)
    if deed is None:
        return False
    figure.name(deed.text + "人员", "deed-after", 0.6)
    return True


def _scope_word(figure: Figure) -> None:
    """首批, 第一批: which of the things are counted."""
    for text in (figure.pre[-14:], figure.post[:4]):
        for word in words("scope"):
            if figure.indicator and word in text:
                figure.scope = word
                return


def _in_list(figure: Figure, past: Past) -> bool:
    """100兆瓦/200兆瓦时; 10个、84亿元: a further figure of the same thing."""
    if not _ONLY_JOINED.match(figure.pre) or (past.last and past.last.clause is not figure.clause):
        return False
    same = past.of.get(figure.dimension)
    if figure.dimension == "money" and same is not None:
        figure.name(same.core, "list", 0.5)
    elif past.last is not None and past.last.core:
        figure.name(past.last.core, "list", 0.5)
        figure.scope = past.last.scope
    return bool(figure.indicator)
