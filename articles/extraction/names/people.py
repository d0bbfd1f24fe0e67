"""Names of people: by the title before them, the title or the verb behind them, then wherever they recur."""

from __future__ import annotations

import re
from bisect import bisect_right

import ahocorasick_rs
import rjieba

from articles.extraction.document import BlockKind, Kind, Layout, Mention
from articles.extraction.names.foreign_people import find_foreign, sounds_at
from articles.extraction.names.person_anchors import Anchors, find_anchors, follower
from articles.extraction.names.person_names import could_be, function_word, lengths, listed_word, surnames
from articles.extraction.names.person_titles import title_before
from articles.extraction.names.rosters import find_rosters
from articles.extraction.names.words import Words, tag_of

_STOP = re.compile(r"[\s，。、；：！？,;:!?“”‘’\"'（）()《》…—\-]|$")
#: What may stand left of a name that only its verb betrays.
_OPEN = re.compile(r"(?:^|[\s，。；：！？、,;:!?“”‘’\"（）()据由经与和及到请科处室局])$")
_SOFT = frozenset("在和与及等以向对从就为于将率正曾也已均还则任是到带的作做仍")
#: Parts of speech of the word that goes on after a name made of a surname and a word (高海鸥现场讲解).
_GOING_ON = frozenset({"d", "ad", "t", "v", "vd", "vn", "nz", "p", "n", "l", "i", "f", "s"})
#: Surnames that before a word are rather a verb or an adverb (任首席科学家).
_VERBAL = frozenset("任易应")
#: Surnames from this rank on are too rare to outweigh another reading.
_RARE = 300
#: How titles end.
_TITLE_END = re.compile(r"[员官](?=[\u4e00-\u9fa5]{2})")
#: An appointment: who, and of what sort the post is.
_APPOINTED = re.compile(
    r"(?:(?<=[\s：:，,。；;、])|^)(?P<name>[\u4e00-\u9fa5]{2,4}?)(?P<comrade>同志)?[出担兼调升转接继]?任"
    r"(?=[^，。；：\n]{2,30}(?:[长员记任裁师席授]|职务)(?:[，。；\s（(]|$))",
    re.MULTILINE,
)
#: Who somebody is stands in a clause of its own behind the name (周明远，海岳公司创始人，…).
_APPOSED = re.compile(
    r"(?:(?<=[\s。；”])|^)(?P<name>[\u4e00-\u9fa5]{2,4})[，,](?=[^，。；：\n]{3,30}"
    r"(?:创始人|董事长|总经理|总裁|总工程师|教授|研究员|院士|[院所校会局厅站]长|主任|首席科学家)[，,。；])",
    re.MULTILINE,
)
#: 等 after a name, which the dictionary may glue to its last character (林一等).
_AND_OTHERS = re.compile(
    r"等(?:[\d一二三四五六七八九十多]|出席|参加|陪同|领导|专家|嘉宾|同志|人[，。、]|一行|先后|分别|共同)"
)
#: A name behind its spelling in Latin letters.
_SPELLED = re.compile(r"(?<=[A-Za-z])\s?[（(](?P<name>[\u4e00-\u9fa5]{2,4})[）)]")
#: How papers introduce candidates: name, sex.
_INTRODUCED = re.compile(
    r"(?:(?<=[\s。；：，、])|^)(?P<name>[\u4e00-\u9fa5]{2,4})(?=[，,（(][男女][，,）)])", re.MULTILINE
)
#: A post in brackets, behind a name (周明远（临州大学教授）), and what such a name may follow.
_POST = re.compile(
    r"[（(][^（）()，。；\n]{3,28}(?:教授|研究员|院士|工程师|博士|专家|经理|总监|总裁|CEO|创始人|主席|主任"
    r"|书记|[院所校厂站会部局厅处科]长|秘书长|代表|委员|负责人)[）)]"
)
_FREE = frozenset(" \n\u3000。；：，、“")
#: Officials whose names stand before the day that they did something.
_DATED = re.compile(
    r"(?:(?<=[\s。；：，”])|^)(?P<name>[\u4e00-\u9fa5]{2,4})(?=\d{1,2}日(?:在|出席|上午|下午|会见|主持))",
    re.MULTILINE,
)
#: Names in a row; the last one may run into 等.
_RUN = re.compile(
    r"(?:(?<![\u4e00-\u9fa5、])|(?<=[与和由及]))[\u4e00-\u9fa5]{2,3}(?:、[\u4e00-\u9fa5]{2,3}){2,}(?=等|[^\u4e00-\u9fa5、]|和|参加|出席|陪同|主持|一同|共同|分别|当选)"
)
_ITEM = re.compile(r"[\u4e00-\u9fa5]{2,3}")
_SPACE = re.compile(r"[ \u3000]{0,2}[:：]?[ \u3000]{0,2}")
_AND = frozenset("、和与")
#: Surnames that rather join two names.
_LINKS = frozenset("和及于")
#: Whoever holds a post is said to be somebody (法定代表人为周明远).
_IS = re.compile(r"[为是系](?=[\u4e00-\u9fa5]{2,4}(?:[，。；、（(\s]|等))")
#: Names in Latin letters by those who are called in Chinese what they are.
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z]+(?![A-Za-z ]*[A-Za-z])")
_LATIN_BEHIND = re.compile(r"\s?(?:先生|女士|教授|博士|爆料|撰文)")
_LATIN_BEFORE = re.compile(
    r"(?:记者|分析师|创始人|首席执行官|CEO|总裁|董事长|主席|教授|博士|先生|总监|经理|工程师|设计师|爆料人|主播"
    r"|(?:社|网|报|媒体|杂志|周刊)的)\s?$"
)
#: Longer names that end like a township are one.
_TWO = 2
_AUTHORLESS = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})

_Found = dict[str, tuple[str, float]]


def find_people(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of people; `title` and `title_start` tell what the text calls them to the left of the name."""
    text = layout.text
    anchors = find_anchors(text)
    writers = _writers(layout, words, anchors)
    names: _Found = {}
    for start, end, rule, confidence in _anchored(text, words, anchors):
        name = text[start:end]
        if (rule == "title_before" or name not in writers) and confidence > names.get(name, ("", 0.0))[1]:
            names[name] = (rule, confidence)
    return _everywhere(layout, words, names) + find_rosters(text, words)


def _anchored(text: str, words: Words, anchors: Anchors) -> list[tuple[int, int, str, float]]:
    found = []
    for _, end in anchors.before:
        span = _behind_title(text, end, words)
        if span and not (_apart(text, end, words) or _torn(text, end, span[1])):
            span = None
        while span:
            found.append((*span, "title_before", 0.9))
            span = _next_in_row(text, span[1], words)
    for _, end in anchors.objects:
        span = _name_at(text, end, words, titled=False)
        if span and _tagged(text, *span):
            found.append((*span, "object", 0.75))
    found += _by_ending(text, words, anchors)
    found += _lists(text, words)
    for start, end in anchors.after:
        if (span := _name_before(text, start, words)) and not _name_at(text, end, words):
            found.append((*span, "title_after", 0.85))
    for start, _ in anchors.verbs:
        if (span := _name_before(text, start, words)) and _stands_alone(text, *span):
            found.append((*span, "verb_after", 0.8))
    found += find_foreign(text)
    found += _in_latin(text)
    found += _shaped(text, words)
    found += _glossed(text, words)
    return found


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


def _shaped(text: str, words: Words) -> list[tuple[int, int, str, float]]:
    """Names that a fixed form gives away: spelled in Latin before, with the sex behind, appointed."""
    forms = [(_SPELLED, "latin", 0.8)]
    if "，男" in text or "，女" in text or "（女" in text:
        forms.append((_INTRODUCED, "introduced", 0.85))
    if "日" in text:
        forms.append((_DATED, "dated", 0.75))
    forms.append((_APPOSED, "apposed", 0.75))
    if "任" in text:
        forms.append((_APPOINTED, "appointed", 0.75))
    return [
        (*match.span("name"), rule, confidence)
        for form, rule, confidence in forms
        for match in form.finditer(text)
        if len(match["name"]) in lengths(text, match.start("name"))
        and could_be(
            text,
            *match.span("name"),
            words,
            strong=rule not in ("appointed", "apposed", "dated"),
            fixed=rule == "introduced" or bool(match.groupdict().get("comrade")),
        )
    ]


def _behind_title(text: str, end: int, words: Words) -> tuple[int, int] | None:
    """The name behind a title, after a colon or 为 too."""
    at = _SPACE.match(text, end).end()  # type: ignore[union-attr]
    said = _said_to_be(text, at + 1, words) if _IS.match(text, at) else None
    return said or _name_at(text, at, words) or sounds_at(text, at, words)


def _said_to_be(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """The name behind 为 or 是, up to the end of the clause or of the item."""
    span = _name_at(text, at, words)
    ends = span is not None and (_STOP.match(text, span[1]) or text.startswith("等", span[1]))
    return span if ends else None


def _in_latin(text: str) -> list[tuple[int, int, str, float]]:
    """Names in Latin letters beside a title or the paper they write for."""
    return [
        (*match.span(), "latin letters", 0.7)
        for match in _LATIN.finditer(text)
        if _LATIN_BEHIND.match(text, match.end())
        or _LATIN_BEFORE.search(text, max(0, match.start() - 6), match.start())
    ]


def _by_ending(text: str, words: Words, anchors: Anchors) -> list[tuple[int, int, str, float]]:
    """Names behind a title that no list has but that ends as titles do (特派员, 协理官)."""
    known = {end for _, end in anchors.before}
    found = []
    for match in _TITLE_END.finditer(text):
        if match.end() in known or not words.fine.boundary(match.end()):
            continue
        span = _name_at(text, match.end(), words)
        if span and _tagged(text, *span) and (follower(text, span[1]) or _STOP.match(text, span[1])):
            found.append((*span, "title_ending", 0.8))
    return found


def _apart(text: str, end: int, words: Words) -> bool:
    """Whether a title ends with a word; the dictionary reads 任何 in 主任何某, 人为 in 代表人为何某."""
    return words.fine.boundary(end) or text.startswith(("任何", "人为"), end - 1)


def _torn(text: str, end: int, name_end: int) -> bool:
    """Whether the dictionary only glues a surname to the title (局 + 长江 + 平说, 处 + 长史 + 晓岚)."""
    if text[end - 1] != "长":
        return False
    place = tag_of(text[end - 1 : end + 1]) == "ns"
    return follower(text, name_end) or (not place and bool(_STOP.match(text, name_end)))


def _next_in_row(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """The name after 、; after 和 and 与 something else may follow, so that the tagger must agree."""
    if text[at : at + 1] not in _AND:
        return None
    span = _name_at(text, at + 1, words)
    return span if span is None or text[at] == "、" or _tagged(text, *span) else None


def _name_at(text: str, at: int, words: Words, *, titled: bool = True) -> tuple[int, int] | None:
    """The name that starts at `at`, ended by what follows."""
    options = [at + n for n in lengths(text, at)]
    for end in reversed(options):
        if follower(text, end) and could_be(text, at, end, words, strong=titled, sure=True):
            return at, end
    for end in options:
        if _STOP.match(text, end) and could_be(text, at, end, words, strong=titled):
            return at, end
    for end in options:
        linked = _goes_on(text, end, words) and not (end - at == 3 and listed_word(text[end - 1 : end + 1]))
        if linked and could_be(text, at, end, words, strong=titled and not function_word(text[at])):
            return at, end
    options = [end for end in options if could_be(text, at, end, words)]
    whole = words.ends[words.index(at)] if words.boundary(at) else -1
    if whole in options:
        return at, whole
    return _before_word(text, at, words) if titled else None


def _before_word(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """A surname with a listed word as given name, which hides it from the segmenter, before another word."""
    fine = words.fine
    index = fine.index(at)
    if fine.starts[index] != at or fine.ends[index] != at + 1 or index + 2 >= len(fine.texts):
        return None
    end, after = fine.ends[index + 1], fine.texts[index + 2]
    going_on = len(after) > 1 and fine.tag(index + 2) in _GOING_ON
    surname = 3 in lengths(text, at) and text[at] not in _VERBAL
    usable = surname and end - at == 3 and going_on
    return (at, end) if usable and could_be(text, at, end, words, strong=True) else None


def _goes_on(text: str, end: int, words: Words) -> bool:
    """A short link (在, 和, 等 …) follows as a word of its own, though the dictionary may glue it (健在)."""
    if text[end : end + 1] not in _SOFT:
        return False
    if _AND_OTHERS.match(text, end):
        return True
    return words.boundary(end) or words.fine.boundary(end) or (text[end] == "在" and words.boundary(end + 1))


def _name_before(text: str, end: int, words: Words) -> tuple[int, int] | None:
    """The name that ends at `end`, begun where a surname and a word boundary agree."""
    for length in (3, 2, 4):
        start = end - length
        if start < 0 or length not in lengths(text, start) or not words.boundary(start):
            continue
        if length == 3 and _joined(text, start, end, words):
            continue
        if could_be(text, start, end, words) or (length == 3 and _adverbial(text, start, words)):
            return start, end
    return None


def _joined(text: str, start: int, end: int, words: Words) -> bool:
    """Whether 和 or 于 only joins the shorter name behind it (公司和李平先生)."""
    shorter = text[start] in _LINKS and 2 in lengths(text, start + 1) and words.boundary(start + 1)
    return shorter and could_be(text, start + 1, end, words, strong=True)


def _adverbial(text: str, start: int, words: Words) -> bool:
    """A surname that is an adverb too (应) before two characters that make no word, or one before a brand."""
    if not could_be(text, start, start + 3, words, strong=True):
        return False
    given = text[start + 1 : start + 3]
    if surnames().get(text[start], _RARE) >= _RARE:
        return False
    return not listed_word(given) or tag_of(given) in ("nz", "nt")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A verb alone is weak: the name must open its clause and be a name to the tagger as well."""
    if end - start > _TWO and text[end - 1] in "镇乡村":
        return False  # 龙王镇介绍了情况
    behind = "的" if end - start > _TWO else ""
    opens = bool(_OPEN.search(text, max(0, start - 1), start)) or text[start - 1 : start] == behind
    return opens and _tagged(text, start, end)


def _tagged(text: str, start: int, end: int) -> bool:
    """Whether the tagger reads a name at the start of this stretch too."""
    word, tag = rjieba.tag(text[start : end + 8])[0]
    return bool(tag.startswith("nr") and text[start:end].startswith(word))


def _lists(text: str, words: Words) -> list[tuple[int, int, str, float]]:
    """Three names or more in a row need no title (甲某、乙某、丙某等出席)."""
    found = []
    for match in _RUN.finditer(text):
        spans = [(match.start() + m.start(), match.start() + m.end()) for m in _ITEM.finditer(match.group())]
        names = [
            s for s in spans if s[1] - s[0] in lengths(text, s[0]) and could_be(text, *s, words, strong=True)
        ]
        usual = len(names) >= 3 and len(names) * 10 >= len(spans) * 7
        if usual and sum(_tagged(text, *span) for span in names) * 2 >= len(names):
            found += [(*span, "list", 0.75) for span in names]
    return found


def _writers(layout: Layout, words: Words, anchors: Anchors) -> set[str]:
    """Names of those who made the page."""
    text = layout.text
    found = {name for article in layout.articles for name in article.authors}
    for _, end in anchors.bylines:
        at = end
        for _ in range(6):
            while at < len(text) and text[at] in " :：　、/|丨":
                at += 1
            span = _name_at(text, at, words, titled=False)
            if span is None:
                break
            found.add(text[slice(*span)])
            at = span[1]
            if text[at : at + 1] not in (" ", "、", "　"):
                break
    return found


def _everywhere(layout: Layout, words: Words, names: _Found) -> list[Mention]:
    """Every occurrence of the names found, outside bylines and credits."""
    if not names:
        return []
    text = layout.text
    order = tuple(names)
    search = ahocorasick_rs.AhoCorasick(order, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    starts = [block.start for block in layout.blocks]
    found = []
    for number, start, end in search.find_matches_as_indexes(text):
        block = layout.blocks[max(bisect_right(starts, start) - 1, 0)]
        if block.kind in _AUTHORLESS or not (words.boundary(start) or words.boundary(end)):
            continue
        rule, confidence = names[order[number]]
        title = title_before(text, start)
        found.append(Mention(start, end, Kind.PERSON, text[start:end], rule, confidence, None, title))
    return found
