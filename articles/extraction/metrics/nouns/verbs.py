"""Verbs that stay with the noun of a figure: what came anew, what was saved, what was begun or finished."""

from __future__ import annotations

from articles.extraction.metrics.nouns.tokens import Token, tokens_of
from articles.extraction.metrics.words import either, words

#: No phrase with its verb is longer.
_LONGEST = 20
#: 开工、竣工项目: what joins two verbs of one noun.
_JOINS = frozenset("、和及或")
_VERB = 2
_NEW: Token = ("新", "a")
#: How far projects and the like have got.
_STAGES = frozenset(
    ("开工", "复工", "在建", "竣工", "完工", "投产", "达产", "投运", "落地", "签约", "交付", "净增", "入库")
)


def with_verb(tokens: list[Token], at: int, phrase: str) -> str:
    """新增发明专利授权 is not 发明专利授权, nor 减少碳排放 碳排放: such a verb stays with its noun."""
    if at and tokens[at - 1][0] in either("flow", "saved") and len(phrase) < _LONGEST:
        at -= 1
        phrase = tokens[at][0] + phrase
    phrase = _anew(tokens, at, phrase)
    joined = at > 1 and at < len(tokens) and tokens[at - 1][0] in _JOINS and tokens[at][0] in words("flow")
    if joined and tokens[at - 2][1] == "v" and tokens[at - 2][0] in words("flow"):
        phrase = tokens[at - 2][0] + tokens[at - 1][0] + phrase
    return phrase


def _anew(tokens: list[Token], at: int, phrase: str) -> str:
    """新登记企业, 新培育高新技术企业: which ones, as 新增 says it in one word."""
    if at and tokens[at - 1] == _NEW:
        opens = at < len(tokens) and _brings_anew(tokens[at])
        return _NEW[0] + phrase if opens and len(phrase) < _LONGEST else phrase
    if at > 1 and tokens[at - 2] == _NEW and _brings_anew(tokens[at - 1]) and len(phrase) < _LONGEST - 2:
        return _NEW[0] + tokens[at - 1][0] + phrase
    return phrase


def _brings_anew(token: Token) -> bool:
    return len(token[0]) == _VERB and token[0] in either("flow", "anew")


def is_verb(phrase: str) -> bool:
    """新增, 盘活: a verb alone, which says nothing of what is counted."""
    tokens = tokens_of(phrase)
    return len(tokens) == 1 and tokens[0][1] in ("v", "vn") and tokens[0][0] not in words("generic")


def tells_stage(phrase: str) -> bool:
    """新增, 新入库, 开工: a verb alone that tells how things came anew or how far they have got."""
    verb = phrase.removeprefix("新")
    return verb in _STAGES or (phrase in words("flow") and verb != phrase) or verb in words("anew")


def flow(text: str) -> str | None:
    """The first verb of flow after a figure (已进驻办公 → 进驻)."""
    return next((word for word, _ in tokens_of(text[:10]) if word in words("flow")), None)


def without_flow(phrase: str) -> str:
    """签约企业, 新培育企业, 企业净增 → 企业."""
    phrase = phrase.removesuffix("净增") or phrase
    tokens = tokens_of(phrase)
    if len(tokens) > 2 and tokens[0] == _NEW and _brings_anew(tokens[1]):
        return "".join(word for word, _ in tokens[2:])
    return "".join(w for w, _ in tokens[1:]) if tokens and tokens[0][0] in words("flow") else phrase


def flow_at_end(phrase: str) -> str:
    """园区新增 → 新增."""
    tokens = tokens_of(phrase)
    return tokens[-1][0] if tokens and tokens[-1][0] in words("flow") else ""


def brings(tokens: list[Token], at: int) -> bool:
    """拥有, 新增, 引进(各类): a verb that has all that follows for its object."""
    if at > 0 and tokens[at][1] == "r":
        at -= 1
    word, tag = tokens[at]
    if at < 0 or tag != "v" or len(word) < _VERB or word not in either("stock", "flow"):
        return False
    return word.startswith("新") or word not in words("modifier")
