"""English names of Chinese organisations: pinyin and the words of trade, place and form."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ecosystem.identity.lexicons import lexicon
from ecosystem.naming import sort_key

_LATIN = re.compile(r"[a-z&.,'()-]+")
_WORD = re.compile(r"[a-z]+")
_SIGNS = re.compile(r"[(),.·-]")
#: Words that stand for nothing in the Chinese name.
_SILENT = frozenset({"of", "and", "the", "for", "co", "ltd", "limited", "inc"})
#: The Chinese legal form, which the English name may leave out.
_LEGAL = re.compile(r"(股份|集团)?有限(责任)?公司$")
#: What the Chinese name calls a place; the English one seldom does.
_TIER = re.compile(r"[省市]|(回族|壮族|维吾尔)?自治区")
_AND = re.compile(r"[和与及]")
#: Shortest and longest acronym of the syllables of a brand: BYD.
_ACRONYM = (3, 5)
_LONGEST_WORD = 28
#: Where pinyin and words can be told apart in so many ways, the name says too little.
_MOST_READINGS = 4000
#: Letters that two syllables may take.
_HEAD = range(4, 13)


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    return {row["english"]: tuple(row["chinese"].split(";")) for row in lexicon("english")}


def is_latin(folded: str) -> bool:
    """Whether a folded name is written in Latin letters."""
    return bool(_LATIN.fullmatch(folded)) and bool(_WORD.search(folded))


def is_translation(latin: str, chinese: str) -> bool:
    """Whether the folded Latin name can be read as the folded Chinese one.

    Folding drops spaces, so words are found by the vocabulary, in any order: `universityofningxia`
    leaves `ningxia`, and without 大学 宁夏大学 leaves 宁夏, which is spelt so.
    """
    if not is_latin(latin) or _LATIN.search(_SIGNS.sub("", chinese)):
        return False
    letters, signs = "".join(_WORD.findall(latin)), _SIGNS.sub("", chinese)
    for seen, (words, spelt, rest) in enumerate(_readings(letters, signs)):
        if seen > _MOST_READINGS:
            return False
        for left in {rest, *(gone.sub("", rest) for gone in (_LEGAL, _TIER, _AND))}:
            if len(spelt) > 3 and spelt in _spellings(left):
                return True
            if not (spelt or left) and words > 1:
                return True
    return False


def is_brand(latin: str, brand: str, rest: str) -> bool:
    """Whether a company's brand is all that the Latin name gives, or it with some words of the `rest`.

    Lanfeng, Lanfeng Technology or LFGD are what 岚峰光电科技有限公司 may call itself.
    """
    if not is_latin(latin) or not brand or _LATIN.search(brand):
        return False
    letters = "".join(_WORD.findall(latin))
    initials = "".join(syllable[0] for syllable in sort_key(brand).split())
    if _ACRONYM[0] <= len(letters) <= _ACRONYM[1] and letters == initials:
        return True
    read = islice(_readings(letters, rest), _MOST_READINGS)
    return any(len(spelt) > 3 and spelt in _spellings(brand) for _, spelt, _ in read)


def _readings(letters: str, chinese: str) -> Iterator[tuple[int, str, str]]:
    """Number of words read, the letters that are none, and what is left of the Chinese name."""
    stack = [(0, 0, "", chinese)]
    while stack:
        at, words, spelt, rest = stack.pop()
        if at == len(letters):
            yield words, spelt, rest
            continue
        stack.append((at + 1, words, spelt + letters[at], rest))
        for end in range(at + 2, min(len(letters), at + _LONGEST_WORD) + 1):
            word = letters[at:end]
            if word in _SILENT:
                stack.append((end, words, spelt, rest))
            forms = (form for form in _vocabulary().get(word, ()) if form in rest)
            stack += [(end, words + 1, spelt, rest.replace(form, "", 1)) for form in forms]


def _spellings(chinese: str) -> tuple[str, ...]:
    """绿 is spelt lv, lyu or lu."""
    spelt = _spell(chinese)
    return spelt, *(re.sub(r"(?<=[ln])v", other, spelt) for other in ("yu", "u"))


@cache
def _spell(chinese: str) -> str:
    return sort_key(chinese).replace(" ", "")


def spelt_head(chinese: str) -> str:
    """Pinyin of the first two letters of a name."""
    return _spell(chinese[:2])


def possible_heads(latin: str) -> Iterator[str]:
    """What `spelt_head` may be of the Chinese name behind a Latin one.

    Its letters behind the words that it starts with, or what those words mean.
    """
    letters = "".join(_WORD.findall(latin))
    starts = {0}
    for start in range(len(letters)):
        if start not in starts:
            continue
        for end in range(start + 2, min(len(letters), start + _LONGEST_WORD) + 1):
            word = letters[start:end]
            if word in _SILENT or word in _vocabulary():
                starts.add(end)
                yield from (spelt_head(form) for form in _vocabulary().get(word, ()) if not start)
    for start in sorted(starts):
        yield from (letters[start : start + n] for n in _HEAD if start + n <= len(letters))
