"""A name in its parts: [place][core][trade][form], with a place in brackets and the tail of a branch."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from ecosystem.identity.lexicons import lexicon, words
from ecosystem.identity.numbers import numbered
from ecosystem.identity.places import leading_place, region_codes
from ecosystem.naming import fold

_BRACKETED = re.compile(r"\(([^()]*)\)")
#: Wider or foreign places that stand in brackets as divisions do.
_WIDER = frozenset(
    {
        "中国",
        "香港",
        "澳门",
        "台湾",
        "亚太",
        "华东",
        "华南",
        "华北",
        "华中",
        "西南",
        "西北",
        "东北",
        "上海自贸区",
    }
)
#: What the names of those end in that have branches.
_OWNERS = ("公司", "集团", "银行", "大学", "学院", "科学院", "总局")
#: At most: 江苏省南京市鼓楼区.
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Parsed:
    """The parts, all folded; what a name does not have is empty. `place + core + trade + form` is `body`."""

    kind: str
    folded: str
    #: Without brackets of places and tails of branches, numbers in digits.
    body: str
    place: str
    #: Codes that the smallest leading place can mean.
    codes: tuple[str, ...]
    core: str
    trade: str
    form: str
    bracket: str
    branch: str
    numbers: tuple[int, ...]

    @property
    def rest(self) -> str:
        """All but the leading place."""
        return self.body[len(self.place) :]

    @property
    def stem(self) -> str:
        """All but the form."""
        return self.body[: len(self.body) - len(self.form)] if self.form else self.body

    @property
    def inner(self) -> str:
        """What stands between place or nation and form: nothing in 四川省委, 上海大学, 中国科学院."""
        return self.rest[: len(self.rest) - len(self.form)].removeprefix("中国").removeprefix("国家")

    @property
    def is_generic(self) -> bool:
        """Whether nothing in it says whose it is: 高新区, 市委, 技术研发中心, 实施方案."""
        return not (self.place or self.core or self.bracket or self.is_national or self._has_national_form)

    @property
    def is_national(self) -> bool:
        """国家电力投资集团 has nothing but common words, and yet there is one."""
        inner = self.folded.removeprefix("国家").removeprefix("中国")
        return inner != self.folded and self.folded not in forms(self.kind) and len(inner) > 1

    @property
    def _has_national_form(self) -> bool:
        """Of 光电信息国家重点实验室 there is one."""
        return self.form.startswith(("国家", "全国")) and bool(self.inner)


@lru_cache(maxsize=65536)
def parse(kind: str, name: str) -> Parsed:
    """The parts of a name of this kind."""
    folded = fold(name)
    text, bracket = _without_brackets(folded)
    text, branch = _without_branch(kind, text)
    text, numbers = numbered(text)
    place, codes = places(text)
    rest = text[len(place) :]
    form = _form(kind, rest)
    inner = rest[: len(rest) - len(form)]
    core = "" if is_common(_without_relative(inner)) else _before_trade(inner)
    trade = inner[len(core) :]
    return Parsed(kind, folded, text, place, codes, core, trade, form, bracket, branch, numbers)


def is_place(text: str) -> bool:
    """Whether this is what a division, or a wider area, is called."""
    return bool(region_codes(text)) or text in _WIDER


def _without_brackets(folded: str) -> tuple[str, str]:
    """(集团) is part of the form, (南京) the place of one of several."""
    places = [inner for inner in _BRACKETED.findall(folded) if is_place(inner)]
    text = _BRACKETED.sub(lambda match: "" if is_place(match[1]) else match[1], folded)
    return text, "".join(places)


def _without_branch(kind: str, text: str) -> tuple[str, str]:
    """The tail of a branch or campus, from the end of the name that it is one of."""
    tails = words("campuses" if kind == "university" else "branches")
    tail = next((word for word in tails if text.endswith(word) and len(text) > len(word)), "")
    if not tail:
        return text, ""
    before = text[: -len(tail)]
    cut = max((before.rfind(end) + len(end) for end in _OWNERS if end in before), default=len(before))
    return text[:cut], text[cut:]


def places(text: str) -> tuple[str, tuple[str, ...]]:
    """The divisions that a text starts with (江苏省南京市), and the codes that the smallest can mean."""
    at, codes = 0, tuple[str, ...]()
    for _ in range(_DEPTH):
        place, meant = leading_place(text[at:])
        if not place:
            break
        at, codes = at + len(place), meant
    return text[:at], codes


def _form(kind: str, text: str) -> str:
    return next((form for form in forms(kind) if text.endswith(form)), "")


@cache
def forms(kind: str) -> tuple[str, ...]:
    """Forms of names of a kind, the longest first."""
    found = next((row["forms"].split(";") for row in lexicon("forms") if row["kind"] == kind), [])
    return tuple(sorted(set(found), key=lambda form: (-len(form), form)))


def _before_trade(inner: str) -> str:
    """What stands before the trade that the name ends in; a trade alone is nobody's trade."""
    at = len(inner)
    while True:
        word = next((w for w in words("neutral_trades") if inner[:at].endswith(w)), "")
        if not word:
            return inner[:at]
        if len(word) == at:
            return inner
        at -= len(word)


def _without_relative(inner: str) -> str:
    return next((inner[len(w) :] for w in words("relative_places") if inner.startswith(w)), inner)


@lru_cache(maxsize=65536)
def is_common(text: str) -> bool:
    """Whether a text is made of common words only."""
    reach = [True] + [False] * len(text)
    vocabulary = _common()
    for end in range(1, len(text) + 1):
        reach[end] = any(
            reach[start] and text[start:end] in vocabulary for start in range(max(0, end - 8), end)
        )
    return reach[-1]


@cache
def _common() -> frozenset[str]:
    return frozenset(words("common_words"))
