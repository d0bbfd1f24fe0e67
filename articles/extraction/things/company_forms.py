"""What a company may be called once its full name is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.lexicons import word_set
from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.territory.places import places, readings
from articles.extraction.things.affixes import (
    IN_BRACKETS,
    LEVELS,
    canonical,
    coined,
    core_of,
    split_region,
    without_brackets,
    without_legal_form,
)
from articles.extraction.things.ranks import CONTRACTION, CORE, JOINING, OMISSION, Form
from articles.extraction.things.trades import of_a_brand, of_a_place

_SHORTEST = 2
_BRAND = 3
_CHINA = "中国"
#: What is called like its company with these words is not the company.
BRANCH = re.compile(r"(?:支行|分行|分公司|分部|营业部)$")
#: The group that a company belongs to opens its name: what is short for the group is not the company.
_OF_GROUP = re.compile(r"集团.{2}")
_TRADE_FORM = re.compile(r"([^（）]{2,}(?:科技|控股))(?:股份有限公司|有限公司|集团)")
#: The group before the place and the name of its firm there.
_GROUP_OF = re.compile(r"[^（）]{2,10}?集团(?=.{4,}公司$)")
#: Something of its own before a trade that is one character and 业 (梅花 + 伞业).
_TRADE_OF_ONE = re.compile(r"([\u4e00-\u9fa5]{2,4})[\u4e00-\u9fa5]业")
#: Trades that tell nothing, so that the brand without them is the same firm.
_ANY_TRADE = frozenset({"科技", "技术", "网络", "股份"})
#: Behind common words these end a field, not a firm (小龙虾产业); what makes a ground of it (深海科技 + 城).
_FIELDS = frozenset({"产业", "技术", "经济", "行业"})
_GROUNDS = frozenset({"城", "园", "园区", "谷", "港", "中心"})
#: What a word must be to stand for a firm with a word of its trade (远望机械).
_BRANDS = frozenset({Role.PLAIN, Role.PROPER})
#: What the short name takes from the legal form (海岳股份).
_OF_FORMS = re.compile("(科技|控股)?(?:(股份)|(?<=控股))有限公司$")
_TOWNS = frozenset("镇乡村")
#: The town or village that opens the name of a firm.
_TOWN = re.compile(
    r"(?!中关村|[^镇乡村]{2,3}村镇)[^镇乡村（）]{2,3}(?:镇|乡(?!村)|村)(?=.{2}.*(?:公司|社|厂|农场)$)"
)
#: Firms of which every place has a branch.
_CARRIER = re.compile(r"中国(?P<brand>电信|联通|移动|铁塔|石化|石油|邮政)(?P<place>.{2,12}?)分?公司")
#: The plant of an oil house, behind the brand of the house (中国石油 + 临州石化公司).
_OF_OIL = re.compile(r"中国(?:石油|石化)(?P<plant>[^（）]{4,}公司)")
#: The railway of a place is called in several ways for short.
_RAILWAY = re.compile(r"中国铁路(?P<place>.{2,4})局集团(?:有限)?公司")
#: A foreign firm with its legal form, as folded names have them.
_LATIN = re.compile(
    r"([a-z][a-z0-9&\-（）]{3,}?)[,，.]?(?:pte\.?|co[.,]*)?(?:inc|llc|gmbh|corp|corporation|ltd|plc)\.?"
)

#: What is said of a trade, and never of a firm.
_TRADED = re.compile(
    "进?出口|产量|销量|产销|产业(?!园|基地|有限|集团|股份)|工业(?!园|区)|行业|保有量|制造业|创新联合体|产业联盟"
)


def is_trade_of_place(text: str, start: int, end: int) -> bool:
    """云岭汽车出口额增长: the trade of the place, where a firm is called so as well."""
    if not _TRADED.match(text, end):
        return False
    codes, rest = split_region(text[start:end])
    return bool(codes) and not coined(core_of(rest)[0])


def country_of(name: str) -> int:
    """How long the foreign place is that a name opens with."""
    known = word_set("foreign_places")
    for length in (4, 3, 2):
        if name[:length] in known and len(name) > length + 1:
            return length
    return 0


def company_forms(name: str) -> Iterator[Form]:
    """A company without its place or legal form, and by its core with a word of its trade."""
    if BRANCH.search(name) or name.startswith("中国铁路") or _of_a_carrier(name):
        yield from _of_carrier(name)
        yield from _of_railway(name)
        return
    bare = without_brackets(name)
    yield from _of_oil(bare)
    codes, rest = _behind_place(bare)
    if country := country_of(bare):
        rest = bare[country:]
        yield from _of_its_country(rest)
    yield from _without_group(bare)
    yield from _of_its_level(bare, codes)
    yield from _of_town(bare if rest[:1] in _TOWNS else rest)
    yield from _with_trade(name, split_region(name)[1])
    short, short_rest = without_legal_form(bare), without_legal_form(rest)
    if short == bare:
        yield from _of_a_brand(rest, placed=bool(codes))
        return
    for form in (rest, short, short_rest):
        if len(form) >= 4:
            yield form, OMISSION
    for form in (short, short_rest):
        if len(form) >= 4:
            yield form + "公司", OMISSION
    if len(short_rest) < _SHORTEST or _OF_GROUP.search(short_rest):
        return
    if bare.endswith("集团"):
        yield short_rest, JOINING
    core, trade = core_of(short_rest)
    regions = _openings(short[: len(short) - len(short_rest)], codes)
    yield from _contractions(core, trade, regions, group="集团" in name)
    yield from _reduced(core, trade, regions, name)
    yield from _by_a_word(core, trade, short_rest, regions)
    yield from _trades(short_rest, regions, whole=not trade and not coined(core))
    yield from _placed(name)


def _of_oil(name: str) -> Iterator[Form]:
    """临州石化公司 for 中国石油临州石化公司."""
    if (oil := _OF_OIL.fullmatch(name)) and split_region(oil["plant"])[0]:
        yield oil["plant"], OMISSION


def _behind_place(name: str) -> tuple[tuple[str, ...], str]:
    """The place that opens a name and the rest; with nothing but a legal form behind it, it is the brand."""
    codes, rest = split_region(name)
    return (codes, rest) if without_legal_form(rest) and not rest.startswith("集团") else ((), name)


def _of_its_country(rest: str) -> Iterator[Form]:
    """What stands behind the country, unless it is no more than a trade (not 科学 for 波士顿科学)."""
    if role_of(rest) is not Role.VAGUE:
        yield rest, OMISSION


def _without_group(name: str) -> Iterator[Form]:
    """临州梵岳置业有限公司 for 海岳集团临州梵岳置业有限公司; 镍盐公司, 海岳镍盐 for 海岳集团镍盐有限公司."""
    group = _GROUP_OF.match(name)
    if group is None:
        return
    own = name[group.end() :]
    codes, rest = split_region(own)
    short, short_rest = without_legal_form(own), without_legal_form(rest)
    if codes and coined(core_of(short_rest)[0]):
        yield own, OMISSION
    if len(short_rest) < _SHORTEST:
        return
    yield short + "公司", CONTRACTION
    if codes or coined(core_of(short)[0]):
        yield short, CONTRACTION
    brand = group[0].removesuffix("集团")
    yield brand + short, CONTRACTION
    for word in core_of(short_rest)[1][:1]:
        yield brand + short_rest[: short_rest.index(word)], CONTRACTION


def _of_its_level(name: str, codes: tuple[str, ...]) -> Iterator[Form]:
    """省科技担保公司 for 临江省科技担保有限公司: papers of a place leave its name out."""
    opening = places()[codes[0]].name if codes else ""
    if opening[-1:] in LEVELS and name.startswith(opening):
        form = name[len(opening) - 1 :]
        yield form, OMISSION
        yield without_legal_form(form) + "公司", OMISSION


def _of_town(rest: str) -> Iterator[Form]:
    """海岳菌业有限公司 for 临河镇海岳菌业有限公司, where something of its own stands behind the town."""
    town = _TOWN.match(rest)
    if town is None or not coined(core_of(without_legal_form(rest[town.end() :]))[0]):
        return
    yield rest[town.end() :], OMISSION
    yield from company_forms(rest[town.end() :])


def _with_trade(*names: str) -> Iterator[Form]:
    """海岳科技 for 海岳科技股份有限公司, whose trade goes with the legal form; Haiyue for Haiyue GmbH."""
    for form in (_TRADE_FORM, _LATIN):
        for match in filter(None, map(form.fullmatch, names)):
            yield match[1], OMISSION


def _of_a_carrier(name: str) -> bool:
    """Whether a brand that every place has a branch of stands before a place: 中国电信临州公司."""
    match = _CARRIER.fullmatch(name) if name.startswith("中国") else None
    return match is not None and match["place"] in readings()


def _of_carrier(name: str) -> Iterator[Form]:
    """临州电信 for 中国电信临州市分公司: the place before a brand that the whole country knows."""
    if (match := _CARRIER.fullmatch(name)) is not None:
        for reading in readings().get(match["place"], ())[:1]:
            yield reading.place.short + match["brand"], CONTRACTION


def _of_railway(name: str) -> Iterator[Form]:
    """临州局集团公司, 临州铁路局, 铁路临州局 for 中国铁路临州局集团有限公司."""
    railway = _RAILWAY.fullmatch(name)
    if railway is None:
        return
    place = railway["place"]
    for form in ("局集团有限公司", "局集团公司", "局集团", "铁路局"):
        yield place + form, OMISSION
    yield f"铁路{place}局", OMISSION
    yield f"中国铁路{place}局", OMISSION


def _openings(region: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """How the place before a company's name may be printed: as it is (湖北省), and short (湖北)."""
    shorter = places()[codes[-1]].short if codes else ""
    return (region, shorter) if shorter and shorter != region else (region,)


def _trades(rest: str, regions: tuple[str, ...], *, whole: bool) -> Iterator[Form]:
    """湖北科投 for 湖北省科技投资: the trade in its usual contraction."""
    contracted = canonical(rest, "company_forms")
    if contracted == rest:
        return
    for region in regions:
        if region or len(contracted) > 3 or not whole:
            yield region + contracted, CONTRACTION
            yield region + contracted + "集团", CONTRACTION


def may_be_brand(word: str) -> bool:
    """Whether a word of the dictionary stands for a firm with a word of its trade behind it (远望机械)."""
    if word == _CHINA or word in readings() or word in word_set("public_trades") | word_set("foreign_places"):
        return False
    return len(word) >= _SHORTEST and (role_of(word) in _BRANDS or may_name(word))


def _reduced(core: str, trade: tuple[str, ...], regions: tuple[str, ...], name: str) -> Iterator[Form]:
    """海岳生医, 海岳股份 by the brand; 市交投集团 where the firm has none but its place."""
    named = coined(core)
    if named or may_be_brand(core):
        endings = ("", "公司", "集团") if "集团" in name else ("", "公司")
        for form in of_a_brand(core, trade):
            field = not named and form.endswith(tuple(_FIELDS))
            yield from ((form + ending, CONTRACTION) for ending in endings[field:])
        legal = _OF_FORMS.search(name)
        yield from ((core + form, CONTRACTION) for form in (legal.groups("") if legal else ()) if form)
        yield from ((region + core, JOINING) for region in regions if region)
    if named:
        yield from ((region + core + "公司", CONTRACTION) for region in regions)
    if any(regions) and core in word_set("public_trades"):
        level = regions[0][-1:] if regions[0][-1:] in LEVELS else ""
        openings = tuple({*regions, level, ""})
        yield from of_a_place((core, *trade), openings, group="集团" in name)


def _placed(name: str) -> Iterator[Form]:
    """格岳电器武汉公司 for 格岳电器（武汉）有限公司, 格岳武汉, 武汉格岳, 格岳武汉公司 by its brand."""
    opened = name.replace("（", "").replace("）", "")
    inner = IN_BRACKETS.search(name)
    if inner and (inner[1] in readings() or inner[1] == _CHINA):
        short = without_legal_form(opened)
        yield from ((form, OMISSION) for form in (opened, short, short + "公司", without_legal_form(name)))
        before = name[: inner.start()]
        core, trade = core_of(before)
        brand = core if trade or coined(core) else before
        yield brand + inner[1] + "公司", CONTRACTION
        for form in (brand + inner[1], f"{brand}（{inner[1]}）"):
            yield form, CONTRACTION if coined(core) else JOINING
        if coined(core) and inner[1] != _CHINA:
            yield inner[1] + brand, CONTRACTION


def _of_a_brand(rest: str, *, placed: bool) -> Iterator[Form]:
    """A firm without a legal form: a brand behind its place, a core and 公司, what stands before 集团."""
    if placed and len(rest) >= _BRAND:
        yield rest, CONTRACTION
        if rest.startswith("国有"):  # 海岳林场 for 临州国有海岳林场
            yield rest.removeprefix("国有"), CONTRACTION
    core, trade = core_of(rest)
    if trade and coined(core):
        yield core + "公司", CONTRACTION
        if len(trade) == 1 and (trade[0] in _ANY_TRADE or (len(core) >= _BRAND and core[-2:] != "银行")):
            yield core, JOINING
    brand = rest.removesuffix("集团")
    if brand != rest and len(brand) >= _SHORTEST:
        yield brand, JOINING


def _by_a_word(core: str, trade: tuple[str, ...], rest: str, regions: tuple[str, ...]) -> Iterator[Form]:
    """光耀公司 for 光耀医疗, 临州担保公司 for 临州企业融资担保; 梅花 for 梅花伞业, too common to look for."""
    one = _TRADE_OF_ONE.fullmatch(rest)
    if one is not None:
        yield one[1], JOINING
    if coined(core) or not trade:
        return
    if len(core) == _SHORTEST and may_be_brand(core):
        yield core, JOINING
        yield core + "公司", CONTRACTION
    yield from ((region + trade[-1] + "公司", CONTRACTION) for region in regions if region)


def _contractions(
    core: str, trade: tuple[str, ...], regions: tuple[str, ...], *, group: bool
) -> Iterator[Form]:
    named = coined(core)
    grown = core
    for word, after in zip(trade[:3], (*trade[1:], ""), strict=False):
        grown += word
        if not named and (word in _FIELDS or after in _GROUNDS):
            continue
        yield grown, OMISSION if len(grown) > 3 and not named else CONTRACTION
        if named:
            yield grown + "公司", CONTRACTION
        yield from ((region + grown, CONTRACTION) for region in regions)
    if group:
        yield core + "集团", CONTRACTION
        yield from ((region + core + "集团", CONTRACTION) for region in regions)
    if named:
        yield from ((region + core, CONTRACTION if region else CORE) for region in regions)
        yield core, CORE
        yield core + "公司", CONTRACTION
