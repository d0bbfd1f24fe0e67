"""What universities, zones, institutes, offices and papers may be called once their full name is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

import rjieba

from articles.extraction.gazetteers import rows, values
from articles.extraction.lexicons import table
from articles.extraction.names.territory.places import places
from articles.extraction.things.affixes import (
    LEVELS,
    canonical,
    heads,
    is_generic,
    split_region,
    without_brackets,
    without_nation,
)
from articles.extraction.things.company_forms import country_of
from articles.extraction.things.folding import fold
from articles.extraction.things.ranks import CONTRACTION, CORE, JOINING, OMISSION, Form

_NUMBERED = re.compile(r"第?([一二三四五六七八九十〇零]{1,4}|\d{1,3})(?:研究)?所$")
_DIGITS = "〇一二三四五六七八九"
#: A unit of another house: its owner's name is not cut.
_OF_A_HOUSE = re.compile("院|大学|公司|集团|局|厅|中心")
_CHINA, _PAIR = "中国", 2
_STUDIES = re.compile(r"(.+)研究(所|院)$")
#: Academies whose institutes are called by the first characters of their fields.
_ACADEMIES = ("中科院", "中国农科院", "中国社科院", "医科院")
#: The same and others as they are printed in full, whose institutes go by themselves.
_IN_FULL = ("中国科学院", "中国农业科学院", "中国林业科学研究院", "中国医学科学院", "中国社会科学院")
#: 中国（临州）跨境电商综试区.
_NATIONAL = re.compile(r"中国（[^（）]+）(.{4,})")
_NATION_S = re.compile("国家.{2,}创新中心(?:（(?P<seat>[^（）]{2,6})）)?")
#: Where the rank stands behind the own word of a zone (云湾国家大学科技城).
_INNER = 2
#: What a zone is called besides, behind its name.
_TRAILING = re.compile("（[^（）]*）$")
#: 中国（绵阳）科技城 is 绵阳科技城.
_OF_CHINA = re.compile(r"中国（([^（）]+)）([^（）]{3,})")
#: Sorts of gardens that a short name calls 园 and no more.
_GARDENS = ("产业园", "工业园", "科技园")
#: Zones that a city has two of.
_SIDE = re.compile("高新[东西南北]区")
_SAR = "特区政府"
#: The office of a street or a village, behind the place that it lies in.
_OF_A_STREET = re.compile(
    r"(?<=[市区县旗镇乡道街）])(?=(?P<unit>[^省市区县镇乡街道村（）]{2,5}(?:街道|社区|[镇乡村])[^（）]{2,8}$))"
)
#: How much a project makes, and the least that names one without its place.
_CAPACITY = re.compile(
    r"(?:年产|日产|年处理|日处理|年加工)?\d[\d.]*[万亿]?(?:吨|千瓦|兆瓦|平方米|立方米|台|套|件|辆|[a-zA-Z]{1,4})?(?:级)?(?:（?/[年日]）?)?"
)
#: A project without its place or its capacity needs so many characters to be told from others.
_LEAST_OF_PROJECT = 7
#: What goes on to be called without 项目.
_BUILT = re.compile(r".{3,}[园港站城厂桥]$|.{3,}(?:基地|中心|枢纽|大道)$")
_SCHOOL = re.compile("[^（）]{2,12}大学(?P<school>[^（）]{2,12})(?P<head>学院|系)")
#: Shortest bureau that goes by its field alone (科技局).
_BUREAU = 3
#: As many digits are read as tens.
_TENS = 2
#: Without its places a unit needs so many characters to be told from others.
_TOLD = 5
_LEVEL = re.compile(r"^(?:国家|省|市|自治区|区|县)级")
YEAR = re.compile(r"^\d{4}年(?:度)?")
ORDINAL = re.compile(r"^(?:第[一二三四五六七八九十百\d]+[届批期次])")


def university_forms(name: str) -> Iterator[Form]:
    """临州科大 and 临科大 for 临州科技大学, what lists say, and a foreign one without its country."""
    yield from ((alias, CONTRACTION if len(alias) > 2 else CORE) for alias in _called().get(name, ()))
    if (country := country_of(name)) and name[country:] not in heads():
        yield name[country:], OMISSION
    if school := _SCHOOL.fullmatch(name):
        for field in (school["school"], school["school"].removesuffix("工程")):
            yield field + school["head"], CONTRACTION if len(field) > 1 else JOINING
            yield name[: school.start("school")] + field + school["head"], CONTRACTION
    for row in table("university_forms"):
        if name.endswith(row["long"]) and len(name) > len(row["long"]):
            place = name[: -len(row["long"])]
            yield place + row["short"], CONTRACTION
            if len(row["short"]) > 1:
                yield place[0] + row["short"], CONTRACTION
            codes, own = split_region(place)
            if codes and own and len(row["short"]) > 1:
                yield own + row["short"], CONTRACTION
                yield own[0] + row["short"], CONTRACTION
            if place == _CHINA and len(row["short"]) > _PAIR:
                yield row["short"], CONTRACTION


@cache
def _called() -> dict[str, tuple[str, ...]]:
    """Folded name of a listed university → what it is called."""
    return {fold(row["name"]): tuple(map(fold, values(row["aliases"]))) for row in rows("universities")}


def park_forms(name: str) -> Iterator[Form]:
    """The zone in its short wording, with every way to print its place and without it."""
    if "·" in name:
        yield name.rpartition("·")[2], OMISSION
    codes, rest = split_region(name)
    short = canonical(name, "zone_forms")
    if short != name:
        yield short, OMISSION
    short = _TRAILING.sub("", short)
    if (national := _NATIONAL.match(short)) and not is_generic(national[1]):
        yield national[1], OMISSION
    if name.find("国家") >= _INNER:
        yield canonical(name.replace("国家", "", 1), "zone_forms"), OMISSION
    if name.startswith("中国-"):
        yield name.replace("-", "", 1), OMISSION
    if of_china := _OF_CHINA.fullmatch(short):
        yield of_china[1] + of_china[2], OMISSION
    if codes:
        if not is_generic(rest) or _SIDE.fullmatch(rest):
            yield rest, OMISSION
        _, once = split_region(name, once=True)
        if once != rest:
            yield once, OMISSION
            yield canonical(once, "zone_forms"), OMISSION
        yield from _regions_of(rest, codes[-1])


def _regions_of(rest: str, code: str) -> Iterator[Form]:
    place = places()[code]
    for opening in (place.short, place.name):
        yield opening + rest, OMISSION
        if rest.endswith(_GARDENS):
            yield opening + rest[:-3] + "园", CONTRACTION
        yield opening + canonical(without_nation(rest), "zone_forms"), OMISSION


def unit_forms(name: str) -> Iterator[Form]:
    """An institute, platform or consortium without its rank or place, and in the usual contractions."""
    stripped = _LEVEL.sub("", without_nation(name))
    if stripped != name:
        yield stripped, OMISSION
    _, once = split_region(without_brackets(name), once=True)
    if not is_generic(once):
        yield once, OMISSION
        _, bare = split_region(once)
        if len(bare) > _TOLD and not is_generic(bare):
            yield bare, OMISSION  # 甲市乙区信易贷服务平台
    shorter = canonical(name, "institute_forms")
    if shorter != name:
        yield shorter, OMISSION
        if shorter.endswith("联盟") and not is_generic(rest := split_region(shorter, once=True)[1]):
            yield rest, CONTRACTION
    yield from _of_the_nation(name)
    yield from _institute(name, shorter)
    yield from _of_its_house(name)
    yield from _of_the_place(name, shorter)
    yield from _numbered(name)


def _of_the_nation(name: str) -> Iterator[Form]:
    """国创中心 for 国家稀土功能材料创新中心, with the place of its seat before or behind."""
    if match := _NATION_S.fullmatch(name):
        yield "国创中心", CONTRACTION
        if match["seat"]:
            yield match["seat"] + "国创中心", CONTRACTION
            yield f"国创中心（{match['seat']}）", CONTRACTION


def _of_the_place(name: str, shorter: str) -> Iterator[Form]:
    """省竹藤所 for 临江省竹藤研究所: papers of a place leave its name out."""
    codes, rest = split_region(name, once=True)
    opening = places()[codes[0]].name if codes else ""
    if opening[-1:] in LEVELS and name.startswith(opening) and rest:
        yield opening[-1] + rest, CONTRACTION
        if shorter.startswith(opening):
            yield shorter[len(opening) - 1 :], CONTRACTION
        if shorter != name and shorter.startswith(opening):
            yield places()[codes[0]].short + shorter[len(opening) :], CONTRACTION


def _of_its_house(name: str) -> Iterator[Form]:
    """北湖创新研究院 for 中国科学院北湖创新研究院."""
    academy = next((a for a in (*_ACADEMIES, *_IN_FULL) if name.startswith(a)), "")
    rest = name[len(academy) :]
    if academy and len(rest) >= _TOLD and rest.endswith(("所", "院")) and not is_generic(rest):
        yield rest, CONTRACTION


def _numbered(name: str) -> Iterator[Form]:
    """四十八所 and 48所 for 海岳集团第四十八研究所."""
    match = _NUMBERED.search(name)
    if match is None or not match.start():
        return
    for number in _numerals(match[1]):
        yield number + "所", CONTRACTION
        yield f"{name[: match.start()]}{number}所", OMISSION


def _numerals(number: str) -> tuple[str, ...]:
    """A number below 1000 as an institute is called by it: 四十八 and 48, 七〇四 and 704."""
    if number.isascii():
        spelled = "".join(_DIGITS[int(digit)] for digit in number)
        tens = spelled[:1].removeprefix("一") + "十" + spelled[1:].removeprefix("〇")
        return number, tens if len(number) == _TENS else spelled
    number = number.replace("零", "〇")
    head, ten, tail = number.partition("十")
    digits = (head or "一") + (tail or "〇") if ten else number
    return number, "".join(str(_DIGITS.index(digit)) for digit in digits if digit in _DIGITS)


def _institute(name: str, shorter: str) -> Iterator[Form]:
    """大连化物所 for 中国科学院大连化学物理研究所: the first characters of its fields, or the first one."""
    match = _STUDIES.search(name)
    academy = next((a for a in _ACADEMIES if shorter.startswith(a)), "")
    if match is None or not (academy or (match[2] == "所" and not _OF_A_HOUSE.search(match[1]))):
        return
    stem = canonical(match[1], "institute_forms").removeprefix(academy)
    _, field = split_region(stem)
    place = stem[: len(stem) - len(field)]
    words = rjieba.cut(field, False)
    fields = {field, field[:2], words[0] if words else "", "".join(word[0] for word in words)}
    for short in sorted(field for field in fields if len(field) > 1):
        for opening in (academy, match[1].removesuffix(stem), ""):
            if len(form := opening + place + short + match[2]) > 3:
                yield form, CONTRACTION


def initials(unit: str) -> Iterator[Form]:
    """国发院 for the 国家发展与战略研究院 of a university."""
    match = _STUDIES.search(unit)
    words = [word for word in rjieba.cut(match[1], False) if word not in "与和"] if match else []
    if match and len(words) > 1 and all(len(word) > 1 for word in words[:2]):
        yield words[0][0] + words[1][0] + match[2], CONTRACTION


def agency_forms(name: str) -> Iterator[Form]:
    """An office without the province before its city, and in the usual wording."""
    codes, rest = split_region(name, once=True)
    if codes and split_region(rest)[0]:
        yield rest, OMISSION
    elif codes and rest == "委党校":
        yield name[-len(rest) - 1 :], OMISSION
    if codes and len(rest) >= _BUREAU and rest[-1] in "局厅" and rest[-2] != "分":
        yield rest, CONTRACTION
        yield canonical(rest, "agency_forms"), CONTRACTION
    for local in _OF_A_STREET.finditer(name):
        yield local["unit"], OMISSION
    if name.endswith(_SAR) and name != _SAR:
        yield _SAR, OMISSION
    for full in (name, rest):
        short = canonical(canonical(full, "agency_forms"), "zone_forms")
        if short != full and (full is name or split_region(short)[0]):
            yield short, OMISSION


def _paper_forms(name: str) -> Iterator[Form]:
    """A policy or project without its year, its number or 国家."""
    for pattern in (YEAR, ORDINAL):
        if (rest := pattern.sub("", name)) != name and len(rest) > 3:
            yield rest, OMISSION
    if (rest := without_nation(name)) != name:
        yield rest, OMISSION


def policy_forms(name: str) -> Iterator[Form]:
    """A policy without its place as well."""
    yield from _paper_forms(name)
    if len(rest := split_region(name)[1]) > _TOLD:
        yield rest, CONTRACTION


def project_forms(name: str) -> Iterator[Form]:
    """A project without its place, its capacity, 建设 or 项目."""
    yield from _paper_forms(name)
    _, rest = split_region(name)
    edges = accumulate(len(word) for word in rjieba.cut(name, False))
    rest = rest if len(name) - len(rest) in edges else name  # 深圳|市容
    for form in (rest, *(part for full in (name, rest) for part in _without_capacity(full))):
        for plain in (form, form.replace("建设项目", "项目")):
            if plain != name and len(plain) >= _LEAST_OF_PROJECT:
                yield plain, CONTRACTION
        if form != name and _BUILT.search(bare := form.removesuffix("项目")):
            yield bare, CONTRACTION


def _without_capacity(name: str) -> Iterator[str]:
    """负极材料项目 and 海岳负极材料项目 for 海岳年产5万吨负极材料项目."""
    if capacity := _CAPACITY.search(name):
        yield name[capacity.end() :]
        yield name[: capacity.start()] + name[capacity.end() :]


def township_forms(name: str) -> Iterator[Form]:
    """A township or village without 镇."""
    if name[-1] in "镇乡" and len(name) > 3:
        yield name[:-1], OMISSION
