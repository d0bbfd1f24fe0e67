"""English names of Chinese organisations: pinyin and a few words of trade and form."""

import re
from functools import cache

from ecosystem.identity.lexicons import lexicon
from ecosystem.naming import sort_key

_LATIN = re.compile(r"[a-z&.,'()-]+")
_WORD = re.compile(r"[a-z]+")


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    return {row["english"]: tuple(row["chinese"].split(";")) for row in lexicon("english")}


def is_translation(latin: str, chinese: str) -> bool:
    """Whether the folded Latin name can be read as the folded Chinese one.

    Folding drops spaces, so words are found by the vocabulary: `ningxiauniversity` → ningxia + 大学.
    """
    if not _LATIN.fullmatch(latin) or _LATIN.search(chinese):
        return False
    letters = "".join(_WORD.findall(latin))
    pinyin, found = _split(letters)
    rest = chinese
    for word in found:
        form = next((form for form in _vocabulary()[word] if form in rest), "")
        if not form and word not in ("co", "ltd", "limited", "inc"):
            return False
        rest = rest.replace(form, "", 1) if form else rest
    said = sort_key(rest).replace(" ", "")
    return len(said) > 3 and pinyin == said


def _split(letters: str) -> tuple[str, list[str]]:
    """What is left for pinyin, and the English words, which stand at the end."""
    found: list[str] = []
    while True:
        word = next((w for w in sorted(_vocabulary(), key=len, reverse=True) if letters.endswith(w)), "")
        if not word or word == letters:
            return letters, found
        found.append(word)
        letters = letters[: -len(word)]
