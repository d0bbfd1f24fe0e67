"""Keys under which names that may be one thing are stored and looked for, so that not all pairs are compared.

Every pair that `compare` asks about should share a key; a key should be of few. So what stands in many names
(places, words of trade and form) makes no key by itself.
"""

from collections.abc import Iterator
from functools import lru_cache

from ecosystem.identity.parsing import Parsed, is_common, is_place, parse

#: Kinds whose short forms keep single letters: 临工大, 大连化物所.
_ABBREVIATED = frozenset({"university", "institute"})
_LONGEST_SHORT = 5
_TAIL, _SHORTEST_STEM = 4, 6
_LONGEST = 40
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
    yield from (f"{kind}:h:{head}" for head in _heads(parsed))
    tail = parsed.stem[-_TAIL:]
    if len(parsed.stem) >= _SHORTEST_STEM and not is_common(tail):
        yield f"{kind}:t:{tail}"
    if kind in _ABBREVIATED:
        # Short forms are compared with all that begin with their letter, others with short forms only.
        is_short = len(parsed.body) <= _LONGEST_SHORT
        if stored:
            yield f"{kind}:{'s' if is_short else 'l'}:{parsed.body[0]}"
        else:
            yield f"{kind}:{'l' if is_short else 's'}:{parsed.body[0]}"


def _heads(parsed: Parsed) -> Iterator[str]:
    """The first letters that are nobody else's: without place and nation."""
    for text in {parsed.rest, parsed.body}:
        own = text.removeprefix("中国").removeprefix("国家")
        head = own[:2]
        if len(head) == 2 and not is_common(head) and not is_place(head):
            yield head
        elif len(own) >= _TAIL:
            yield own[:_TAIL]
