"""Words in, before and behind the names of projects."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.lexicons import lines, word_set
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words

#: The head where it ends a name.
PLAIN = re.compile(
    r"项目(?<!项目项目)(?!详情|简介|概况|地点|情况|组|部|团队|经理|负责|库|化|资金|管理|建设|路演|落地率|数|申报|书|制|名称|清单|总监|主管|合作|方|式|运行监管|监管|审批|发布会|推介会|对接会|说明会|(?:共?有|达)?[\d一二三四五六七八九十]+[余多]?[个项]|集中|签约(?!落[地户]))"
)
#: What no name of a project holds.
STOP = re.compile(r"[\s，。、；：！？,;:!?“”‘’\"《》的了等与和及暨将为在从对以把被由向（）().]")
#: General words that a project's name may end with all the same.
BUILT = frozenset({"示范", "建设", "工程", "改造", "技改", "产业化", "修复", "治理", "更新", "保护"})
#: Parts of speech that name something.
PROPER = frozenset({"x", "nt", "nz", "nr", "nrt", "nrfg", "eng"})
_BREAKS = frozenset({"d", "m", "r", "p", "c", "q", "u", "f", "t", "uj", "ul"})
#: The same where nothing else can begin or end there: 及 may join two halves.
_PHRASE = re.compile(
    r"[\s，。、；：！？,;:!?《》的了等暨将为在从对以把被由向（）()]|[一两数几]个|该|此|这|某|首[个批]|举办|举行|召开|季度|半年|[今去]年|全[省市县区国]"
)
_PLACE_OR_YEAR = re.compile(r"^\d+$|[年镇乡区县市]$")
#: What may stand before the head, behind an owner or a verb.
_WHAT = re.compile(r"[\u4e00-\u9fa5A-Za-zα-ω0-9.\-+·]{2,26}")
#: Characters that the dictionary has as small words and brands and places begin with.
_COINING = frozenset("中张华东南西北海长上下江金")
#: Joins two halves of what is built (研发及产业化项目).
_JOINS = frozenset("和与及")
#: Which plant, phase or line it is, and of what grade the thing is.
_ORDINAL = re.compile(r"第?[一二三四五六七八九十]+(?=工厂|厂|车间|期|号)|(?<=[\u4e00-\u9fa5]规)级")
#: No compound that the dictionary does not know is longer.
_LONGEST = 6
#: Single verbs that brands hold as characters.
_COINED = frozenset("能动达联成创得奔驰飞跃腾")


def only_nouns(what: str) -> int:
    """Characters that tell more than the sort of a project; 0 where not only nouns stand before the head."""
    if not _WHAT.fullmatch(what):
        return 0
    told = 0
    words = Words(_ORDINAL.sub("", _whole(what)), hmm=False)
    if words.texts[0] in _JOINS or words.texts[-1] in _JOINS:
        return 0
    for index, word in enumerate(words.texts):
        if word in _JOINS:
            continue
        if ends_name(word, words.tag(index)) and not _is_stray(words, index):
            return 0
        told += len(word) * (word not in generic() and word not in readings())
    return told


def _is_stray(words: Words, index: int) -> bool:
    """Whether a single verb beside another single character is one of a brand (孚 + 能)."""
    beside = words.texts[max(0, index - 1) : index] + words.texts[index + 1 : index + 2]
    word = words.texts[index]
    return word in _COINED and words.tag(index) == "v" and any(len(other) == 1 for other in beside)


def tells(what: str) -> int:
    """Characters that tell more than the sort, of words that something else bounds on both sides."""
    words = Words(_whole(what), hmm=False)
    last = len(words.texts) - 1
    if _PHRASE.search(what) or words.texts[0] in _JOINS or _breaks(words):
        return 0
    if ends_name(words.texts[last], words.tag(last)):
        return 0
    return sum(
        len(word)
        for word in words.texts
        if word not in generic() and word not in readings() and not _PLACE_OR_YEAR.search(word)
    )


def _breaks(words: Words) -> bool:
    """Whether the first word opens no name; one character may be of a brand (中交, 张江)."""
    first = words.texts[0]
    return words.tag(0) in _BREAKS and (len(first) > 1 or first not in _COINING)


def ends_name(word: str, tag: str) -> bool:
    """Whether the name of a project begins behind this word, by itself or by its part of speech."""
    return (
        bool(STOP.search(word))
        or tag in _BREAKS
        or word in word_set("project_verbs")
        or (tag == "v" and word not in word_set("project_nominal"))
    )


def _whole(what: str) -> str:
    """The words with each compound that the dictionary cuts into characters as a word that it knows."""
    return _compound().sub("制造", what)


def in_compound(text: str, at: int) -> bool:
    """Whether the character is one of such a compound."""
    spans = (m.span() for m in _compound().finditer(text, max(0, at - _LONGEST), at + _LONGEST))
    return any(start <= at < end for start, end in spans)


@cache
def generic() -> frozenset[str]:
    """Words that only say what sort of project it is."""
    return frozenset(lines("project_generic"))


@cache
def _compound() -> re.Pattern[str]:
    return re.compile("|".join(sorted(word_set("project_compounds"), key=len, reverse=True)))
