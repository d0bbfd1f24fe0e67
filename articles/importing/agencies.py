"""One key for the many ways to print an agency: 自治区科技厅, 宁夏科技厅, 宁夏回族自治区科学技术厅."""

from dataclasses import dataclass

from articles.importing.home import Home
from articles.importing.lexicons import lexicon, words
from ecosystem.identity.places import among, leading_place, name_of
from ecosystem.naming import fold

_PROVINCIAL = ("自治区", "全区", "全省", "省")
#: Cities that are provinces: 市科委 is theirs.
_MUNICIPAL = frozenset({"11", "12", "31", "50"})
_LOCAL = {"全市": 4, "市": 4, "州": 4, "盟": 4, "区": 6, "县": 6, "旗": 6}
#: Words of the party and the league before the place: 中共银川市委, 团省委.
_BODIES = {"中国共产党": "中共", "中共": "中共", "共青团": "共青团", "团": "共青团"}
#: A committee of a place that says no more is the party's.
_COMMITTEES = ("委", "党委", "委员会")


@dataclass(frozen=True, slots=True)
class Office:
    """An agency by its place: `body` is the party or the league, or empty for those of the government."""

    body: str
    code: str
    tail: str

    @property
    def text(self) -> str:
        """The name as it is printed, with its place in full."""
        return self.body + name_of(self.code) + self.tail

    @property
    def key(self) -> str:
        """The same for all ways to print it."""
        body, tail = self.body, canonical_tail(self.tail)
        if self.tail in _COMMITTEES:
            body, tail = body or "中共", "委员会"
        return fold(body + name_of(self.code) + tail)


def absolute(name: str, home: Home, located: str) -> Office | None:
    """The agency of a place; None where nothing tells the place.

    `located` is the code of the region that the document puts it in, or empty.
    """
    prefix = next((word for word in _BODIES if name.startswith(word)), "")
    split = _split(name[len(prefix) :], home, located)
    if split is None or (prefix and split[1] not in _COMMITTEES):
        return None if prefix != "团" else _office("", _split(name, home, located))
    return _office(_BODIES.get(prefix, ""), split)


def _office(body: str, split: tuple[str, str] | None) -> Office | None:
    return Office(body, *split) if split else None


def _split(name: str, home: Home, located: str) -> tuple[str, str] | None:
    """The code of its place, and what follows the place."""
    place, codes = leading_place(name)
    if place:
        code = among(codes, located or home.finest)
        return (code, name[len(place) :]) if code else None
    for prefix in _PROVINCIAL:
        if name.startswith(prefix) and _is_office(name[len(prefix) :]):
            return _scoped((located or home.province)[:2] + "0000", name[len(prefix) :])
    if name.startswith("市场"):  # a market, not a city
        return None
    for prefix, digits in _LOCAL.items():
        if name.startswith(prefix) and _is_office(name[len(prefix) :]):
            return _local(name[len(prefix) :], digits, located, home)
    return None


def _is_office(tail: str) -> bool:
    return len(tail) > 1 or tail in _COMMITTEES


def _local(tail: str, digits: int, located: str, home: Home) -> tuple[str, str] | None:
    if tail.endswith("厅"):  # only provinces have them: 区科技厅 is 自治区科技厅
        return _scoped((located or home.province)[:2] + "0000", tail)
    if digits == 4 and (located or home.province)[:2] in _MUNICIPAL:
        return _scoped((located or home.province)[:2] + "0000", tail)
    code = located or home.prefecture
    if digits == 6:
        return _scoped(code, tail) if code and not code.endswith("00") else None
    return _scoped(code[:4] + "00", tail) if code and not code.endswith("0000") else None


def _scoped(code: str, tail: str) -> tuple[str, str] | None:
    return (code, tail) if name_of(code) else None


def is_relative(name: str) -> bool:
    """Whether a name begins with a place that every document fills in for itself: 市农科院."""
    return name.startswith((*_PROVINCIAL, *_LOCAL)) and not leading_place(name)[0]


def canonical_tail(tail: str) -> str:
    """`tail` with its usual short form written out: 科技厅 → 科学技术厅."""
    for row in lexicon("agency_tails"):
        if tail.endswith(row["short"]) and not tail.endswith(row["full"]):
            return tail[: -len(row["short"])] + row["full"]
    return tail


def is_of_zone(name: str) -> bool:
    """Whether the place at the start belongs to the name of a zone, and so stays as it is printed."""
    place, _codes = leading_place(name)
    return bool(place) and any(word in name[len(place) :] for word in words("zone_words"))
