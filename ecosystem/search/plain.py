"""The form in which words are compared: NFKC, Simplified letter by letter, lower case."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_DROPPED = re.compile(r"[\s“”\"'‘’《》〈〉「」『』·•]+")
_HAN = range(0x3400, 0xA000)


@cache
def _simplified() -> dict[int, str]:
    """Letter by letter, so that a name reads alike wherever it stands in a text; 100 times quicker too."""
    from opencc import OpenCC

    letters = [chr(code) for code in _HAN]
    converted = OpenCC("t2s").convert("\n".join(letters)).split("\n")
    return {
        ord(old): new for old, new in zip(letters, converted, strict=True) if old != new and len(new) == 1
    }


def plain_letters(text: str) -> str:
    """With white space and quotes; as long as the text unless NFKC makes letters of signs."""
    return unicodedata.normalize("NFKC", text).lower().translate(_simplified())


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A name or a word typed: no white space, no quotes, ü as keyboards have it."""
    return _DROPPED.sub("", plain_letters(text)).replace("ü", "v")
