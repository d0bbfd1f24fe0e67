"""远望董事长, 临州远望建成: a firm by the ordinary word that is its brand, where only a firm fits."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.territory.places import places, readings
from articles.extraction.things.affixes import (
    IN_BRACKETS,
    coined,
    core_of,
    split_region,
    without_brackets,
    without_legal_form,
)
from articles.extraction.things.company_forms import may_be_brand
from articles.extraction.things.thing import Thing

_CLAUSE = frozenset("，。；：！？“\n ")
_WITH, _TOGETHER = (
    frozenset("与和同"),
    re.compile("(?:[^，。；]{2,8})?(?:合作|签约|签订|签署|联合|共同|达成)"),
)
#: What may stand between the name and what the firm does.
_ADVERBS = (
    "(?:目前|现在|如今|今年|去年|近年来|又|也|还|已|已经|现|现已|将|正|正在|共|一直|成功|率先|正式|每年)*"
)


@cache
def _behind() -> tuple[re.Pattern[str], re.Pattern[str]]:
    titles, doings = (
        "|".join(sorted(word_set(name), key=len, reverse=True)) for name in ("brand_titles", "brand_doings")
    )
    return re.compile(titles), re.compile(
        rf"{_ADVERBS}(?:{doings})|的?新?(?:产品|订单|生产|厂房|工厂|车间|产线|技术)|："
    )


def name_bare_brands(text: str, things: list[Thing]) -> None:
    """Add such mentions to the firms of a text; no other mention is crossed."""
    brands: dict[str, list[Thing]] = {}
    for thing in things:
        if thing.kind is Kind.COMPANY and (brand := _brand(thing)):
            brands.setdefault(brand, []).append(thing)
    only = {brand: firms[0] for brand, firms in brands.items() if len(firms) == 1 and text.count(brand) > 1}
    if not only:
        return
    spans = {at for thing in things for m in thing.mentions for at in range(m.start, m.end)}
    for brand, firm in only.items():
        openings = _places(firm)
        for match in re.finditer(re.escape(brand), text):
            start, end = match.span()
            start -= next((len(place) for place in openings if text.endswith(place, 0, start)), 0)
            free = spans.isdisjoint(range(match.start(), end))
            if free and _speaks_of_firm(text, start, end, placed=start < match.start()):
                firm.call(Mention(start, end, Kind.COMPANY, text[start:end], "bare brand", 0.65))


def _brand(thing: Thing) -> str:
    """The ordinary word that opens the full name behind its place, with a trade behind it."""
    name = without_brackets(max(thing.forms, key=len, default=""))
    rest = without_legal_form(split_region(name)[1])
    if len(rest) == len(split_region(name)[1]):
        return ""
    core, trade = core_of(rest)
    return core if trade and not coined(core) and may_be_brand(core) else ""


def _places(firm: Thing) -> tuple[str, ...]:
    """How the place of a firm may be printed before its brand."""
    bracketed = [place for form in firm.forms for place in IN_BRACKETS.findall(form)]
    codes = firm.regions() + tuple(r.place.code for word in bracketed for r in readings().get(word, ())[:1])
    return tuple(word for code in codes for word in (places()[code].name, places()[code].short))


def _speaks_of_firm(text: str, start: int, end: int, *, placed: bool) -> bool:
    titles, doings = _behind()
    if titles.match(text, end) or (text[start - 1] in _WITH and _TOGETHER.match(text, end)):
        return True
    return (placed or not start or text[start - 1] in _CLAUSE) and doings.match(text, end) is not None
