"""Amounts that say nothing of anybody: terms, prices for each, sizes, titles, ways of speaking."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import AND_MORE, Figure
from articles.extraction.metrics.nouns.phrases import Phrase
from articles.extraction.metrics.words import endings, words
from articles.extraction.quantities.units import PERSONS

#: Dimensions that describe a product or a moment rather than an organisation.
_NOISE = frozenset({"size", "age", "ordinal", "text", "property", "points", "data"})
#: Dimensions that need such a noun, and the word class that holds the nouns.
_MEASURED = {"time": "durations", "length": "lengths"}
_EVENTS = frozenset(
    {"次", "批", "批次", "轮", "期", "届", "种", "类", "款", "条", "起", "例", "趟", "节", "道", "字"}
)
_LISTED = frozenset("条种款")
_BUILT = (
    "生产线",
    "产线",
    "流水线",
    "铁路",
    "高速",
    "公路",
    "地铁",
    "航线",
    "轨道线",
    "地铁线",
    "高速路",
    "跑道",
)
#: Cases are counted from two on, by these units and under these names.
_SEVERAL, _CASES, _CASE = 2, frozenset("起例"), ("案件", "案例", "纠纷案")
#: 为两个村提供5万元: whom something is done for.
_WHOM = ("为", "给", "对", "向", "让")
_THESE = ("这", "那", "的", "除")
#: 三个梯度, 两类主体: so few, in words, are counted only where the noun is a thing.
_VAGUE = frozenset("个类种")
#: 在距大江7公里外新建园区: where, not how long.
_AWAY = re.compile("[外处远]|以[外内]|的?范围")
#: From here on such a count says something: 4款 products, but only hundreds of 次.
_FEW, _MANY = 4, 100
#: 五项核心指标增幅居前: rates are not counted.
_RATES = ("增幅", "增速", "占比", "比重")
#: What a plan lists, and from how many on they are counted.
_TASKS, _TALLY, _ONE_BY_ONE = ("举措", "措施", "任务", "事项", "建议"), 20, frozenset("条项个")
_TERMS = re.compile(
    r"给予|单个[^，。0-9]{1,12}\Z|可享受|享受(?:最高)?\Z|每人每|一次性|奖励标准|按照?[^，。]{0,10}标准|最高(?:可|补|奖|不超)|不超过"
)
_ONE_EACH = re.compile(r"每[个名人家户亩吨股件台度座位年月天]?\Z")
_OUTPUT = re.compile(r"(?:能力|规模|产能|[产流水气电]量|处理量)(?:可?达到?|为|约|可?超过?)*每[天日月年]\Z")
#: 较上年前移3位: a rank that changed.
_MOVES = re.compile(r"(?:前移|后移|上升|提升|跃升|前进|下滑|下降|攀升|晋升|(?<![引推改先促跟演招])进)了?\Z")
#: 上升3位, 晋升8名; and 龙王村1组, which is a part of the village.
_PLACES, _HAMLETS = frozenset({"位", "名"}), ("村", "屯", "社区", "寨")
#: 作为全国30个试点: so many are not of the one.
_AS_ONE_OF = re.compile(
    r"(?:作为|成为|列为|纳入|入选|列入|位列)(?:全[国省市球区县]|国内|我国)(?:首批|仅有的?|唯一的?|现有的?)*\Z"
)
#: The last character of it.
_AS_ENDS = tuple("国省市球区县内批有一的")
#: 进入前100名, 前4项议案: a rank.
_RANK = re.compile("(?<![目当日此之以先年])前\\Z")
#: 每个村平均有2名医生: no figure of anybody named.
_EACH_HAS = re.compile(
    r"每[个名家户座辆台][^，。0-9]{1,8}(?:平均|都|均|需|配备|拥有|有|至少|不少于|建设?|开展|设立?)+\Z"
)
#: Quotations up to this long on either side are titles.
_TITLE = 8
#: 在31个省份中居第4位 is a rank.
_RANKED = re.compile("[^，。]{0,12}[中里](?:居|排|位|列|名列)")
#: 1元人民币约合0.5迪拉姆.
_EXCHANGE = re.compile("(?:人民币)?(?:约合|折合)")
#: 是16所重点大学之一: how many there are says nothing of the one.
_ONE_OF = re.compile("[^，。；、]{1,20}之一")
#: 每项支持经费不超过500万元: the terms of a policy.
_AT_MOST = re.compile("[补奖贷]|支持|资助|申请|享受|额度")
#: 截面面积0.45平方米及以上的工程, 3000吨级船舶: what a rule holds for, a class of ships.
_THRESHOLD = re.compile(r"[（(]?(?:及|含)以[上下]|级(?![^，。；]{0,20}项目)")
#: 这两座城市: what was told before.
_SPOKEN_OF = ("这", "那", "上述", "前述", "以上这")
_SIZES = frozenset({"area", "length", "mass", "volume", "power", "energy"})
#: No cue is longer than this.
_CUE = 40
#: 获奖的62项中，…: a total spoken of before.
_OF_THESE = re.compile("[^，。；在]{0,4}中(?:[有，,]|\\Z)|[^，。；在]{1,12}中(?:脱颖|胜出|突围)")


def ends(cue: re.Pattern[str], figure: Figure) -> re.Match[str] | None:
    """A cue shortly before the figure."""
    return cue.search(figure.pre, max(0, len(figure.pre) - _CUE))


def is_noise(figure: Figure) -> bool:
    """How often something happened, the terms of a subsidy, a price for each, a product's size."""
    unit = figure.quantity.unit
    if (
        (figure.dimension in _NOISE and "算力" not in figure.pre)
        or _in_quotes(figure)
        or ("中" in figure.post and _OF_THESE.match(figure.post))
        or ("之一" in figure.post and _ONE_OF.match(figure.post))
        or _EXCHANGE.match(figure.post)
        or (("中" in figure.post or "里" in figure.post) and _RANKED.match(figure.post))
        or (figure.pre.endswith("前") and _RANK.search(figure.pre))
        or ("每" in figure.pre[-2:] and _ONE_EACH.search(figure.pre) and not _is_output(figure))
        or (unit in _PLACES and ends(_MOVES, figure) and not figure.behind)
        or (unit == "组" and figure.pre.endswith(_HAMLETS))
        or (figure.pre.endswith(_AS_ENDS) and ends(_AS_ONE_OF, figure))
        or ("每" in figure.pre and ends(_EACH_HAS, figure))
        or ends(_TERMS, figure)
        or _is_term(figure)
        or (figure.dimension == "count" and figure.pre.endswith(_SPOKEN_OF))
        or (unit == "所" and _is_numbered(figure))
        or (figure.dimension in _SIZES and _THRESHOLD.match(figure.post))
    ):
        return True
    if figure.dimension in _MEASURED:
        return figure.post.startswith("的") or not _measures(figure)
    few = unit in _EVENTS and figure.quantity.value < (_FEW if unit in _LISTED else _MANY)
    return few and not _is_line(figure) and not _is_case(figure)


def _is_line(figure: Figure) -> bool:
    """2条生产线, 3条铁路: built things, however few; 三条主线 are none."""
    if figure.quantity.unit != "条":
        return False
    noun = figure.behind or figure.ahead
    return noun is not None and noun.text.endswith(_BUILT)


def _is_case(figure: Figure) -> bool:
    """公布6起典型案例, 侦破案件29起: cases are counted one by one."""
    if figure.quantity.unit not in _CASES or figure.spelled or figure.quantity.value < _SEVERAL:
        return False
    noun = figure.behind or figure.ahead
    return noun is not None and noun.text.endswith(_CASE)


def _is_output(figure: Figure) -> bool:
    """处理能力达每天2万立方米: what something can do in a day or a year."""
    return figure.dimension in _SIZES and _OUTPUT.search(figure.pre) is not None


def _is_numbered(figure: Figure) -> bool:
    """中电四十八所: the number of an institute, where nothing beside it is what 所 counts."""
    nouns = [phrase.text for phrase in (figure.ahead, figure.behind) if phrase is not None]
    return bool(nouns) and not any(noun.endswith(endings("house")) for noun in nouns)


def is_size_of_firms(figure: Figure) -> bool:
    """实现10亿元以上制造业企业全覆盖: how large they are, where none are counted."""
    if figure.dimension != "money" or figure.quantity.qualifier is None or figure.post.startswith("的"):
        return False
    behind = figure.behind
    return behind is not None and behind.text.endswith(("企业", "公司")) and _bare(figure)


def _bare(figure: Figure) -> bool:
    """Whether no noun stands before a figure."""
    return figure.ahead is None or figure.ahead.verbal


def _is_term(figure: Figure) -> bool:
    """Money that a policy gives at most."""
    if figure.dimension != "money" or figure.quantity.qualifier != "<":
        return False
    return _AT_MOST.search(figure.pre) is not None


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
    if "距" in figure.pre and _AWAY.match(figure.post):
        return False
    return phrase is not None and phrase.text.endswith(endings(_MEASURED[figure.dimension]))


def is_modifier(figure: Figure, following: Figure | None) -> bool:
    """签约5亿元以上的项目8个, 5亿元及以上的8个: the first figure says which the second one counts."""
    if following is None or figure.dimension != "money" or following.clause is not figure.clause:
        return False
    more = AND_MORE.match(figure.post)
    if following.dimension != "count" or not figure.post or (figure.post[0] in "、和及，" and not more):
        return False
    bounded = more or figure.quantity.qualifier is not None or figure.quantity.upper is not None
    return bool(bounded) and following.ahead is not None


def _is_actor(figure: Figure) -> bool:
    """两位讲师走进…, 这两名顾客: few people in words who act are those of a story."""
    people = figure.spelled and figure.quantity.unit in PERSONS
    return people and (not figure.pre or figure.pre.endswith(_THESE))


def _is_spoken_of(figure: Figure, behind: Phrase) -> bool:
    """(甲公司和乙公司)，两家公司分别…: few in words that open a clause, by the bare word for their kind."""
    bare = behind.text in words("generic") or behind.text == "公司"
    opens = figure.quantity.start <= figure.clause.start + 1
    return figure.spelled and bare and opens and figure.post.startswith(behind.text)


def _is_tally(figure: Figure, behind: Phrase) -> bool:
    """推出126条举措: so many are counted one by one."""
    many = not figure.spelled and figure.quantity.value >= _TALLY
    return many and figure.quantity.unit in _ONE_BY_ONE and behind.text.endswith(_TASKS)


def is_abstract(figure: Figure, behind: Phrase | None) -> bool:
    """四个特点, 十项举措, “六大集群”: ways of speaking, not counts of things."""
    if behind is None:
        return figure.dimension == "aspect" or (figure.spelled and figure.quantity.unit == "人")
    if behind.text.endswith(_RATES) and figure.dimension == "count":
        return True
    if (
        _is_actor(figure)
        or _is_spoken_of(figure, behind)
        or (behind.text.endswith(endings("abstract")) and not _is_tally(figure, behind))
    ):
        return True
    if figure.spelled and figure.pre.endswith(_WHOM):
        return True
    if figure.spelled and figure.quantity.unit in _VAGUE:
        return not behind.text.endswith(endings("countable"))
    if figure.dimension != "aspect":
        return False
    return figure.pre.endswith(("“", "‘")) or not behind.text.endswith(endings("countable"))
