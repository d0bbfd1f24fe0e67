"""First step: mentions with the same name are one thing."""

from __future__ import annotations

from articles.extraction.document import Kind, Mention
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing


def group(mentions: list[Mention]) -> list[Thing]:
    """One thing per folded name, in order of first mention; regions go by their code."""
    things: dict[str, Thing] = {}
    for mention in mentions:
        key = _key(mention)
        thing = things.get(key)
        if thing is None:
            thing = things[key] = Thing(mention.kind)
        thing.mentions.append(mention)
        _name(thing, mention)
    for thing in things.values():
        if thing.code is None:
            thing.kind = thing.votes()
    return list(things.values())


def _key(mention: Mention) -> str:
    if mention.kind is Kind.REGION:
        return (
            f"region:{mention.attributes.get('code') or mention.attributes.get('name') or fold(mention.text)}"
        )
    return fold(mention.text)


def _name(thing: Thing, mention: Mention) -> None:
    if mention.kind is Kind.REGION:
        thing.official = thing.official or mention.attributes.get("name")
        thing.code = thing.code or mention.attributes.get("code")
    if not mention.attributes.get("pronoun"):
        thing.forms.setdefault(fold(mention.text), mention.text)
    chain = mention.attributes.get("chain")
    if chain and (mention.attributes.get("level") == "county" or "师" in chain):
        thing.forms.setdefault(fold(chain), chain)
