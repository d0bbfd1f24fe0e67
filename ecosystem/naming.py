"""How names are compared and sorted. Raw text is kept elsewhere; this is for keys only."""

import re
import unicodedata
from functools import cache, lru_cache

_DROPPED = re.compile(r"[\s“”\"'‘’《》〈〉「」『』·•]+")


@cache
def _converter() -> "object":
    from opencc import OpenCC

    return OpenCC("t2s")


def _simplify(text: str) -> str:
    return str(_converter().convert(text))  # type: ignore[attr-defined]


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The form that names are compared in: NFKC, Simplified, lower case, no white space or quotes."""
    return _simplify(_DROPPED.sub("", unicodedata.normalize("NFKC", name)).lower())


@lru_cache(maxsize=65536)
def sort_key(name: str) -> str:
    """Pinyin for sorting and type-ahead; never for identity."""
    from pypinyin import lazy_pinyin

    return " ".join(lazy_pinyin(name)).lower()[:400]
