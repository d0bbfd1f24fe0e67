"""Names beside whom a text is about: partners (与某公司合作), customers, the houses of experts."""

from __future__ import annotations

import re

from articles.extraction.document import Mention

#: 经某公司检验, 与某公司, 某法院委托某所: the other party, whom 公司 and 当事人 do not go back to.
_OTHER = ("经", "与", "同", "向", "从")
_ASKED = ("委托",)
#: 产品配套(甲公司), 为(甲公司)等供货.
_SERVED = re.compile("(?:配套|供应|供货|服务|销往|供给|合作的?|携手|联合|为|和|及|给|对接|委托)\\Z")
_VERB = 4
_EXPERT = re.compile("[^，。；：、]{0,8}?(?:教授|研究员|专家|院士|博士|分析师|学者)")


def is_other(text: str, name: Mention) -> bool:
    """The other party of a doing."""
    return text.startswith(_OTHER, name.start - 1) or text.endswith(_ASKED, 0, name.start)


def is_experts(text: str, name: Mention) -> bool:
    """某大学教授某某认为: a house that only its expert brings in."""
    return _EXPERT.match(text, name.end) is not None


def in_row(text: str, name: Mention) -> bool:
    """Whether a name is one of a list."""
    return "、" in (text[name.start - 1 : name.start], text[name.end : name.end + 1])


def is_served(text: str, name: Mention) -> bool:
    """配套甲公司、乙公司等企业: somebody that something is done for or with."""
    if in_row(text, name) or text.startswith("等", name.end) or is_other(text, name):
        return True
    return _SERVED.search(text, max(0, name.start - _VERB), name.start) is not None
