"""Which office is meant by a name: of which region or level, and in which wording."""

from __future__ import annotations

import re

from articles.extraction.things.affixes import canonical, split_region, without_nation
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing

#: What an office keeps of its region's name (浦东新区 + 区委).
_LEVEL = re.compile(r"^[省市县]+(?!场)|^区(?=[委政人纪])")
_LEVELS = frozenset("省市县区")
#: What party bodies put before the name of their place.
_PARTY = re.compile(r"^(?:中共|中国共产党)")
#: 第八届委员会 is the committee of these years, 第八届人大 the congress.
_TERM = re.compile(r"第?[一二三四五六七八九十]{1,3}届(?=委员会$|人大|人民代表大会)")
#: What a tax office may be printed behind.
_TAX = re.compile(r"^国家税务总局(?=.{2,}税务局$)")
#: A zone cut short before its court (临州经开法院).
_ZONE = re.compile(r"(?<=经开|高新)(?=法院|检察院|税务局)")
#: The youth league, in full and in short (共青团临州市委, 团市委, 临州团市委, 临州市教委团工委).
_LEAGUE = "共青团"
#: A group and an army corps have committees of their own (集团工委, 兵团委).
_YOUTH = re.compile(
    r"^团(?=(?!风).{2,10}[省市区县州]委$)"  # 团风 is a county
    r"|(?:^团|(?<![集兵社财乐军师])委?团)(?=(?:[省市区县州]|工)委(?:员会)?$)"
)


def office_of(thing: Thing) -> tuple[str, str, str]:
    """Code of the region (or nothing), level that the name opens with, the office in its short wording."""
    whole = max(thing.forms, key=len, default="")
    if thing.official and whole[:1] in _LEVELS:
        whole = fold(thing.official)
    name = _PARTY.sub("", whole)
    if "届" in name and (name != whole or not name.endswith("届委员会")):
        name = _TERM.sub("", name)
    name = _TAX.sub("", name)
    rest = _YOUTH.sub("", name.removeprefix(_LEAGUE)) if "团" in name else name
    youth, name = rest != name, rest
    codes, rest = split_region(name)
    level = ""
    if thing.place and name.startswith(fold(thing.place[1])):
        codes, rest = (thing.place[0],), name[len(fold(thing.place[1])) :]
    elif not codes and name[:1] in "省市区县" and len(name) > 1:
        level, rest = name[0], name[1:]
    rest = without_nation(rest) if codes else rest
    return codes[-1] if codes else "", level, wording(_LEVEL.sub("", rest)) + "团" * youth


def wording(office: str) -> str:
    """An office in the usual contractions."""
    return _ZONE.sub("区", canonical(canonical(office, "agency_forms"), "zone_forms"))
