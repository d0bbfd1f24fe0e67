"""The form in which names are compared: without white space and quotes, with one sort of bracket."""

from __future__ import annotations

import re
from functools import lru_cache

_DROPPED = re.compile(r"[\s“”\"'‘’《》「」『』·•]+")
_BROKEN = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
#: What financial pages print behind the name of a share.
_QUOTE = re.compile(r"[（(]-?[\d.]+,\s?-?[\d.]+,\s?-?[\d.]+%[）)]")
#: A rare character (a sort of apron) that pages print for 市, the city, since both look the same.
_LOOKALIKE = "\u5dff"
_BRACKETS = str.maketrans({"(": "（", ")": "）", "﹙": "（", "﹚": "）", "－": "-", "—": "-", "–": "-"})


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """`name` as names are compared; never shown to anybody. Each is asked for many times in a document."""
    name = name.replace(_LOOKALIKE, "市")
    if name.isalnum():
        return name.lower()
    return _DROPPED.sub("", _QUOTE.sub("", name)).translate(_BRACKETS).lower()


@lru_cache(maxsize=65536)
def tidy(name: str) -> str:
    """`name` as it is shown: without white space from broken lines and without 《》 around it."""
    if name.isalnum():
        return name
    name = _BROKEN.sub("", _QUOTE.sub("", name).strip())
    if name.startswith("《") and name.endswith("》") and name.count("《") == 1:
        return name[1:-1]
    return name
