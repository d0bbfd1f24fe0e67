"""Keys under which names that may be one thing are stored and looked for, so that not all pairs are compared.

Every pair that `compare` asks about should share a key; a key should be of few. So what stands in many names
(places, words of trade and form) makes no key by itself.
"""

from collections.abc import Iterator
from functools import lru_cache

from ecosystem.identity.english import is_latin, possible_heads, spelt_head
from ecosystem.identity.lexicons import lexicon
from ecosystem.identity.parsing import Parsed, is_common, is_place, parse, places
from ecosystem.identity.short_forms import in_short, unled, unowned, with_place

#: Kinds whose short forms keep single letters: 临工大, 大连化物所.
_ABBREVIATED = frozenset({"university", "institute"})
#: Kinds of which a place has few that begin alike: 宁夏科技厅, 宁夏回族自治区科学技术厅.
_OF_PLACES = frozenset({"agency", "park", "university", "institute", "platform", "consortium"})
_LONGEST_SHORT = 5
_TAIL, _SHORTEST_STEM = 4, 6
_LONGEST = 40
#: Below, every owner has a unit of the number.
_TELLING = 10
#: People and regions are alike only where a name is equal, which needs no key.
_BY_NAME_ONLY = frozenset({"person", "region"})


@lru_cache(maxsize=65536)
def stored_keys(kind: str, name: str) -> frozenset[str]:
    """What a name is found under."""
    return frozenset(key[:_LONGEST] for key in _keys(kind, name, stored=True))


@lru_cache(maxsize=65536)
def searched_keys(kind: str, name: str) -> frozenset[str]:
    """What names that may mean the same are found under."""
    return frozenset(key[:_LONGEST] for key in _keys(kind, name, stored=False))


def _keys(kind: str, name: str, *, stored: bool) -> Iterator[str]:
    if kind in _BY_NAME_ONLY:
        return
    parsed = parse(kind, name)
    if parsed.is_generic or not parsed.body:
        return
    texts = _beginnings(parsed)
    heads = {text[:2] for text in texts if _is_telling(text[:2])}
    yield from (f"{kind}:h:{head}" for head in heads)
    yield from (f"{kind}:h:{t[:_TAIL]}" for t in texts if not _is_telling(t[:2]) and len(t) >= _TAIL)
    tail = parsed.stem[-_TAIL:]
    if len(parsed.stem) >= _SHORTEST_STEM and not is_common(tail):
        yield f"{kind}:t:{tail}"
    yield from (f"{kind}:n:{n}" for n in parsed.numbers if kind == "institute" and n >= _TELLING)
    yield from _placed(parsed, texts)
    yield from _abbreviated(parsed, texts, stored=stored)
    yield from _translated(parsed, texts, heads, stored=stored)


def _beginnings(parsed: Parsed) -> set[str]:
    """Where what is nobody else's may begin: without place, nation, owner, or the letter of a province."""
    own = (parsed.rest,) if parsed.inner else ()
    found = {unled(text) for text in (*own, parsed.body, *unowned(parsed))}
    found |= {in_short(parsed.folded, row) for row in lexicon("long_forms")}
    found |= {text.removeprefix("省部共建") for text in tuple(found)}
    found |= {text[1:] for text in tuple(found) if not places(text)[0] and any(with_place(text))}
    return {text for text in found if text}


def _is_telling(head: str) -> bool:
    return len(head) == 2 and not is_common(head) and not is_place(head)


def _placed(parsed: Parsed, texts: set[str]) -> Iterator[str]:
    """The place by its code and the letter behind it, however the place is written."""
    if parsed.kind in _OF_PLACES:
        for text in texts:
            place, codes = places(text)
            behind = unled(text[len(place) :])[:1]
            yield from (f"{parsed.kind}:c:{code}:{behind}" for code in codes if behind)


def _abbreviated(parsed: Parsed, texts: set[str], *, stored: bool) -> Iterator[str]:
    """Short forms are compared with all that begin with their letter, others with short forms only."""
    if parsed.kind in _ABBREVIATED or (parsed.kind == "company" and unled(parsed.body) != parsed.body):
        is_short = len(parsed.body) <= _LONGEST_SHORT
        sort = "s" if is_short is stored else "l"
        yield from {f"{parsed.kind}:{sort}:{text[0]}" for text in texts}


def _translated(parsed: Parsed, texts: set[str], heads: set[str], *, stored: bool) -> Iterator[str]:
    """Names in Latin letters by how the Chinese ones begin."""
    if is_latin(parsed.folded):
        sort = "e" if stored else "p"
        yield from (f"{parsed.kind}:{sort}:{head}" for head in set(possible_heads(parsed.folded)))
    else:
        own = {spelt_head(head) for head in heads or {parsed.body[:2]}}
        placed = {spelt_head(place) for text in texts if (place := places(text)[0])}
        yield from (f"{parsed.kind}:{'p' if stored else 'e'}:{head}" for head in own | placed)
        if not stored:  # what sounds alike may be misprinted
            yield from (f"{parsed.kind}:p:{spelt_head(head)}" for head in heads)
