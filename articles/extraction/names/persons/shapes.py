"""Names of people that a fixed form gives away, whatever words stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.names.persons.appointed import find_appointed
from articles.extraction.names.persons.given_names import could_be, lengths, tagged
from articles.extraction.names.words import Words


class _Form:
    """A form that opens the text, or stands behind one of some marks, which the search skips to."""

    def __init__(self, marks: str, form: str) -> None:
        self._first = re.compile(form, re.MULTILINE)
        self._behind = re.compile(f"[{marks}]{form}", re.MULTILINE)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in text order; no form ends with a mark that another one stands behind."""
        at = 0
        if first := self._first.match(text):
            yield first
            at = first.end()
        yield from self._behind.finditer(text, at)


#: An appointment: who, and of what sort the post is.
_APPOINTED = _Form(
    r"\s：:，,。；;、",
    r"(?P<name>[\u4e00-\u9fa5]{2,4}?)(?P<comrade>同志)?[出担兼调升转接继]?任"
    r"(?=[^，。；：\n]{2,30}(?:[长员记任裁师席授]|职务)(?:[，。；\s（(]|$))",
)
#: Who somebody is stands in a clause of its own behind the name (周明远，海岳公司创始人，…).
_APPOSED = _Form(
    r"\s。；”",
    r"(?P<name>[\u4e00-\u9fa5]{2,4})[，,](?=[^，。；：\n]{3,30}"
    r"(?:创始人|董事长|总经理|总裁|总工程师|教授|研究员|院士|[院所校会局厅站]长|主任|首席科学家)[，,。；])",
)
#: Whoever comes from a unit and needs no title (来自海岳公司的周明远和来自临州大学的李晓岚).
_FROM = re.compile(
    r"来自[^，。；：、“”\n]{2,16}?的(?P<name>[\u4e00-\u9fa5]{3}(?=[，、和与]|告诉|表示|介绍|说|获|在|是)"
    r"|[\u4e00-\u9fa5]{2}(?=告诉|表示|介绍|说|坦言))"
)
#: Who is named for all that are counted (周明远等169名人才).
_COUNTED = _Form(
    r"\s。；，：”",
    r"(?P<name>[\u4e00-\u9fa5]{2,4}?)(?=等(?:\d{1,4}|[二三四五六七八九十]{1,3})(?:[名位](?!额)|人(?![次民类口员才])))",
)
#: Whose view is told, and whose age: the tagger must read a name there too (在专家看来, 35岁的女子).
_SEEN = re.compile(r"在(?P<name>[\u4e00-\u9fa5]{2,4})看来(?=[，,])")
_AGED = re.compile(r"\d岁的(?P<name>[\u4e00-\u9fa5]{2,3}?)(?=[，是在来从就告说])")
#: Forms that say less than a title does.
_UNTITLED = frozenset({"appointed", "apposed", "dated", "from", "counted"})
_TAGGED = frozenset({"seen", "aged"})
#: A name behind its spelling in Latin letters.
_SPELLED = re.compile(r"[（(](?:(?<=[A-Za-z].)|(?<=[A-Za-z]\s.))(?P<name>[\u4e00-\u9fa5]{2,4})[）)]")
#: How papers introduce candidates: name, sex.
_INTRODUCED = _Form(
    r"\s。；：，、",
    r"(?P<name>[\u4e00-\u9fa5]{2,4})(?=[，,（(][男女][，,）)])",
)
#: A post in brackets, behind a name (周明远（临州大学教授）), and what such a name may follow.
_POST = re.compile(
    r"[（(][^（）()，。；\n]{3,28}(?:教授|研究员|院士|工程师|博士|专家|经理|总监|总裁|CEO|创始人|主席|主任"
    r"|书记|[院所校厂站会部局厅处科]长|秘书长|代表|委员|负责人)[）)]"
)
_FREE = frozenset(" \n\u3000。；：，、“")
#: Officials whose names stand before the day that they did something.
_DATED = _Form(
    r"\s。；：，”",
    r"(?P<name>[\u4e00-\u9fa5]{2,4})(?=\d{1,2}日(?:在|出席|上午|下午|会见|主持))",
)
#: Names in Latin letters by those who are called in Chinese what they are.
_LATIN = re.compile(r"[A-Z](?<![A-Za-z].)[a-z]+(?: [A-Z]\.)? [A-Z][a-z]+(?![A-Za-z ]*[A-Za-z])")
#: The blank between given name and surname may be lost.
_GLUED_LATIN = re.compile(r"[A-Z](?<![A-Za-z].)[a-z]+[A-Z][a-z]+(?=先生|女士|教授|博士)")
_LATIN_BEHIND = re.compile(r"\s?(?:先生|女士|教授|博士|爆料|撰文)")
_LATIN_BEFORE = re.compile(
    r"(?:记者|分析师|创始人|首席执行官|CEO|总裁|董事长|主席|教授|博士|先生|总监|经理|工程师|设计师|爆料人|主播"
    r"|(?:社|网|报|媒体|杂志|周刊)的)\s?$"
)


def find_shaped(text: str, words: Words) -> list[tuple[int, int, str, float]]:
    """Start, end, rule and confidence of the names that their form alone makes likely."""
    return _in_latin(text) + _shaped(text, words) + _glossed(text, words) + find_appointed(text, words)


def _shaped(text: str, words: Words) -> list[tuple[int, int, str, float]]:
    """Names that a fixed form gives away: spelled in Latin before, with the sex behind, appointed."""
    forms: list[tuple[re.Pattern[str] | _Form, str, float]] = [(_SPELLED, "latin", 0.8)]
    if "，男" in text or "，女" in text or "（女" in text:
        forms.append((_INTRODUCED, "introduced", 0.85))
    if "日" in text:
        forms.append((_DATED, "dated", 0.75))
    forms.append((_APPOSED, "apposed", 0.75))
    if "名" in text or "位" in text or "人" in text:
        forms.append((_COUNTED, "counted", 0.75))
    if "来自" in text:
        forms.append((_FROM, "from", 0.75))
    if "看来" in text:
        forms.append((_SEEN, "seen", 0.75))
    if "岁的" in text:
        forms.append((_AGED, "aged", 0.75))
    if "任" in text:
        forms.append((_APPOINTED, "appointed", 0.75))
    return [
        (*match.span("name"), rule, confidence)
        for form, rule, confidence in forms
        for match in form.finditer(text)
        if len(match["name"]) in lengths(text, match.start("name"))
        and (rule not in _TAGGED or tagged(text, *match.span("name")))
        and could_be(
            text,
            *match.span("name"),
            words,
            strong=rule not in _UNTITLED,
            fixed=rule == "introduced" or bool(match.groupdict().get("comrade")),
        )
    ]


def _glossed(text: str, words: Words) -> list[tuple[int, int, str, float]]:
    """Names with their post in brackets behind them, from the beginning of their clause."""
    found = []
    for post in _POST.finditer(text):
        end = post.start()
        for start in (end - 3, end - 2, end - 4):
            free = start == 0 or (start > 0 and text[start - 1] in _FREE)
            if (
                free
                and end - start in lengths(text, start)
                and could_be(text, start, end, words, strong=True)
            ):
                found.append((start, end, "glossed", 0.8))
    return found


def _in_latin(text: str) -> list[tuple[int, int, str, float]]:
    """Names in Latin letters beside a title or the paper they write for."""
    return [
        (*match.span(), "latin letters", 0.7)
        for match in _LATIN.finditer(text)
        if _LATIN_BEHIND.match(text, match.end())
        or _LATIN_BEFORE.search(text, max(0, match.start() - 6), match.start())
    ] + [(*match.span(), "latin letters", 0.7) for match in _GLUED_LATIN.finditer(text)]
