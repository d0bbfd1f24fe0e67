"""How names are compared and sorted. Raw text is kept elsewhere; this is for keys only."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

_DROPPED = re.compile(r"[\s“”\"'‘’《》〈〉「」『』·•]+")


@cache
def _simplifier() -> Callable[[str], str]:
    from opencc import OpenCC

    simplify: Callable[[str], str] = OpenCC("t2s").convert
    return simplify


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The form that names are compared in: NFKC, Simplified, lower case, no white space or quotes."""
    return _simplifier()(_DROPPED.sub("", unicodedata.normalize("NFKC", name)).lower())


@lru_cache(maxsize=65536)
def sort_key(name: str) -> str:
    """Pinyin for sorting and type-ahead; never for identity."""
    from pypinyin import lazy_pinyin

    return " ".join(lazy_pinyin(name)).lower()[:400]
