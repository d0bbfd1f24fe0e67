"""Last step: things become entities in order of first mention; every kept mention points at its entity."""

from __future__ import annotations

from articles.extraction.document import Entity, Kind, Mention
from articles.extraction.names.places import places
from articles.extraction.things.affixes import split_region
from articles.extraction.things.derivation import literal_aliases
from articles.extraction.things.folding import fold, tidy
from articles.extraction.things.thing import Thing

#: Below this a thing needs more than one mention to be believed.
DOUBTFUL = 0.5


def build(things: list[Thing]) -> tuple[list[Mention], list[Entity]]:
    """The kept mentions in text order, and the entities they point at."""
    kept = sorted(
        (t for t in things if _credible(t)), key=lambda t: min((m.start, -m.end) for m in t.mentions)
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


def _credible(thing: Thing) -> bool:
    return bool(thing.forms or thing.official) and max(m.confidence for m in thing.mentions) >= DOUBTFUL


def _entity(index: int, thing: Thing) -> Entity:
    name = thing.official or _fullest(thing)
    aliases: dict[str, str] = {}
    for printed in (*thing.forms.values(), *literal_aliases(thing)):
        shown = tidy(printed)
        if fold(shown) != fold(name):
            aliases.setdefault(fold(shown), shown)
    best = max(thing.mentions, key=lambda m: m.confidence)
    attributes = {"code": thing.code} if thing.code else {}
    return Entity(
        index,
        thing.kind,
        name,
        list(aliases.values()),
        attributes=attributes,
        rule=best.rule,
        confidence=best.confidence,
    )


def _fullest(thing: Thing) -> str:
    """The longest printed form; a declared short name is never the full one."""
    printed = [p for f, p in thing.forms.items() if f not in thing.declared] or list(thing.forms.values())
    if thing.kind is Kind.PERSON:
        return tidy(printed[0])
    plain = printed
    if thing.kind is Kind.PARK:
        plain = [p for p in printed if not _addressed(fold(p))] or printed
    return max((tidy(p) for p in plain), key=lambda p: (len(fold(p)), p))


def _addressed(form: str) -> bool:
    """Whether a name opens with a whole postal address (宁夏回族自治区银川市…) rather than with a place."""
    codes, rest = split_region(form)
    return len(codes) > 1 and form.startswith("".join(places()[code].name for code in codes)) and bool(rest)
