"""Words of a phrase with their parts of speech, and what belongs to no phrase."""

from __future__ import annotations

import re
from functools import cache

import rjieba

from articles.extraction.lexicons import any_of, word_set
from articles.extraction.metrics.words import words

#: Lengths of linking words, the longest first.
_LINK_LENGTHS = (5, 4, 3, 2, 1)
#: Words that end like a link and are none.
_NO_LINKS = ("节约", "签约", "预约", "履约", "合约", "许可", "认可", "惠及")
_NOUN_TAGS = "n nr ns nt nz ng vn an b j l i s eng k vg g h t nrt nrfg s uv"
_NOUNS = frozenset(_NOUN_TAGS.split())
_EDGE = re.compile(
    r"(?:全|我|本)[市省区县州镇村乡旗校]|(?:今年|去年|[上下]半年|前?[一二三四]季度|近年来?|(?:[区省市县园校]|境)内(?!外)|目前|当前)"
    r"|年[内底]前?(?=..)|以来(?=..)|近?[一二两三四五六七八九十0-9]{0,2}年间|近[一二两三四五六七八九十0-9]{1,2}年来?|该[公司企业园区校院所]{1,2}|当事人|口径(?=..)|(?:上年|去年)?同期(?=..)|[”’\"·、和及与的等/+\-\s]+"
)
#: The characters that it begins with, besides white space.
_EDGE_OPENS = frozenset(
    '年以两三四五六七八九全我本今去上下前一二三四近区省市县园校境目当该口同”’"·、和及与的等/+-'
)
#: What no phrase ends with.
_TAIL = '“‘"·、和及与/+-'
#: Words that end like a joint and end with none.
_WHOLE = ("参与", "惠及")
#: Small places and machines that are called by what is done there, and rates by what they measure.
_SMALL_PLACES = frozenset("站室亭屋廊车船率")
#: 便民服务点, 网格员: what the segmenter leaves alone behind a noun as well.
_ENDS = frozenset("点员泵")
#: Kinds that a Latin letter tells (A级景区, B端用户, L4级车辆).
_LETTERED = frozenset("级端类型股")
#: Levels, degrees and titles that others stand above.
_RUNGS = ("级", "博士", "硕士", "研究生", "本科", "大专", "学士", "高中", "副高", "高工", "职称")
_AND_HIGHER = "以上学历"
#: All that may be joined to what stands before it.
_JOINED = _SMALL_PLACES | _ENDS | _LETTERED | {"强"}
_DONE = frozenset({"v", "vn"})
#: 多家, 多项: many of them, where 多层 and 多功能 tell of what kind they are.
_COUNTED = frozenset("位家个名项种次件所台套款条篇本处份批场轮年月天类样方番")
#: A word and its part of speech.
Token = tuple[str, str]
#: 为300家企业发放贷款: a verb and its object that the segmenter takes for one noun.
_APART: dict[str, tuple[Token, ...]] = {
    "发放贷款": (("发放", "v"), ("贷款", "n")),
    "减免税": (("减免", "v"), ("税", "n")),
}


def tokens_of(text: str) -> list[Token]:
    """The words of a text; quoted nouns and set terms in one piece."""
    tokens = rjieba.tag(text) if text else []
    if "贷款" in text or "减免税" in text:
        tokens = _take_apart(tokens)
    if "“" in text:
        tokens = _join_quoted(tokens)
    for term in dict.fromkeys(_terms().findall(text)):
        tokens = _join_term(tokens, term)
    if "以上" in text:
        tokens = _join_levels(tokens)
    if "类" in text:
        tokens = _join_kinds(tokens)
    return tokens if _JOINED.isdisjoint(text) else _join_places(tokens)


def _take_apart(tokens: list[Token]) -> list[Token]:
    """企业 + 发放贷款: behind a noun the verb is that of the clause."""
    out: list[Token] = []
    for token in tokens:
        out.extend(_APART.get(token[0], (token,)) if out and is_noun(out[-1]) else (token,))
    return out


def _join_levels(tokens: list[Token]) -> list[Token]:
    """省级以上重点实验室, 硕士及以上学历: a level and those above it are one word before a noun."""
    out: list[Token] = []
    for at, (word, tag) in enumerate(tokens):
        noun = word == _AND_HIGHER and tag == "l"  # 以上学历, which the segmenter leaves whole
        if out and (noun or (word == "以上" and _opens(tokens, at + 1))):
            level = -2 if len(out) > 1 and out[-1][0] in ("及", "或") else -1
            if out[level][0].endswith(_RUNGS):
                out[level:] = [("".join(part for part, _ in out[level:]) + word, "n" if noun else "b")]
                continue
        out.append((word, tag))
    return out


def _join_kinds(tokens: list[Token]) -> list[Token]:
    """产业类项目, 文化旅游类企业: of what kind the things are, before their noun."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        kind = token[0] == "类" and bool(out) and is_noun(out[-1]) and len(out[-1][0]) > 1
        if kind and _opens(tokens, at + 1):
            token = (out.pop()[0] + "类", "n")
        out.append(token)
    return out


def _opens(tokens: list[Token], at: int) -> bool:
    """Whether a word of a noun phrase stands there (重点实验室, 创新平台)."""
    return at < len(tokens) and (is_noun(tokens[at]) or is_modifier(tokens[at]))


def _join_places(tokens: list[Token]) -> list[Token]:
    """换电站, 直销车, 公示率, A级景区: what is done in a small place is part of its name."""
    out: list[Token] = []
    for token in tokens:
        if (
            token[0] in _JOINED
            and out
            and (
                _is_place(out, token)
                or _is_lettered(out, token)
                or _is_top(out, token)
                or (token is tokens[-1] and _is_rate(out, token))
            )
        ):
            token = (out.pop()[0] + token[0], "n")
        out.append(token)
    return out


def _is_place(out: list[Token], token: Token) -> bool:
    if token[0] in _SMALL_PLACES:
        return out[-1][1] in _DONE
    return token[0] in _ENDS and (out[-1][1] in _DONE or out[-1][1] == "n") and len(out[-1][0]) > 1


def _is_rate(out: list[Token], token: Token) -> bool:
    """新产品产值率, at the end of a phrase; 集团率队 goes on."""
    return token[0] == "率" and out[-1][1] == "n" and len(out[-1][0]) > 1


def _is_top(out: list[Token], token: Token) -> bool:
    """世界500强."""
    return token[0] == "强" and out[-1][0].isdigit()


def _is_lettered(out: list[Token], token: Token) -> bool:
    return token[0] in _LETTERED and out[-1][1] == "eng"


@cache
def _terms() -> re.Pattern[str]:
    """Nouns that the segmenter takes apart, the longest first."""
    return re.compile(any_of(words("term") | word_set("statistical_terms")))


def _join_term(tokens: list[Token], term: str) -> list[Token]:
    """专精特新 is one noun, which the segmenter takes apart."""
    for at in range(len(tokens)):
        end, length = at, 0
        while end < len(tokens) and length < len(term) and term.startswith(tokens[end][0], length):
            length += len(tokens[end][0])
            end += 1
        if length == len(term):
            return [*tokens[:at], (term, "nz"), *tokens[end:]]
    return tokens


def _join_quoted(tokens: list[Token]) -> list[Token]:
    """“专精特新” is one noun, whatever the segmenter makes of it."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        if tokens[at][0] == "“":
            close = next((i for i in range(at + 2, min(at + 8, len(tokens))) if tokens[i][0] == "”"), None)
            if close is not None:
                out.append(("".join(word for word, _ in tokens[at : close + 1]), "nz"))
                at = close + 1
                continue
        out.append(tokens[at])
        at += 1
    return out


def is_noun(token: Token) -> bool:
    """Whether a word can be part of a noun phrase."""
    word, tag = token
    return tag in _NOUNS or (tag == "a" and len(word) > 1) or word in words("noun") or word in words("short")


def is_modifier(token: Token) -> bool:
    """Verbs that stand in compounds (研发投入, 签约项目), and nouns that say little by themselves."""
    return token[0] in words("modifier") or token[0] in words("generic")


def opens_noun(tokens: list[Token], at: int) -> bool:
    """A short adjective before a noun (新技术, 全产业链, 多层厂房); 专门, 已经 open none."""
    token = word, tag = tokens[at]
    short = tag == "a" or (tag == "d" and len(word) == 1) or _is_manifold(token)
    return short and at + 1 < len(tokens) and is_noun(tokens[at + 1])


def _is_manifold(token: Token) -> bool:
    """多层厂房, 多功能厅; 多位专家 counts."""
    word, tag = token
    return tag == "m" and word.startswith("多") and word[1:] not in _COUNTED


@cache
def _link_ends() -> frozenset[str]:
    """The characters that a link ends with."""
    return frozenset("：: ").union(link[-1] for link in words("link"))


def strip_links(text: str) -> str:
    """Without 达, 为, 共有 … between the noun and its figure."""
    links = words("link")
    while text and text[-1] in _link_ends():
        length = next((n for n in _LINK_LENGTHS if text[-n:] in links), 0)
        if (not length and text[-1] not in "：: ") or text.endswith(_NO_LINKS):
            break
        text = text[: -(length or 1)]
    return text


def clean(phrase: str) -> str:
    """Without quotes, commas and words of place or time at its edges."""
    while phrase and (phrase[0] in _EDGE_OPENS or phrase[0].isspace()):
        edge = _EDGE.match(phrase)
        if edge is None:
            break
        phrase = phrase[edge.end() :]
    phrase = _stripped(phrase)
    if phrase.count("“") != phrase.count("”"):
        phrase = phrase.replace("“", "").replace("”", "")
    return phrase


def _stripped(phrase: str) -> str:
    """Without joints and white space at the end."""
    end = len(phrase)
    while (
        end
        and (phrase[end - 1] in _TAIL or phrase[end - 1].isspace())
        and not phrase.endswith(_WHOLE, 0, end)
    ):
        end -= 1
    return phrase[:end]
