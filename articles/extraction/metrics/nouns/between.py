"""What stands between a figure and its noun, and is no part of the noun: remarks, times, grades, places."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.metrics.nouns.tokens import strip_links
from articles.extraction.metrics.words import pattern

#: A short remark in brackets (研发企业（中心）).
_ASIDE = re.compile(r"[（(][^（）()0-9，。；]{1,12}[）)]")
#: 博士及以上层次引才职位; 中央在川高校, 某籍在外企业家: which of them, and where they are.
_AND_ABOVE = re.compile(r"\A[\u4e00-\u9fff]{1,8}?及?以上(?:层次|学历|职称|级别)的?")
_PROVINCES = "京津沪渝川粤鲁苏浙皖闽赣湘鄂豫冀晋陕甘青藏桂琼黔滇辽吉黑蒙宁新港澳台汉蓉穗深杭"
_HERE = re.compile(rf"(?<=籍)在外|(?<=[\u4e00-\u9fff]{{2}})在[{_PROVINCES}](?=[高企院校机科单])")
#: 10个2023年度特色集群.
_OF_YEAR = re.compile(r"\A(?:19|20)[0-9]{2}(?:[年届]度?|-(?:19|20)?[0-9]{2}年度?)的?")
#: 193项已授权专利.
_ALREADY = re.compile(
    r"\A已(?=(?:授权|公开|登记|注册|发表|申请|建成|投产|签约|获批|认定|上市)的?[\u4e00-\u9fff]{2})"
)
#: 市区两级政协委员: of which levels they are.
_OF_LEVELS = re.compile(r"\A[省市区县镇乡村校院]{2,3}[两三]级")
#: 国家级、省级创新平台: platforms of several levels.
_LEVEL = "(?:国家|省部?|自治区|市|区|县|校)级"
_LEVELS = re.compile(rf"(?:{_LEVEL}[、和及与]){{1,4}}{_LEVEL}(?:以上)?的?(?=[\u4e00-\u9fff]{{2}})")
#: 百亿级产业集群: how large the things are that are counted.
_GRADE = re.compile(r"\A(?:[超近]?[十百千万亿]{1,3}元?|[1-5]A|A{2,5})级(?:以上)?")
#: 74个亿元以上项目: the same without 级.
_LARGE = re.compile(r"\A超?[十百千]?(?:[十百千]?亿|万)元?(?:以上的?|(?=项目))")
_AMOUNTS = tuple("超十百千亿")
#: 门店收入第二季度为3亿元.
_TIME_END = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:[今去前]年|(?:19|20)[0-9]{2}年度?)?(?:第?[一二三四前上下1-4]{1,2}(?:季度|半年)|(?:[0-9]{1,2}[-—至])?[0-9]{1,2}月份?)?\Z"
)
#: 营业收入到2025年达到600亿元, 费用率从去年二季度的6.1%.
_BY_THEN = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?<!计划)(?<!规划)(?<!争取)(?<!打算)(?:首次|首度|率先|预计|有望|力争|将|可)*(?:到|至|在|于)?"
    r"(?:(?:(?:19|20)[0-9]{2}年|[今去明前]年)(?:底|末|前|[一二三四]季度|[上下]半年)?|年[底末内]|(?:半|[一两三四五六])年内)"
    r"(?:将|预计|有望|力争|确保|可|就|首次|首度|率先)*(?:达到?|超过?|突破|为)?\Z"
)
#: 总额达创纪录的992亿元.
_RECORD = re.compile(r"(?:达到?|为|创下?|实现)?了?(?:创纪录|创历史新高|历史最高|史无前例|惊人|可观)的\Z")
#: 产量以17万吨位列第六.
_RANKED_BY = re.compile(r"(?<=[\u4e00-\u9fff]{2})以\Z")
#: 成交额连续三年(突破)9亿元.
_ON_END = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:已|均|都)?连续[0-9一二两三四五六七八九十]{1,3}(?:多|余)?(?:年|个月|个季度)(?:均|都|保持|实现|稳定)*\Z"
)
#: 良率能(达到)98%; 产能 is a noun.
_CAN, _MEASURES = ("能", "可"), frozenset("率量值额度数")
#: 成交均价每平方米3万元.
_EACH = re.compile(
    r"(?:达到?|为|有)*每[百千万亿]{1,2}[名人个家户][\u4e00-\u9fff]{0,4}\Z|"
    r"(?<=[\u4e00-\u9fff]{2})每(?:平方米|平米|吨|公斤|斤|股|亩|件|台|套|辆|克|立方米|千瓦时|小时|天|日|周|月|年|分钟|人|户)\Z"
)


def up_to_noun(text: str) -> str:
    """What ends where a figure begins, cut back to the noun."""
    text = _without_aside(text)
    if "级、" in text or "级和" in text:
        text = _LEVELS.sub("", text, count=1)
    if "派发" in text:
        text = text[text.rfind("派发") + 2 :]
    if "年" in text[-12:]:
        text = _BY_THEN.sub("", text)
    if text.endswith("的"):
        text = _RECORD.sub("", text)
    text = strip_links(_RANKED_BY.sub("", text) if text.endswith("以") else text)
    if text.endswith(_CAN) and text[-2:-1] in _MEASURES:
        text = text[:-1]
    if "连续" in text[-12:]:
        text = _ON_END.sub("", text)
    if "每" in text[-8:]:
        text = strip_links(_EACH.sub("", text))
    return _TIME_END.sub("", text) if text.endswith(("度", "年", "月", "份")) else text


def from_noun(text: str) -> str:
    """What begins where a figure ends, cut back to the noun."""
    text = _ALREADY.sub("", text, count=1)
    if "现有" in text[1:]:
        text = text[: text.index("现有", 1)]  # 6个园区现有企业300家
    text = _OF_YEAR.sub("", _without_aside(text), count=1)
    if "以上" in text or "在" in text:
        text = _HERE.sub("", _AND_ABOVE.sub("", text, count=1), count=1)
    if "批" in text:
        text = _batch().sub("", text, count=1)
    if text.startswith(_AMOUNTS):
        text = _LARGE.sub("", text, count=1)
    if "级" not in text:
        return text
    row = _LEVELS.match(text)
    text = _OF_LEVELS.sub("", text, count=1) if row is None else text[row.end() :]
    return _GRADE.sub("", text, count=1)


def _without_aside(text: str) -> str:
    return _ASIDE.sub("", text) if "（" in text or "(" in text else text


@cache
def _batch() -> re.Pattern[str]:
    """首批, 第一批 before the noun: a scope, no part of the phrase."""
    return pattern("scope", r"\A(?:{})")
