"""Names of policies: titles in 《》 that end like a policy, and quoted programmes (“…”行动)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.lexicons import lines
from articles.extraction.names.endeavours.programmes import find_programmes, is_common, is_event
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words

_TITLE = re.compile(r"《([^《》\n]{2,80})》")
#: Edition, period or status at the end of a title, which its kind stands before.
_TAIL = re.compile(
    r"(?:[（(〔\[][^（()）〔〕\[\]]{0,30}[)）〕\]]|\d{4}年?版?|第?[一二三四五六七八九十\d.]+版)+$"
)
#: Shorter titles (《条例》) only stand for a fuller one before.
_SHORTEST = 3
#: What a listed firm files about itself.
_FILED = re.compile("(?:独立董事|董事会|监事会|股东大会|公司章程|注册资本).*(?:公告|通告|通知|决议|声明)$")
_CONDITIONS = re.compile(r"(?:十|二十|三十|[一二三四五六七八九]十?[一二三四五六七八九]?|\d+)条")
_FIVE_YEARS = re.compile(
    r"(?:国家|全国)?[“\"]?十[一二三四五六]五[”\"]?(?:时期)?(?:[\u4e00-\u9fa5]{0,14}?)?规划(?:纲要)?"
)
#: How divisions end that have such plans, and how long their names are.
_DIVISIONS, _LONGEST_PLACE = ("省", "市", "区", "县", "州"), 8
_PROGRAMME = re.compile(
    r"(?:“|\"|‘(?=[^’]{4}))(?!十[一二三四五六]五)([^“”‘’\"\n，。；：！？]{2,20})[”\"’](?!等|的|系列|相关|[一二两三四五六七八九十\d]+[项大个])(?!(?:重大|重点|科研|研究|攻关)?(?:项目|课题)[\u4e00-\u9fa5])(?:(?![等的])[\u4e00-\u9fa5]){0,12}?(?:专项行动|行动方案|行动计划|行动|工程|计划|规划(?!总?面积|占地|用地|总?建筑)|(?<=建设)(?:实施|总体)方案|(?<=[”\"’])(?:专项|攻坚)?活动(?!上|成果|现场|举行|说明会|第|[\d一二三四五六七八九十两]+[余多]?[场次届期]))"
    r"(?!师|院|局|者|建设者|设计|部|处|组|技术研究|研究中心|实验室)"
)
_QUOTED = re.compile(
    r"(?:“|\"|‘(?=[^’]{4}))(?:深入|全面|扎实)?(?:实施|开展|推进|启动)?([^“”‘’\"\n，。；：！？]{2,20}?(?:行动计划|行动方案|计划|行动|工程|规划))[”\"’]"
    r"(?!博士|硕士|学科|专业|学位|课程|领域|一级)"
)
#: Without any mark only where a verb brings it in and the head is one that programmes bear.
_PLAIN = re.compile(
    r"(?:出台|印发|发布|制定|实施|启动|开展|落实|深化|推进|抓好|围绕|打好)了?(?P<name>[\u4e00-\u9fa5]{3,26}?"
    r"(?:三年行动(?:计划|方案)?|专项行动(?:方案|计划)?|行动计划|行动方案|实施方案|实施意见|若干措施|若干意见"
    r"|管理条例|促进条例|管理办法|实施细则|(?:攻坚|提升|整治|振兴|促进|倍增)行动(?:计划|方案)?|倍增计划|培育计划|提升工程|培育工程|(?:引航|领航|领跑|护航|登高|跃升|攀登|强基|育才|引才|聚才|出海)工程)"
    r"(?:[（(]\d{4}[^（()）\n]{1,14}[）)])?)(?![\u4e00-\u9fa5]*[”》])"
)
#: What favours somebody goes by its quoted name too (推出“凤岳英才”政策).
_FAVOURS = re.compile(
    r"(?:推出|出台|发布|实施|落实)了?(?P<name>[“\"][\u4e00-\u9fa5A-Za-z0-9+]{2,12}[”\"](?:人才|惠企|产业|系列)?(?:政策|新政))(?!性)"
)
_COUNT = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})"
#: The next of such a row (甲18条措施、乙9条措施).
_NEXT = re.compile(r"[、和](?P<name>[\u4e00-\u9fa5]{4,20}?\d{1,3}[条项](?:措施|举措|政策|意见|办法))")
#: Policies that go by the number of their clauses (“人才十条”, 人才新政22条).
_CLAUSES = re.compile(
    r"[“\"](?P<quoted>(?:[\u4e00-\u9fa5A-Za-z+]{2,12}?|[双新科])(?:\d{1,3}|[一二三四五六七八九十]{1,3})条)[”\"]"
    r"|(?:出台|发布|推出|印发|制定(?!出台|发布|印发)|公布)了?(?P<counted>[\u4e00-\u9fa5]{4,20}?\d{1,3}[条项](?:措施|举措|政策|意见|办法))"
    rf"|(?:出台|发布|推出|印发|制定|公布|落实|实施|兑现)[了好]?(?P<short>[\u4e00-\u9fa5]{{2,24}}?(?:“{_COUNT}条”(?:[\u4e00-\u9fa5]{{2,6}}政策)?|的“{_COUNT}大(?:举措|措施|政策)”"
    rf"|(?:政策|新政){_COUNT}条(?![\u4e00-\u9fa5])))"
    r"|(?P<plain>(?<![\u4e00-\u9fa5])(?!落实|出台|发布|实施|根据|按照)[\u4e00-\u9fa5]{2,4}新政\d{1,3}条)"
)
#: Quicker to look for than the clauses themselves.
_CLAUSE_HINT = re.compile(r"[\d一二三四五六七八九十](?:条|[项大][措举政意办])")
_PHRASE = re.compile(
    r"^(?:的|各|相关|有关|一|多|新一轮|系列|具体|首|两|几|此|该|本|这|其|并|等|好|细)|的|等|和|及|或|开展|实施|推进"
)
#: In the title of a paper verbs may stand.
_PAPER = re.compile(r"(?:方案|计划|意见|措施)(?:[（(].*)?$")
_YEARS = re.compile("[一二三四五]年行动(?:计划|方案)?")
_NO_PAPER = re.compile(
    r"^(?:的|各|相关|有关|一|多|新一轮|系列|具体|首|两|几|此|该|本|这|其|并|等|好|细|和|及)|的|等|或|以及|制定|出台|印发"
)
_LAW = re.compile(r"中华人民共和国[\u4e00-\u9fa5]{1,20}?(?:法典|条例|法(?!院|律|规|治|人|定|制))")
#: A law without the nation before it where one of its articles or what it rules is told (现行担保法规定).
_BARE_LAW = re.compile(
    r"(?:(?<![\u4e00-\u9fa5《“])|(?<=现行)|(?<=根据)|(?<=依据)|(?<=按照)|(?<=依照))"
    r"(?P<name>(?!现行|根据|依据|按照|依照|违反|相关|有关|本|该|此|其|这|我国)[\u4e00-\u9fa5]{2,10}?法)"
    r"(?=第[一二三四五六七八九十百零\d]+条|(?:明确)?规定[，：]|将?[于自]\d{1,4}[年月][^，。；]{0,10}(?:施行|实施))"
)
_RULED = ("法第", "法规定", "法明确", "法将", "法于", "法自")
_SAID = re.compile("违反|触犯|[的了]|本法|该法|办法|方法|宪法法|依法")
_NUMBER_ONE = re.compile(r"(?:\d{4}年)?中央一号文件")


def find_policies(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of policies; the name of a title is what stands between the brackets."""
    text = layout.text
    found = []
    titles: list[str] = []
    for match in _TITLE.finditer(text):
        short = len(match[1]) < _SHORTEST and sum(title.endswith(match[1]) for title in set(titles)) == 1
        if short or _is_policy(match[1]):
            titles.append(_TAIL.sub("", match[1]))
            found.append(_mention(text, match.start(1), match.end(1), "title_mark", 0.92))
    if "五" in text:
        found += [
            _mention(text, _placed(text, m.start()), m.end(), "five_years", 0.85)
            for m in _FIVE_YEARS.finditer(text)
        ]
    for match in _PLAIN.finditer(text):
        if not (_NO_PAPER if _paper(match) else _PHRASE).search(match["name"]):
            found.append(_mention(text, *match.span("name"), "programme", 0.6))
    if _CLAUSE_HINT.search(text):
        found += _by_clauses(text)
    found += _laws(text)
    if "一号文件" in text:
        found += [_mention(text, *m.span(), "number_one", 0.85) for m in _NUMBER_ONE.finditer(text)]
    if "“" in text or "‘" in text or '"' in text:
        found += [
            _mention(text, *m.span(), "programme", 0.7)
            for m in _PROGRAMME.finditer(text)
            if not is_common(m.group()) and not is_event(m.group(), text[max(0, m.start() - 8) : m.start()])
        ]
        found += [_mention(text, *m.span("name"), "programme", 0.65) for m in _FAVOURS.finditer(text)]
        found += [
            _mention(text, *m.span(1), "quoted", 0.65)
            for m in _QUOTED.finditer(text)
            if not is_common(m[1], text[max(0, m.start() - 34) : m.start()])
        ]
    ends = {m.end for m in found}
    found += [m for m in find_programmes(text, words) if m.end not in ends]
    return _without_inner(found)


def _without_inner(found: list[Mention]) -> list[Mention]:
    """A programme that only stands in the title of a paper is that paper (《…“双中心”三年行动计划》)."""
    titled = {at for m in found if m.rule == "title_mark" for at in range(m.start, m.end)}
    return [m for m in found if m.rule == "title_mark" or m.start not in titled]


def _placed(text: str, start: int) -> int:
    """Where the place right before a plan of five years begins (云州市“十四五”规划)."""
    before = text[max(0, start - _LONGEST_PLACE) : start]
    lengths = range(len(before), 1, -1) if before.endswith(_DIVISIONS) else ()
    return start - next((length for length in lengths if before[-length:] in readings()), 0)


def _laws(text: str) -> Iterator[Mention]:
    """Laws by their full names, and by short ones where an article of them is told."""
    for match in _LAW.finditer(text) if "中华人民共和国" in text else ():
        if text[match.start() - 1] != "《":
            yield _mention(text, *match.span(), "law", 0.85)
    for match in _BARE_LAW.finditer(text) if any(word in text for word in _RULED) else ():
        if not _SAID.search(match["name"]):
            yield _mention(text, *match.span("name"), "law", 0.7)


def _by_clauses(text: str) -> Iterator[Mention]:
    """Policies that go by the number of their clauses, and the others of a row of them."""
    for match in _CLAUSES.finditer(text):
        yield _mention(text, *match.span(match.lastgroup or 0), "clauses", 0.7)
        other = _NEXT.match(text, match.end()) if match.lastgroup == "counted" else None
        while other:
            yield _mention(text, *other.span("name"), "clauses", 0.65)
            other = _NEXT.match(text, other.end())


def _paper(match: re.Match[str]) -> bool:
    """Whether it bears a title, verbs and 和 in it, as what is issued or carried out for years does."""
    if match.group().startswith(("出台", "印发", "发布", "制定")):
        return bool(_PAPER.search(match["name"]))
    return match.group().startswith("实施") and bool(_YEARS.search(match["name"]))


@cache
def _heads() -> tuple[str, ...]:
    return lines("policy_heads")


def _is_policy(title: str) -> bool:
    title = _TAIL.sub("", title.strip())
    if _FILED.search(title):
        return False
    return len(title) >= _SHORTEST and (title.endswith(_heads()) or bool(_CONDITIONS.search(title[-4:])))


def _mention(text: str, start: int, end: int, rule: str, confidence: float) -> Mention:
    return Mention(start, end, Kind.POLICY, text[start:end], rule, confidence)
