"""Whether a name says by itself which thing it means."""

from functools import cache

from ecosystem.identity.lexicons import lexicon
from ecosystem.identity.places import among, leading_place
from ecosystem.identity.public_lists import known
from ecosystem.naming import fold

_NATIONAL = ("中国", "中华", "国家", "全国", "国务院", "中共", "中央", "中科院", "共青团")
#: A name needs at least this much after its anchor: 宁夏大学, but not 宁夏.
_SHORTEST_REST = 2
#: Kinds of which every place has one of each name, so that an ambiguous place makes an ambiguous name.
_ONE_PER_PLACE = frozenset({"agency", "park", "platform"})


def is_full_name(kind: str, name: str) -> bool:
    """A company with its legal form; another thing with its place, nation or owner before it, or a long name.

    People never have one (two of the same name are two), nor has 朝阳区科技局: there are two 朝阳区.
    """
    if kind == "person":
        return False
    name = fold(name)
    place, codes = leading_place(name)
    if kind != "company" and place and len(name) >= len(place) + _SHORTEST_REST:
        if among(codes, ""):
            return True
        if kind in _ONE_PER_PLACE:
            return False
    if any(name.endswith(ending) and len(name) >= shortest for ending, shortest in _endings(kind)):
        return True
    return kind != "company" and (name.startswith(_NATIONAL) or _led_by_organisation(name))


@cache
def _endings(kind: str) -> tuple[tuple[str, int], ...]:
    return tuple((r["ending"], int(r["shortest"])) for r in lexicon("full_names") if r["kind"] == kind)


def _led_by_organisation(name: str) -> bool:
    for length in range(4, len(name) - _SHORTEST_REST + 1):
        head = name[:length]
        if known("university", head) or known("institute", head) or known("company", head):
            return True
    return False
