"""The words of a text, cut once and shared by every recogniser of names."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate

import rjieba


@lru_cache(maxsize=65536)
def tag_of(word: str) -> str:
    """The dictionary's part of speech of one word (`x` where it knows none)."""
    pairs = rjieba.tag(word)
    return str(pairs[0][1]) if len(pairs) == 1 else "x"


#: What stands between the members of a row.
JOINTS = frozenset("、和与及")
#: Parts of speech of the names of people, and of rare words, as the dictionary guesses them.
PERSON_TAGS = frozenset({"nr", "nrt", "nrfg", "x"})
RARE_TAGS = frozenset({"nz", "nrt", "nr", "x"})
#: Parts of speech with which a clause goes on to what somebody does.
DOING_TAGS = frozenset({"v", "d", "vd", "ad", "zg", "t", "p", "f"})
#: What the dictionary glues to the name behind it (记者从 + 中海岳公司获悉, 从 + 如皋, 坐落于 + 宜宾).
_FROM = frozenset("从于由同经")
#: 某大学联合国家电网公司: what goes on so is no word of the 联合国.
_JOINTLY, NATION = "联合国", frozenset("家网药能电机轩投科信际泰防")


def _parted(words: list[str]) -> list[str]:
    """从中 and 从 or 于 with a place are two words before a name."""
    if not [word for word in words if word[0] in _FROM and _is_glued(word)]:
        return words
    return [
        part
        for word in words
        for part in ((word[0], word[1:]) if word[0] in _FROM and _is_glued(word) else (word,))
    ]


def _joined(words: list[str]) -> list[str]:
    """联合 and a name that begins with 国, which the dictionary cuts as 联合国."""
    out: list[str] = []
    for word in words:
        if out and out[-1] == _JOINTLY and word[0] in NATION:
            out[-1] = _JOINTLY[:-1]
            word = _JOINTLY[-1] + word
        out.append(word)
    return out


def _is_glued(word: str) -> bool:
    return word == "从中" or (len(word) > 2 and tag_of(word[1:]) == "ns")


class Words:
    """Segmentation of a text: `texts[k]` stands at `[starts[k], ends[k])`; the words cover the text.

    `hmm` lets the segmenter guess unknown words. Without it unknown stretches fall into single
    characters, which never swallow a preposition before a name: `fine` is that second cut.
    """

    def __init__(self, text: str, *, hmm: bool = True) -> None:
        self.text = text
        self._hmm = hmm

    @cached_property
    def texts(self) -> list[str]:
        """The words, in order."""
        found: list[str] = rjieba.cut(self.text, self._hmm)
        if _JOINTLY in self.text:
            found = _joined(found)
        return found if self._hmm or _FROM.isdisjoint(self.text) else _parted(found)

    @cached_property
    def ends(self) -> list[int]:
        """The offset after each word."""
        return list(accumulate(map(len, self.texts)))

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each word."""
        return [0, *self.ends[:-1]] if self.ends else []

    @cached_property
    def edges(self) -> set[int]:
        """Where words start or end; loops over many places ask it without a call."""
        return {0, *self.ends}

    @cached_property
    def fine(self) -> Words:
        """The same text cut by the dictionary alone."""
        return Words(self.text, hmm=False) if self._hmm else self

    def boundary(self, at: int) -> bool:
        """True where a word starts or ends."""
        return at in self.edges

    def index(self, at: int) -> int:
        """Which word holds the character at an offset (the last one past the end)."""
        index = bisect_right(self.ends, at)
        return index if index < len(self.ends) else max(len(self.ends) - 1, 0)

    def tag(self, index: int) -> str:
        """Part of speech of a word, by the dictionary; each different word is looked up once."""
        return tag_of(self.texts[index])
