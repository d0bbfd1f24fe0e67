"""Names of policies: titles in 《》 that end like a policy, and quoted programmes (“…”行动)."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.lexicons import lines
from articles.extraction.names.words import Words

_TITLE = re.compile(r"《([^《》\n]{3,80})》")
#: Edition, period or status at the end of a title, which its kind stands before.
_TAIL = re.compile(
    r"(?:[（(〔\[][^（()）〔〕\[\]]{0,30}[)）〕\]]|\d{4}年?版?|第?[一二三四五六七八九十\d.]+版)+$"
)
_CONDITIONS = re.compile(r"(?:十|二十|三十|[一二三四五六七八九]十?[一二三四五六七八九]?|\d+)条")
_FIVE_YEARS = re.compile(
    r"(?:国家|全国)?[“\"]?十[一二三四五六]五[”\"]?(?:时期)?(?:[\u4e00-\u9fa5]{0,14}?)?规划(?:纲要)?"
)
_PROGRAMME = re.compile(
    r"[“\"](?!十[一二三四五六]五)([^“”\"\n，。；：！？]{2,20})[”\"](?:[\u4e00-\u9fa5]{0,8}?)(?:专项行动|行动方案|行动计划|行动|工程|计划|政策|规划|战略)"
    r"(?!师|院|局|者|建设者|设计|部|处|组)"
)
_QUOTED = re.compile(
    r"[“\"](?:深入|全面|扎实)?(?:实施|开展|推进|启动)?([^“”\"\n，。；：！？]{2,20}?(?:行动计划|行动方案|计划|行动|工程|规划|战略|政策))[”\"]"
)
_NUMBER_ONE = re.compile(r"(?:\d{4}年)?中央一号文件")


def find_policies(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of policies; the name of a title is what stands between the brackets."""
    text = layout.text
    found = []
    for match in _TITLE.finditer(text):
        if _is_policy(match[1]):
            found.append(_mention(text, match.start(1), match.end(1), "title_mark", 0.92))
    if "五" in text:
        found += [_mention(text, *m.span(), "five_years", 0.85) for m in _FIVE_YEARS.finditer(text)]
    if "一号文件" in text:
        found += [_mention(text, *m.span(), "number_one", 0.85) for m in _NUMBER_ONE.finditer(text)]
    if "“" in text or '"' in text:
        found += [_mention(text, *m.span(), "programme", 0.7) for m in _PROGRAMME.finditer(text)]
        found += [_mention(text, *m.span(1), "quoted", 0.65) for m in _QUOTED.finditer(text)]
    return found


@cache
def _heads() -> tuple[str, ...]:
    return lines("policy_heads")


def _is_policy(title: str) -> bool:
    title = _TAIL.sub("", title.strip())
    return len(title) > 2 and (title.endswith(_heads()) or bool(_CONDITIONS.search(title[-4:])))


def _mention(text: str, start: int, end: int, rule: str, confidence: float) -> Mention:
    return Mention(start, end, Kind.POLICY, text[start:end], rule, confidence)
