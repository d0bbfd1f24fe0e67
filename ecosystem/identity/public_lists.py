"""Names that public lists settle: the official name behind a short form, and what the list says of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ecosystem.identity.lexicons import lexicon, words
from ecosystem.identity.places import code_of, leading_place
from ecosystem.naming import fold
from ecosystem.tables import Row, rows, values

#: How the lists are called where they stand as the origin of a value.
_UNIVERSITIES = "教育部全国高等学校名单"
_INSTITUTES = "国家级科研机构名单"
_ZONES = "国家级开发区名单"
_CENTRAL = "国务院国资委央企名录"
_LISTED = "A股上市公司名单"
_WELL_KNOWN = "知名企业名单"
_LABS = "全国重点实验室名单"
_BODIES = "国家机构和公共团体名单"
_LAWS = "现行有效法律名单"
#: What the full title of a national body may begin with: 国家科技部, 中华人民共和国科学技术部.
_STATE = ("中华人民共和国", "国家")
#: What the name of a place ends in, and that of its zone seldom repeats.
_TIERS = "市县区"
_ZONE_LISTS = (("hightech_zones", "高新区"), ("etdz", "经开区"), ("new_areas", "新区"))

Names = tuple["Known", list[str]]


@dataclass(frozen=True, slots=True)
class Known:
    """A thing of a public list."""

    name: str
    #: The list that names it, shown as the origin of its values.
    reference: str
    region: str = ""
    category: str = ""
    level: str = ""


def known(kind: str, folded: str) -> Known | None:
    """The only thing of `kind` that public lists call `folded`."""
    index = _index(kind)
    found = index.get(folded)
    if found is None and kind == "agency":
        bare = next((folded.removeprefix(state) for state in _STATE if folded.startswith(state)), "")
        found = index.get(bare)
    if found is None and kind == "park":
        found = index.get(_untiered(folded))
    return found


def _untiered(folded: str) -> str:
    """合肥市高新区 as lists have it: 合肥高新区."""
    place = leading_place(folded)[0]
    return place.rstrip(_TIERS) + folded[len(place) :] if len(place) > 2 else folded


@cache
def zone_of(category: str, region: str) -> Known | None:
    """The only zone of a category (高新区) that public lists know in the city with code `region`."""
    found = {
        thing.name: thing for thing, _ in _zones() if (thing.category, thing.region) == (category, region)
    }
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _index(kind: str) -> dict[str, Known]:
    official: dict[str, Known] = {}
    claimed: dict[str, set[str]] = {}
    for thing, aliases in _all(kind):
        official.setdefault(fold(thing.name), thing)
        for alias in aliases:
            claimed.setdefault(fold(alias), set()).add(fold(thing.name))
    if kind == "company":
        _add_well_known(official, claimed)
    # A short form that two things share settles nothing.
    single = {alias: official[next(iter(names))] for alias, names in claimed.items() if len(names) == 1}
    return single | official


def _all(kind: str) -> Iterator[Names]:
    if kind in _READERS:
        yield from _READERS[kind]()
    for row in rows("public_bodies"):
        if row["kind"] == kind:
            yield Known(row["name"], _BODIES), values(row["aliases"])
    if kind == "agency":
        for row in lexicon("body_names"):
            yield Known(row["name"], _BODIES), values(row["aliases"])


def _add_well_known(official: dict[str, Known], claimed: dict[str, set[str]]) -> None:
    """Brands, as further names of the company that another list has them for, else by themselves."""
    for row in rows("wellknown_companies"):
        forms = [f for f in (row["name"], *values(row["aliases"])) if f not in values(row["ambiguous"])]
        keys = [fold(form) for form in forms]
        same = {key for key in keys if key in official}
        same |= {name for key in keys for name in claimed.get(key, ())}
        if not same and forms:
            thing = Known(_fullest(forms), _WELL_KNOWN)
            official[fold(thing.name)] = thing
            same = {fold(thing.name)}
        if len(same) == 1:
            for key in keys:
                claimed.setdefault(key, set()).update(same)


def _fullest(forms: Iterable[str]) -> str:
    """The legal name where the list has one, else what it puts first."""
    listed = list(forms)
    return next((form for form in listed if form.endswith("有限公司")), listed[0])


def _where(row: Row) -> str:
    return code_of(row["province"], row["city"])


def _universities() -> Iterator[Names]:
    for row in rows("universities"):
        thing = Known(row["name"], _UNIVERSITIES, _where(row), row["level"])
        yield thing, values(row["former_names"]) + values(row["aliases"])


def _institutes() -> Iterator[Names]:
    for row in rows("institutes"):
        thing = Known(row["name"], _INSTITUTES, _where(row), row["category"])
        yield thing, values(row["former_names"]) + values(row["aliases"])


def _zones() -> Iterator[Names]:
    for table, category in _ZONE_LISTS:
        for row in rows(table):
            thing = Known(row["name"], _ZONES, _where(row), category, "国家级")
            yield thing, [row["short_name"], *values(row["aliases"])]


def _companies() -> Iterator[Names]:
    for row in rows("central_enterprises"):
        names = [row["short_name"], *values(row["aliases"])]
        yield Known(row["full_name"], _CENTRAL), [n for n in names if len(n) > 2]
    for row in rows("listed_companies"):
        thing = Known(row["full_name"], _LISTED, _where(row))
        short = [] if row["short_flag"] or len(row["plain_short_name"]) < 3 else [row["plain_short_name"]]
        yield thing, [*short, *values(row["former_full_name"])]


def _platforms() -> Iterator[Names]:
    for row in rows("key_labs"):
        category = row["type"].removeprefix("全国").removeprefix("国家")
        yield Known(row["name"], _LABS, _where(row), category, "国家级"), []


def _laws() -> Iterator[Names]:
    for law in words("national_laws"):
        yield Known(_STATE[0] + law, _LAWS, category="法律", level="国家级"), [law]


_READERS = {
    "policy": _laws,
    "university": _universities,
    "institute": _institutes,
    "park": _zones,
    "company": _companies,
    "platform": _platforms,
}
