"""Sums of money that the words beside them name: deals, funding, grants, prices at the end of a day."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.nouns import phrases
from articles.extraction.metrics.words import endings

#: Rule of a sum that something was paid for.
DEAL = "deal"
#: 近4亿元C轮融资, 3000万元的天使轮融资.
_FUNDING = re.compile(r"的?(?:[A-Za-z+＋0-9\-轮首次超募天使种子战略独家股权]{0,12})(?P<what>融资)")
#: 以3亿元成交, 3亿元的成交额.
_DEAL = re.compile(
    r"的?(?P<what>总?(?:成交|投资|签约|交易|授信|采购)总?[额量]?)(?=继续|领先|居|位居|稳|列|分列|的|[，。；、]|\Z)"
)
#: 以2.7亿元竞得, 以3000万元的价格收购: what the sum was paid for.
_BOUGHT = re.compile(
    r"(?:的?(?:价格|总价|报价|底价|对价|代价|高价))?(?:成功)?(?P<what>竞得|摘得|拍得|中标|收购|受让|购得|买下|拿下|入股|投建|成交)"
)
#: 市财政5200万元的支持资金.
_GIVEN = re.compile(
    r"的(?P<what>(?:财政|专项|政策|支持|扶持|资助|奖励|补贴|补助|科研|配套|项目|研发|建设)*(?:资金|经费|补贴|支持|奖励|补助|扶持|资助))"
    r"(?=[，。；、]|用于|支持|\Z)"
)
#: 安排5亿元用于创业补贴, 拿出1000万元奖励科研人员: what a sum is for, behind a verb that only hands it out.
_SPENDS = re.compile(r"(?:拿出|安排|拨付|列支|筹措|筹集|落实|划拨|下拨|拨出|出资|斥资|注资)了?(?:资金)?\Z")
_SPENT = re.compile(
    r"(?:发起|牵头|专门)?(?:设立|成立|组建|建立)了?(?P<fund>[\u4e00-\u9fff]{0,12}?(?:基金|资金池|专项资金))"
    r"|，?(?:用于(?:支持|开展|实施)?(?P<goal>[\u4e00-\u9fff]{2,10})(?=[，。；]|\Z)"
    r"|(?P<what>重奖|奖励|补贴|资助|扶持|慰问|支持)(?=[\u4e00-\u9fff]{2}))"
)
#: 其中投资最大的是70亿元的某项目: what is the largest is told before.
_LARGEST = re.compile("(?P<noun>[\u4e00-\u9fff]{2,10}?)最[大高多]的(?:项目|基金|订单|合同)?[是为]\\Z")
#: 捐赠价值100万元的物资: what the goods are worth.
_WORTH = re.compile(r"总?价值(?:共计|总计|合计|达|人民币)*\Z")
#: 股价报收于4.71元, 报收4.71元: a price at the end of a day.
_CLOSES = re.compile(r"(?P<noun>股价|[收开]盘价)?(?:报收|收报|收盘报|现报|最新报|(?<=[价盘])[收报])[于在]?\Z")
#: The last character of it.
_CLOSE_ENDS = tuple("收报于在")
_AT_PRESENT = ("现报", "最新报")


def names_sum(figure: Figure) -> bool:
    """融资, 成交, 竞得, 支持资金 behind a sum."""
    if deal := _FUNDING.match(figure.post) or _DEAL.match(figure.post):
        figure.name(deal["what"], "noun-after", 0.9)
        return True
    bought = _BOUGHT.match(figure.post) if figure.pre.endswith("以") else None
    if bought is not None:
        figure.name(bought["what"], DEAL, 0.7)
        return True
    if (spent := _SPENT.match(figure.post)) and _SPENDS.search(figure.pre):
        goal = spent["goal"]
        if spent["fund"] is not None:
            figure.name(spent["fund"], "purpose", 0.75)
        elif goal is not None:
            paid = goal.endswith(endings("funds"))
            figure.name(goal if paid else goal + "资金", "purpose", 0.6)
        else:
            figure.name(spent["what"].replace("重奖", "奖励"), "purpose", 0.6)
        return True
    largest = _LARGEST.search(figure.pre) if figure.post.startswith("的") else None
    sized = phrases.before(largest["noun"]) if largest else None
    if sized is not None:
        figure.name(sized.text, "largest", 0.75)
        return True
    if _WORTH.search(figure.pre):
        goods = figure.behind
        if goods is not None and not goods.verbal:
            figure.name(goods.text + "价值", "noun-after", 0.75)
        return goods is not None and not goods.verbal
    given = _GIVEN.match(figure.post)
    if given is None or (figure.ahead is not None and figure.ahead.text.endswith(endings("funds"))):
        return False
    figure.name(given["what"], "noun-after", 0.8)
    return True


def closing_price(figure: Figure) -> bool:
    """报收于4.71元, 上涨0.86%: the price that rose is that of the share."""
    closes = figure.dimension == "money" and figure.pre.endswith(_CLOSE_ENDS)
    found = _CLOSES.search(figure.pre) if closes else None
    if found is not None:
        now = found.group().startswith(_AT_PRESENT)
        figure.name(found["noun"] or ("股价" if now else "收盘价"), "closing-price", 0.8, "股价")
    return found is not None


def is_sum_behind(figure: Figure) -> bool:
    """获得市财政5200万元的支持资金: the sum is named behind, where the word before is none for money."""
    behind, ahead, funds = figure.behind, figure.ahead, endings("funds")
    return behind is not None and behind.text.endswith(funds) and not (ahead and ahead.text.endswith(funds))
