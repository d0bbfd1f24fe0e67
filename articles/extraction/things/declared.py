"""以下简称 and its variants: short names that the document itself declares."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from articles.extraction.document import Kind, Layout
from articles.extraction.lexicons import word_set
from articles.extraction.names.territory.places import readings
from articles.extraction.things.affixes import split_region
from articles.extraction.things.folding import fold
from articles.extraction.things.second_names import contractions
from articles.extraction.things.short_form_search import search
from articles.extraction.things.thing import Thing, absorb

_VERBS = (
    *("简称", "下称", "统称", "并称", "合称", "又称", "亦称", "又名", "曾用名", "原名"),
    *(
        "俗称",
        "也称",
        "也叫",
        "又叫",
        "别称",
        "别名",
        "曾名",
        "旧称",
        "原称",
        "英文缩写",
        "英文名",
        "缩写",
        "前身",
    ),
)
_VERB = f"(?:{'|'.join(_VERBS)})"
#: What says so without brackets, where the name stands in quotes.
_ALSO = re.compile(
    r"(?:简称|统称|并称|又称|俗称|也称|也叫|亦称|又名|又叫|别称|英文缩写|英文名|即|原名|曾用名)(?:为|作|叫|是)?"
    r"[“‘'\"]([^“”\"‘’'()（）。；;\n]{2,24})[”’'\"]"
)
#: So much may stand between a name and such a word.
_BEFORE_ALSO = "，, 也又其"
#: Who shortens may say so himself (某某日报以下简称); 以 is dropped at times.
_SAYS = r"(?:[\u4e00-\u9fa5A-Za-z]{2,8}?(?=以下))?"
_CUE = rf"{_SAYS}(?:以?下|以|下文|下面|后文)?(?:统一|英文|股票|证券)?{_VERB}(?:为|作|是|系)?[:：,，]?\s*"
_NAME = r"[“\"'‘「『]?([^“”\"'‘’「」『』()（）。；;\n]{2,24}?)[”\"'’」』]?"
_MORE = r"(?:(?:或者?|、|和|及)[“\"‘「『][^“”\"‘’「」『』()（）。；;\n]{2,24}[”\"’」』]){0,3}"
#: The number of a paper may stand before (甲科发〔2023〕12号，以下简称《若干措施》).
_NUMBER = r"(?:[^()（），,。；\n]{2,28}号[,，]\s*)?"
_IN_BRACKETS = re.compile(
    rf"[(（]\s*{_NUMBER}(?:{_CUE}){_NAME}({_MORE})(?:[,，;；][^()（）\n]{{0,30}})?\s*[)）]"
)
_AFTER_COMMA = re.compile(rf"[,，]\s*(?:以下|下文)(?:统称|简称|并称)(?:为|作)?\s*{_NAME}(?=[,，。；;)）])")
_BARE = re.compile(r"[(（]\s*(?:亦?即)?[“\"']([^“”\"'()（）\n]{2,16})[”\"']\s*[)）]")
#: What it was called before, in brackets without a word but 原.
_FORMER = re.compile(r"[(（]原([\u4e00-\u9fa5A-Za-z]{3,20}(?:公司|集团|[厂院所校局会园区]|大学|中心))[)）]")
#: A name in Latin letters right behind the Chinese one: 周明远（Mingyuan Zhou）, 岚科（LANKE）.
_LATIN = re.compile(r"[(（]\s*((?:[A-Z]|[a-z]\d?[A-Z])[A-Za-z .·&,'\-]{2,60}[A-Za-z.]|[A-Z]{2,6})\s*[)）]")
_LATIN_OPENS = re.compile(r"[(（](?=\s?[a-z]?\d?[A-Z])")
#: The same the other way round: KRANN（柯岚）.
_IN_CHARACTERS = re.compile(r"[(（](?<=[A-Za-z].)([\u4e00-\u9fa5]{2,6})[)）]")
#: The second name plate of an office: 市市场监管局（知识产权局）.
_PLATE = re.compile(
    r"[(（]((?!以下|下称|简称|统称)(?:[省市区县州]|[\u4e00-\u9fa5]{2})[\u4e00-\u9fa5]{1,10}(?:局|办公室|办|委员会))[)）]"
)
#: What a platform is called behind a dash, where it begins to run.
_BRANDED = re.compile(
    r"—{1,2}“([^“”，。；]{2,12})”(?=正式|开始|全新|成功|今日|上线|启用|启动|发布|试运行|运行|投用|亮相)"
)
_OFFICE = re.compile(r"(?:局|委|办|厅|委员会|办公室)$")
#: A university or institute that is being founded carries that behind its name.
_PROVISIONAL = re.compile(r"[(（](?:筹建?|暂名|拟)[)）]")
#: Short names in brackets without a word for it: 太和集团（太和）.
_REPEATED = re.compile(r"[(（]([\u4e00-\u9fa5]{2,6})[)）]")
_NAMED = frozenset({Kind.PERSON, Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY, Kind.PLATFORM})
#: Letters behind a name that say what it is listed or sold as.
_NO_NAME = frozenset({"IPO", "CEO", "CTO", "CFO", "COO", "APP", "App"})
#: The short name that is spelled out behind it.
_SPELLED = re.compile(
    r"(?:(?<=[，。；：！？“\s（(])|^)(?P<short>[\u4e00-\u9fa5A-Za-z]{2,8}?)[”]?[，（(]?(?:的)?全称(?:为|是|叫|：)?[“]?"
)
#: Two names of these may be two plates (second_names.py).
_PLATED = frozenset({Kind.AGENCY, Kind.PARK, Kind.INSTITUTE, Kind.PLATFORM})
#: What may hold a full name behind a short one.
_ENCLOSING = re.compile(
    r"(?:“(?P<quoted>[^“”（）]{2,12})”)?(?P<open>[(（])(?:亦?即|也就是|全称(?:为|是|：)?)?[“《]?"
)
_SEVERAL = re.compile(r"[”\"’]?\s*(?:或者?|、|和|及)\s*[“\"‘]?")


def _repeated(text: str, things: list[Thing]) -> None:
    """太和集团(太和): brackets that repeat what the name of a firm begins with declare it."""
    ends = {m.end: (thing, m.text) for thing in things if thing.kind is Kind.COMPANY for m in thing.mentions}
    for match in _REPEATED.finditer(text) if ends else ():
        if match.start() not in ends:
            continue
        owner, name = ends[match.start()]
        opens = name.startswith(match[1]) or split_region(name)[1].startswith(match[1])
        if opens and name != match[1] and not _is_land(match[1]):
            owner.forms.setdefault(fold(match[1]), match[1])
            owner.declared.add(fold(match[1]))


def declarations(layout: Layout) -> Iterator[tuple[int, int, int]]:
    """`(at, start, end)`: what ends at `at` is declared to be called `[start, end)` from here on."""
    text = layout.text
    if any(verb in text for verb in _VERBS):
        for match in _IN_BRACKETS.finditer(text):
            yield from _parts(text, match)
        if "以下" in text or "下文" in text:
            for match in _AFTER_COMMA.finditer(text):
                yield from _parts(text, match)
    for pattern in (_BARE, _FORMER):
        for match in pattern.finditer(text):
            yield match.start(), match.start(1), match.end(1)
    for match in _ALSO.finditer(text):
        before = text[max(0, match.start() - 2) : match.start()]
        yield match.start() - len(before) + len(before.rstrip(_BEFORE_ALSO)), match.start(1), match.end(1)


def _latin(layout: Layout, things: list[Thing]) -> None:
    """The Latin name in brackets behind a Chinese one is an alias; it is not looked for elsewhere."""
    text = layout.text
    found = [match for at in _LATIN_OPENS.finditer(text) if (match := _LATIN.match(text, at.start()))]
    found += [m for m in _IN_CHARACTERS.finditer(text) if not _is_land(m[1])]
    if not found:
        return
    ends = {m.end: (thing, m) for thing in things if thing.kind in _NAMED for m in thing.mentions}
    ends |= {end + 1: named for end, named in ends.items() if text[end : end + 1] == " "}
    for match in found:
        owner, mention = ends.get(match.start(), (None, None))
        if owner is None or mention is None or match[1] in _NO_NAME:
            continue
        letters = match[1].isascii()
        if mention.text.isascii() if not letters else "\u4e00" <= mention.text[-1] <= "\u9fa5":
            owner.forms.setdefault(fold(match[1]), match[1])
            owner.declared.add(fold(match[1]))


def _is_land(word: str) -> bool:
    """Whether brackets hold the country or the place of what is before them."""
    return word in word_set("foreign_places") or word in readings() or word in ("中国", "香港")


def _provisional(layout: Layout, things: list[Thing]) -> None:
    """青禾大学（筹） is the same as 青禾大学."""
    found = {match.start(): match for match in _PROVISIONAL.finditer(layout.text)}
    if not found:
        return
    for thing in things:
        ends = [m for m in thing.mentions if m.end in found] if thing.kind in _NAMED else []
        for mention in ends:
            printed = mention.text + found[mention.end][0]
            thing.forms.setdefault(fold(printed), printed)
            thing.declared.add(fold(printed))


def _brands(layout: Layout, things: list[Thing]) -> None:
    """某市信用服务平台——“信临州”正式上线: the brand behind the dash is a name of the platform."""
    text = layout.text
    found = {m.start(): m for m in _BRANDED.finditer(text)} if "—“" in text else {}
    for thing in things if found else ():
        for mention in thing.mentions if thing.kind is Kind.PLATFORM else ():
            if match := found.get(mention.end):
                thing.forms.setdefault(fold(match[1]), match[1])
                thing.declared.add(fold(match[1]))


def _plates(layout: Layout, things: list[Thing]) -> None:
    """The second plate of an office is an alias, unless it is an office that is named elsewhere."""
    plates = list(_PLATE.finditer(layout.text))
    if not plates:
        return
    offices = {
        m.end: thing
        for thing in things
        if thing.kind is Kind.AGENCY
        for m in thing.mentions
        if _OFFICE.search(m.text)
    }
    named = {form for thing in things for form in thing.forms}
    for match in plates:
        owner = offices.get(match.start())
        if owner is not None and fold(match[1]) not in named:
            owner.forms.setdefault(fold(match[1]), match[1])
            owner.declared.add(fold(match[1]))


def _parts(text: str, match: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    start, end = match.span(1)
    more = match.re.groups > 1 and bool(match[2])
    end = match.end(2) - 1 if more else end
    pieces = list(_SEVERAL.finditer(text, start, end))
    if not pieces or (not more and ("和" in match[1] or "及" in match[1])):
        yield match.start(), start, end
        return
    for piece in pieces:
        yield match.start(), start, piece.start()
        start = piece.end()
    yield match.start(), start, end


def declare(layout: Layout, things: list[Thing]) -> None:
    """Give things the short names that the document declares, in the brackets and wherever they recur."""
    _latin(layout, things)
    _plates(layout, things)
    _brands(layout, things)
    _provisional(layout, things)
    _repeated(layout.text, things)
    declared = [*declarations(layout), *contractions(layout.text, things)]
    spelled = [*_spelled_out(layout.text, things), *_enclosed(layout.text, things)]
    if not declared and not spelled:
        return
    ends: dict[int, tuple[int, Thing]] = {}
    for thing in things:
        for mention in thing.mentions:
            known = ends.get(mention.end)
            if known is None or mention.start < known[0]:
                ends[mention.end] = (mention.start, thing)
    order = sorted(ends)
    claims: dict[str, list[tuple[int, int]]] = {}
    numbers = {id(thing): index for index, thing in enumerate(things)}
    owned = ((_owner(layout, at, ends, order) if ends else None, start, end) for at, start, end in declared)
    pairs = [(owner, layout.text[start:end]) for owner, start, end in owned]
    for owner, printed in pairs + spelled:
        if owner is not None and printed:
            owner.declared.add(fold(printed))
            owner.forms.setdefault(fold(printed), printed)
            claims[printed] = [(0, numbers[id(owner)])]
            _adopt(things, owner, printed)
    if claims:
        search(layout.text, things, claims, rule="declared")


def _enclosed(text: str, things: list[Thing]) -> Iterator[tuple[Thing, str]]:
    """科创20条（《…若干措施》）, “临电联盟”（即…）: the short name before brackets that hold the full one."""
    starts = {m.start: (m.end, thing) for thing in things if not thing.code for m in thing.mentions}
    ends = {m.end: (m.text, thing) for thing in things for m in thing.mentions}
    for match in _ENCLOSING.finditer(text):
        end, owner = starts.get(match.end(), (0, None))
        if owner is None or not text.startswith(("）", ")", "”）", "》）"), end):
            continue
        quoted = match["quoted"]
        short, other = ends.get(match.start("open"), ("", None))
        alike = other is not None and other.kind is owner.kind and not short.endswith("公司")
        alike = alike and owner.kind not in _PLATED
        short = quoted or (short if alike else "")
        if owner is not other and 1 < len(short) < end - match.end():
            yield owner, short


def _spelled_out(text: str, things: list[Thing]) -> Iterator[tuple[Thing, str]]:
    """海岳院全称为临州海岳研究院: the short name before the full one, and whose it is."""
    found = {m.end(): m["short"] for m in _SPELLED.finditer(text)} if "全称" in text else {}
    full: dict[int, tuple[int, Thing]] = {}
    for thing in things if found else ():
        for mention in thing.mentions if thing.kind in _NAMED else ():
            if mention.start in found and mention.end > full.get(mention.start, (0, thing))[0]:
                full[mention.start] = (mention.end, thing)
    for start, (end, thing) in full.items():
        if len(found[start]) < end - start:
            yield thing, found[start]


def _adopt(things: list[Thing], owner: Thing, printed: str) -> None:
    """A thing that was seen under the declared name only is the owner."""
    folded = fold(printed)
    for thing in things:
        if thing is not owner and folded in thing.forms and thing.kind is not Kind.REGION:
            absorb(owner, thing)
            thing.mentions, thing.forms = [], {}


def _owner(layout: Layout, at: int, ends: dict[int, tuple[int, Thing]], order: list[int]) -> Thing | None:
    """The thing whose name ends at `at`; a closing quote or a bracket may stand between."""
    place = bisect_right(order, at) - 1
    if place < 0 or at - order[place] > 2:
        return None
    between = layout.text[order[place] : at]
    if between.strip('”"’）)》 \n'):
        return None
    owner = ends[order[place]][1]
    inside = owner.kind is Kind.REGION and between.strip()
    return None if inside else owner  # 某实验室（临州）（以下简称…）: the place is not what is shortened
