"""The grammar of figures as compiled patterns: numeral, multiplier, bound, range, unit."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from articles.extraction.lexicons import any_of, table
from articles.extraction.quantities.units import units

#: White space that page layout leaves inside a figure (160 亿元).
GAP = r"[ \u3000\u00a0]{0,2}"
_ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])(?:\.[0-9]{1,6})?|[0-9]{1,15}(?:\.[0-9]{1,8})?)"
#: The same at the start of a pattern: a digit first, so that the search skips to it, then what precedes it.
_FIRST_ARABIC = (
    r"[0-9](?<![0-9A-Za-z.,_][0-9])"
    r"(?:[0-9]{0,2}(?:,[0-9]{3}){1,5}(?![0-9])(?:\.[0-9]{1,6})?|[0-9]{0,14}(?:\.[0-9]{1,8})?)"
)
#: 万, 亿, 百万 …, unless the character belongs to the unit (千瓦, 百分点).
_MULTIPLIER = r"(?:[十百千]?[万亿]亿?|[十百千](?![瓦克米伏分帕赫焦卡]))"
_TO = r"(?:[-—–―－~～至到]|——|－－)"
_INNER = "[多余几来+＋]"


class Qualifiers(NamedTuple):
    """Words before, inside and after a figure that bound it, with the bound that each sets."""

    before: dict[str, str | None]
    inner: dict[str, str | None]
    after: dict[str, str | None]


@cache
def qualifiers() -> Qualifiers:
    """The bounds of lexicons/qualifiers.csv."""
    tables: dict[str, dict[str, str | None]] = {"before": {}, "inner": {}, "after": {}}
    for row in table("qualifiers"):
        tables[row["place"]][row["word"]] = row["qualifier"] or None
    return Qualifiers(**tables)


def _unit() -> str:
    """Any unit; 个月 and 年 are durations, 大 and 方面 count aspects in words only (四大), 手 is of 万手."""
    names = [
        n
        for n in units()
        if n not in {"年", "大", "方面", "把", "面", "度", "方", "P", "寸", "口", "成", "手", "升"}
    ]
    # told by its first character, since most figures have none
    first = "".join(sorted({re.escape(n[0]) for n in (*names, *"年方度P升寸手")}))
    return (
        f"(?=[{first}])(?:{any_of(names)}|年(?![级代度初底末份货会间])|方(?=[^\u4e00-\u9fff]|$)|度(?=的|[^\u4e00-\u9fff]|$)"
        "|P(?![A-Za-z])|升(?!级)|寸|手(?<=[万亿]手))"
    )


def _after() -> str:
    words = [w for w in qualifiers().after if len(w) > 1]
    return rf"(?:{GAP}(?P<after>{any_of(words)}|[多余](?![个家项件名位种元的层功媒晶肽边式维模语联孔头])))?"


@cache
def arabic() -> re.Pattern[str]:
    """Figures in Arabic digits with a unit, or with a large multiplier alone (合同投资额202亿)."""
    return re.compile(
        rf"(?P<low>{_FIRST_ARABIC}){GAP}(?P<inner>{_INNER})?(?:个(?=亿(?!元)))?(?P<mult>{_MULTIPLIER})?"
        rf"{GAP}(?P<inner2>{_INNER})?"
        rf"(?P<range>(?P<unit1>{_unit()})?{GAP}{_TO}{GAP}(?P<high>{_ARABIC}){GAP}(?P<mult2>{_MULTIPLIER})?"
        rf"(?P<inner3>{_INNER})?)?"
        rf"{GAP}(?:(?P<unit>{_unit()})|(?<=[万亿]))" + _after()
    )


@cache
def spelled() -> re.Pattern[str]:
    """Figures in Chinese numerals with a unit (十余家, 三四名, 数十次, 四大)."""
    numeral = "[一二两三四五六七八九十百千万亿〇零]"
    names = [
        n
        for n in units()
        if not n.isascii()
        and n not in {"年", "把", "面", "度", "寸", "口", "方", "手", "则", "剂", "尾", "羽"}
    ]
    return re.compile(
        rf"(?P<low>{numeral}{numeral}{{0,11}})(?<!千(?=[瓦克伏帕赫焦卡]))(?P<inner>{_INNER})?(?P<mult>[万亿])?"
        rf"(?:(?P<range>(?:至|到|—)(?P<high>{numeral}{{1,8}})))?"
        rf"(?P<unit>{any_of(names)})(?<![万亿]大)" + _after()  # 千亿大关
    )


@cache
def parts() -> re.Pattern[str]:
    """Shares in words: 百分之五, 四分之一, 四成, 一半, 占比过半, 翻番; the first character says which."""
    digit = "[一二两三四五六七八九1-9]"
    return re.compile(
        rf"[百千十翻半一二两三四五六七八九1-9](?<![0-9.,][1-9])(?:(?<=[百千])分之(?P<hundredth>[一二三四五六七八九十百零点]{{1,8}}|{_ARABIC})"
        r"|(?<=[二四五十])(?<!十[二四五])分之(?P<part>[一二三四七九])"
        r"|(?<=[比重率占][过近超]半)(?![年天月路导程])"
        rf"|(?<={digit})成(?P<tenth>半|多)?(?![立为员果功都本熟绩长品就型效份交套片年人群])"
        r"|(?:(?<=一)半|(?<=半)数)(?P<half>以上)?(?![年天月路导])|(?<=翻)了?(?P<double>[一两二三四几])?番)"
    )


@cache
def before_ends() -> frozenset[str]:
    """The characters that what `before` finds can end with."""
    return frozenset("超逾破过近约了 \u3000\u00a0").union(word[-1] for word in qualifiers().before)


@cache
def before() -> re.Pattern[str]:
    """A bound that ends right before the figure; look-behinds keep 节约, 签约, 最近 … out."""
    long = [w for w in qualifiers().before if len(w) > 1]
    single = (
        r"(?<![赶反高低])超|逾|(?<![打突爆])破|(?<![经通超度])过|(?<![最附靠邻临贴])近"
        r"|(?<![节签制合履预公契违邀特条])约"
    )
    return re.compile(rf"(?P<word>{any_of(long)}|{single})了?(?:约|近)?{GAP}\Z")
