"""Last step: things become entities in order of first mention; every kept mention points at its entity."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter

from articles.extraction.document import Entity, Kind, Mention
from articles.extraction.names.found import LEVELLED, OF_THE_STATE
from articles.extraction.names.territory.places import places
from articles.extraction.things.affixes import split_region
from articles.extraction.things.folding import fold, tidy
from articles.extraction.things.literal import literal_aliases
from articles.extraction.things.thing import Thing

_RANKS = (
    (
        re.compile(
            rf"^(?:国家(?!{OF_THE_STATE})|全国)|国家级|(?<![美英法德韩泰]国)(?<!沿线|语系|东欧|拉伯|东盟|共建)"
            rf"国家(?!{OF_THE_STATE})(?=[^（(]*(?:中心|实验室|园|区)$)"
        ),
        "国家级",
    ),
    (re.compile(r"^(?:自治区|省)(?!会)|省级|自治区级"), "省级"),
    (re.compile(r"^市(?![场东西南北])|市级"), "市级"),
    (re.compile(r"[县区]级"), "县级"),
)
_OPENING = re.compile(r"(?:国家|自治区|省|市)级|自治区|全省|全市|首府")
#: Short names of divisions that are ordinary words (新华, 和平): only the text can say that they are used.
_AMBIGUOUS = frozenset({"word"})
#: Who leads a place, and the government in one breath with it.
_LEADERS = ("省委", "市委", "区委", "县委", "州委", "旗委", "党中央")
_AND_GOVERNMENT = re.compile(r"、(?:(?:自治区|自治州|[省市区县州旗])(?:人民)?政府|国务院)")
#: With what a house of newspapers signs (临州日报报业集团全媒体记者 …).
_NEWSROOM = re.compile("全媒体(?=(?:首席|见习|实习)?(?:记者|编辑))")
#: Below this a thing needs more than one mention to be believed.
DOUBTFUL = 0.5


def build(text: str, things: list[Thing]) -> tuple[list[Mention], list[Entity]]:
    """The kept mentions in text order, and the entities they point at."""
    _pair_offices(text, things)
    kept = sorted(
        (t for t in things if _credible(t)), key=lambda t: min([(m.start, -m.end) for m in t.mentions])
    )
    entities, mentions = [], []
    for index, thing in enumerate(kept):
        entities.append(_entity(index, thing))
        for mention in thing.mentions:
            mention.thing = index
            mention.kind = thing.kind
            mentions.append(mention)
    mentions.sort(key=lambda m: (m.start, -m.end))
    return mentions, entities


def _pair_offices(text: str, things: list[Thing]) -> None:
    """临州市委、市政府: both in one breath are an alias of the first; bare 市委、市政府 are not."""
    for thing in things:
        if thing.kind in (Kind.AGENCY, Kind.COMPANY):
            for mention in thing.mentions:
                if end := _end_of_pair(text, mention):
                    printed = text[mention.start : end]
                    thing.forms.setdefault(fold(printed), printed)
                    thing.declared.add(fold(printed))


def _end_of_pair(text: str, mention: Mention) -> int | None:
    """Where the government behind its party committee ends, or the newsroom behind its house."""
    if mention.text.endswith(_LEADERS) and mention.text not in _LEADERS[:-1]:
        match = _AND_GOVERNMENT.match(text, mention.end)
    else:
        match = _NEWSROOM.match(text, mention.end)
    return match.end() if match else None


def _credible(thing: Thing) -> bool:
    if not (thing.forms or thing.official):
        return False
    # most are believed by their first mention already
    return thing.mentions[0].confidence >= DOUBTFUL or any(m.confidence >= DOUBTFUL for m in thing.mentions)


def _entity(index: int, thing: Thing) -> Entity:
    name = thing.official or _fullest(thing)
    best = max(thing.mentions, key=attrgetter("confidence"))
    return Entity(
        index,
        thing.kind,
        name,
        _aliases(thing, name),
        level=_level(thing, name),
        category=_told(thing, "category"),
        attributes={"code": thing.code} if thing.code else {},
        rule=best.rule,
        confidence=best.confidence,
    )


def _aliases(thing: Thing, name: str) -> list[str]:
    """What else it is called, each form once."""
    aliases: dict[str, str] = {}
    folded = fold(name)
    inner = _region_words(thing) if thing.kind is Kind.REGION else literal_aliases(thing)
    for printed in (*thing.forms.values(), *inner):
        shown = tidy(printed)
        if shown != name and (alias := fold(shown)) != folded and shown.count("“") == shown.count("”"):
            aliases.setdefault(alias, shown)
    return list(aliases.values())


def _region_words(thing: Thing) -> Iterator[str]:
    """A division by its short name, which its full one contains, and by 全市 where the text calls it so."""
    place = places().get(thing.code or "")
    if place is not None and not place.flags & _AMBIGUOUS:
        yield place.short
    yield from (m.text for m in thing.mentions if m.attributes.get("pronoun") == "whole")


def _told(thing: Thing, attribute: str) -> str | None:
    """What the recognisers learnt most often."""
    told = [str(said) for m in thing.mentions if (said := m.attributes.get(attribute))]
    if not told or told.count(told[0]) == len(told):
        return told[0] if told else None
    return Counter(told).most_common(1)[0][0]


def _level(thing: Thing, name: str) -> str | None:
    """国家级, 省级 …, by the public lists, by the recogniser or by a word of the name."""
    if thing.kind not in LEVELLED:
        return None
    if told := _told(thing, "level"):
        return told
    return next((level for pattern, level in _RANKS if pattern.search(name)), None)


def _fullest(thing: Thing) -> str:
    """The longest printed form; a declared short name is never the full one."""
    if len(thing.forms) == 1:
        return tidy(next(iter(thing.forms.values())))
    printed = [p for f, p in thing.forms.items() if f not in thing.declared] or list(thing.forms.values())
    if thing.kind is Kind.PERSON:
        return tidy(printed[0])
    plain = [p for p in printed if not _ranked(fold(p), thing.kind)]
    if thing.kind is Kind.PARK and not any(split_region(fold(p))[0] for p in plain):
        plain = printed
    plain = plain or printed
    return max((tidy(p) for p in plain), key=lambda p: (len(fold(p)), p))


def _ranked(form: str, kind: Kind) -> bool:
    """Whether a form opens with a rank, with 自治区 alone or with an address: another form is the name."""
    if kind is Kind.PARK and _addressed(form):
        return True
    return kind in LEVELLED and bool(_OPENING.match(form))


def _addressed(form: str) -> bool:
    """Whether a name opens with a whole postal address (宁夏回族自治区银川市…) rather than with a place."""
    codes, rest = split_region(form)
    return len(codes) > 1 and form.startswith("".join(places()[code].name for code in codes)) and bool(rest)
