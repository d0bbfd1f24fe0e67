"""Taking names apart: region before, legal form behind, brackets inside."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import rjieba

from articles.extraction.lexicons import lines, table, word_set
from articles.extraction.names.persons.foreign import sounds
from articles.extraction.names.territory.places import Form, Reading, lineage, misleading, readings
from articles.extraction.names.words import tag_of
from articles.extraction.things.folding import fold

_BRACKET = re.compile(r"（[^（）]{1,28}）")
_LONGEST_REGION = 12
#: What may be a place in the brackets of a name (海岳（上海）有限公司).
IN_BRACKETS = re.compile(rf"（([^（）]{{2,{_LONGEST_REGION}}})）")
#: What makes the name of a mountain or a water of a place's short name, and offices that only begin so.
_FEATURES = frozenset("山江河湖海湾岭岛堡")
#: The few that bear the short name of a province.
_OF_PROVINCES = frozenset({"青海湖", "海南岛", "台湾岛", "台湾海"})
_OF_PORTS = ("港片区", "港经开", "港保税", "港综合", "港经济", "港口岸")
_OF_THE_SEA = frozenset({"海关", "海事", "海警", "海联", "海洋"})
#: A brand has at most so many characters before its trade, and the trade so many.
_LONGEST_BRAND, _TRADE = 4, 2
#: Places whose short name the names of their bodies may open with.
LEVELS = ("省", "市", "县")
_NATION = ("国家级", "国家", "全国", "中华人民共和国")
#: Words of rank and sort before a head noun that name nothing with it.
_RANKS = ("国家", "国家级", "省级", "市级", "自治区级", "省", "市", "联合", "工程", "科技", "企业")


def without_brackets(name: str) -> str:
    """The name without what stands in brackets in it."""
    return _BRACKET.sub("", name)


@lru_cache(maxsize=16384)
def split_region(name: str, *, once: bool = False) -> tuple[tuple[str, ...], str]:
    """The codes of the divisions that a folded name opens with, and the rest."""
    codes: list[str] = []
    while name:
        for length in range(min(_LONGEST_REGION, len(name) - 2), 1, -1):
            known = readings().get(name[:length])
            if known and not _part_of_more(name, length, known[0]):
                codes.append(known[0].place.code)
                name = name[length:]
                break
        else:
            break
        if once:
            break
    return tuple(codes), name


def _part_of_more(name: str, length: int, reading: Reading) -> bool:
    """长白 in 长白山, 新兴 in 新兴产业: the short name is no place here."""
    if reading.form is Form.FULL:
        return False
    if any(name.startswith(rest, length) for rest in misleading().get(name[:length], ())):
        return True
    after = name[length : length + 2]
    feature = after[:1] in _FEATURES and after not in _OF_THE_SEA and after not in readings()
    if reading.place.rank == 0:  # 浙江海岳 is of the province
        feature = feature and name[: length + 1] in _OF_PROVINCES
    feature = feature or name.startswith(_OF_PORTS, length)
    return feature or (length == 2 and reading.place.rank == 2 and "word" in reading.place.flags)


def compatible(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names may open with these divisions and still name one thing."""
    if not first or not second:
        return True
    a, b = first[-1], second[-1]
    return a in lineage(b) or b in lineage(a)


@cache
def _legal() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(re.escape, lines('legal_suffixes')))})$")


def without_legal_form(name: str) -> str:
    """A folded company name without 股份有限公司 and the like."""
    return _legal().sub("", name)


@lru_cache(maxsize=16384)
def core_of(rest: str) -> tuple[str, tuple[str, ...]]:
    """The distinctive beginning of a company's rest name and the words of its trade behind it.

    An ordinary word before coined characters belongs to them (春天沐岚|化妆品).
    The dictionary does not know coined names: they fall into single characters (澜岳芯沐|半导体|科技).
    """
    words = _without_straddling(rjieba.cut(rest, False))
    run = 0
    while run < len(words) and len(words[run]) == 1:
        run += 1
    if run > 2 and words[run - 1] == "新" and run < len(words):
        run -= 1
        words[run : run + 2] = ["新" + words[run + 1]]
    if run >= 2 or (run == 1 and len(words) > 1):
        take = run if run >= 2 else 2
        return _without_trade("".join(words[:take]), tuple(words[take:]))
    if len(words) > 1 and len(words[0]) == len(words[1]) + 1 == _TRADE and words[1] in sounds():
        return words[0] + words[1], tuple(words[2:])
    tail = 1
    while tail < len(words) and len(words[tail]) == 1:
        tail += 1
    if tail > 2:
        return "".join(words[:tail]), tuple(words[tail:])
    return (words[0], tuple(words[1:])) if words else ("", ())


def _without_trade(coined: str, words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """A run of characters without the trade that the dictionary does not know (蒙驰|重卡, 天邑|棉业)."""
    tail = coined[-_TRADE:]
    if len(coined) == _LONGEST_BRAND and (tail[-1] == "业" or tail in word_set("trade_words")):
        return coined[:-_TRADE], (tail, *words)
    return coined, words


def _without_straddling(words: list[str]) -> list[str]:
    """The words of a name, where the dictionary tears a trade (哲 + 睿智 + 能)."""
    trades = word_set("trade_words")
    for at in range(1, min(len(words) - 1, _LONGEST_BRAND)):
        word, behind = words[at], words[at + 1]
        stray = len(words[at - 1]) == 1 and len(word) == _TRADE and len(behind) == 1
        if stray and word[1] + behind in trades:
            return [*words[:at], word[0], word[1] + behind, *words[at + 2 :]]
    return words


def coined(core: str) -> bool:
    """Whether a core names something by itself rather than being an ordinary word."""
    if len(core) < 2 or core in readings() or core in word_set("name_actions"):
        return False
    return len(rjieba.cut(core, False)) > 1 or tag_of(core) in ("nz", "nt")


@cache
def _forms(table_name: str) -> tuple[tuple[str, str], ...]:
    pairs = [(row["long"], row["short"]) for row in table(table_name)]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _any_form(table_name: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(long) for long, _ in _forms(table_name)))


@lru_cache(maxsize=16384)
def canonical(name: str, table_name: str) -> str:
    """`name` with the usual long wordings replaced by their short ones."""
    if _any_form(table_name).search(name) is None:
        return name
    for long, short in _forms(table_name):
        name = name.replace(long, short)
    return name


def without_nation(name: str) -> str:
    """`name` without 国家 in front."""
    for word in _NATION:
        if name.startswith(word) and len(name) > len(word) + 3:
            return name[len(word) :]
    return name


@cache
def heads() -> frozenset[str]:
    """Every head noun of organisations: alone it names nothing."""
    return frozenset(fold(row["suffix"]) for row in table("heads"))


def is_generic(rest: str) -> bool:
    """Whether nothing but a head noun (with a word of rank) is left."""
    if rest in heads():
        return True
    return rest.startswith(_RANKS) and any(rest.removeprefix(rank) in heads() for rank in _RANKS)
