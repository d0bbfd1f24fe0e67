"""How names are typed in Latin letters: full pinyin and initials, from every word on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, islice, product

from ecosystem.search.lexicons import heteronyms

#: Letters of a name that are spelt out; nobody types more.
LONGEST = 40
#: Spellings of one name.
_MOST = 6

Syllables = tuple[str, ...]


def readings(name: str) -> list[Syllables]:
    """One syllable a letter, as the phrase is read; then with the other readings that people type."""
    from pypinyin import lazy_pinyin

    name = name[:LONGEST]
    read = lazy_pinyin(name, errors=_letters)  # type: ignore[arg-type]
    choices = [_choices(letter, syllable) for letter, syllable in zip(name, read, strict=True)]
    return list(islice(product(*choices), _MOST))


def _letters(signs: str) -> list[str]:
    """What is not Chinese is spelt as it stands, letter by letter."""
    return list(signs)


def _choices(letter: str, read: str) -> list[str]:
    return list(dict.fromkeys((read, *heteronyms().get(letter, ()))))


def spellings(name: str) -> list[str]:
    """Full pinyin and initials of the whole name; nothing where it has no Chinese letter."""
    found = (spelt for syllables in readings(name) for spelt in _spelt(syllables))
    return [spelt for spelt in dict.fromkeys(found) if spelt != name]


def spellings_within(name: str, words: list[str]) -> Iterator[str]:
    """The same from each word of the name on."""
    starts = [0, *accumulate(len(word) for word in words)]
    for syllables in readings(name):
        for start in starts:
            yield from _spelt(syllables[start:])


def _spelt(syllables: Syllables) -> Iterator[str]:
    if len(syllables) > 1 or any(len(s) > 1 for s in syllables):
        yield "".join(syllables)
        yield "".join(syllable[0] for syllable in syllables)
