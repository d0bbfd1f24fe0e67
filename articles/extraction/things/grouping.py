"""First step: mentions with the same name are one thing."""

from __future__ import annotations

from articles.extraction.document import ORGANISATIONS, Kind, Mention
from articles.extraction.names.partners import DASHES
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing, absorb

#: What begins so has lost the half before it (60万吨 + /年重芳烃综合利用项目).
_LEFTOVERS = ("/", "·", "、")


def group(mentions: list[Mention]) -> list[Thing]:
    """One thing per folded name, in order of first mention; regions go by their code."""
    things: dict[str, Thing] = {}
    for mention in mentions:
        if mention.text.startswith(_LEFTOVERS):
            continue
        key = _key(mention)
        thing = things.get(key)
        if thing is None:
            thing = things[key] = Thing(mention.kind)
        thing.mentions.append(mention)
        _name(thing, mention)
    for thing in things.values():
        if thing.code is None:
            thing.kind = thing.votes()
    return _regions_first(list(things.values()))


def _regions_first(things: list[Thing]) -> list[Thing]:
    """A zone with the very name of a division (浦东新区) is that division."""
    if not any(thing.kind is Kind.PARK for thing in things):
        return things
    forms = {form: thing for thing in things if thing.kind is Kind.REGION for form in thing.forms}
    kept = []
    for thing in things:
        region = next((forms[form] for form in thing.forms if form in forms), None)
        if thing.kind is Kind.PARK and region is not None:
            absorb(region, thing)
        else:
            kept.append(thing)
    return kept


def _key(mention: Mention) -> str:
    if mention.kind is Kind.REGION:
        return (
            f"region:{mention.attributes.get('code') or mention.attributes.get('name') or fold(mention.text)}"
        )
    attributes = mention.attributes
    office = attributes.get("office_of")
    named = attributes.get("of") or attributes.get("shared") or mention.text
    return fold(named) + (f"@{office[0]}" if office else "")


def _name(thing: Thing, mention: Mention) -> None:
    attributes = mention.attributes
    if mention.kind is Kind.REGION:
        thing.official = thing.official or attributes.get("name")
        thing.code = thing.code or attributes.get("code")
        chain = attributes.get("chain")
        if chain and chain.endswith(mention.text):
            thing.forms.setdefault(fold(chain), chain)
    elif known := attributes.get("known"):
        thing.known = fold(known)
    elif whole := attributes.get("whole"):
        thing.official = thing.official or whole
    elif office := attributes.get("office_of"):
        thing.place = office
    if not attributes.get("pronoun"):
        printed = attributes.get("shared") or mention.text
        thing.forms.setdefault(fold(printed), printed)


def look_inside(things: list[Thing]) -> None:
    """What names open with: the organisation or the region that starts where a longer name does."""
    mentions = sorted(
        ((m, thing) for thing in things for m in thing.mentions),
        key=lambda pair: (pair[0].start << 32) - pair[0].end,
    )
    outer: list[tuple[Mention, Thing]] = []
    for mention, thing in mentions:
        outer = [pair for pair in outer if pair[0].end > mention.start][-8:]
        for around, owner in outer:
            if around.start == mention.start and around.end > mention.end:
                _opens(owner, mention)
            elif _is_partner(around, mention):
                owner.prefixes.add(fold(around.text[: mention.end - around.start]))
            if around.end >= mention.end and around.kind is not Kind.REGION and mention.kind is Kind.REGION:
                mention.attributes["inside"] = True
        outer.append((mention, thing))


def _is_partner(around: Mention, mention: Mention) -> bool:
    """Whether a body stands behind the dash in the name of a joint unit (甲大学—乙厅联合实验室)."""
    at = mention.start - around.start
    return (
        mention.kind in ORGANISATIONS
        and at > 0
        and around.text[at - 1] in DASHES
        and mention.end < around.end
    )


def _opens(thing: Thing, mention: Mention) -> None:
    if mention.kind in ORGANISATIONS or (mention.kind is Kind.PERSON and thing.kind is Kind.PLATFORM):
        thing.prefixes.add(fold(mention.text))
    elif mention.kind is Kind.REGION and mention.attributes.get("code") and mention.rule == "self_reference":
        thing.place = (mention.attributes["code"], mention.text)
