"""Projects that a company gives its name to (海岳能源共享储能电站项目), also by its short name."""

from __future__ import annotations

import re
from bisect import bisect_left

from articles.extraction.document import Kind, Mention
from articles.extraction.names.endeavours.project_words import PLAIN, only_nouns
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing

#: Characters beyond general words that make a name of it.
_TELLING = 2
_QUOTED = re.compile("“[^“”，。]{2,20}”")


def own_projects(text: str, things: list[Thing]) -> list[Thing]:
    """The projects named behind a company; a project that is known by its own words gets the whole name."""
    owners = (
        {m.end: m for t in things if t.kind is Kind.COMPANY for m in t.mentions} if "项目" in text else {}
    )
    if not owners:
        return []
    ends = sorted(owners)
    projects = {form: t for t in things if t.kind is Kind.PROJECT for form in t.forms}
    taken = {m.end for t in things if t.kind is Kind.PROJECT for m in t.mentions}
    found: list[Thing] = []
    for head in PLAIN.finditer(text):
        place = bisect_left(ends, head.start()) - 1
        if place < 0 or head.end() in taken or not _names(text[ends[place] : head.start()]):
            continue
        owner, tail = owners[ends[place]], text[ends[place] : head.end()]
        thing = projects.get(fold(tail)) or projects.get(fold(owner.text + tail))
        if thing is None:
            thing = Thing(Kind.PROJECT)
            found.append(thing)
        _mention(thing, owner, tail, text, head.end())
        projects |= dict.fromkeys(thing.forms, thing)
    _call_by_owner(text, [*things, *found])
    return found


def _names(what: str) -> bool:
    """Whether the words between an owner and the head are a name: nouns that tell something, or in quotes."""
    return bool(_QUOTED.fullmatch(what)) or only_nouns(what) >= _TELLING


def _call_by_owner(text: str, things: list[Thing]) -> None:
    """海岳能源项目: the only project that bears a name of that company, by its owner alone."""
    projects = [thing for thing in things if thing.kind is Kind.PROJECT and thing.prefixes]
    for owner in things if projects else ():
        own = [t for t in projects if t.prefixes & owner.forms.keys()] if owner.kind is Kind.COMPANY else []
        if len(own) != 1:
            continue
        taken = {m.end for m in own[0].mentions}
        for mention in owner.mentions:
            head = PLAIN.match(text, mention.end)
            if head and head.end() not in taken:
                whole = text[mention.start : head.end()]
                own[0].call(Mention(mention.start, head.end(), Kind.PROJECT, whole, "owned_project", 0.6))


def _mention(thing: Thing, owner: Mention, tail: str, text: str, end: int) -> None:
    whole = text[owner.start : end]
    thing.mentions.append(Mention(owner.start, end, Kind.PROJECT, whole, "owned_project", 0.65))
    thing.prefixes.add(fold(owner.text))
    for form in (whole, tail):
        thing.forms.setdefault(fold(form), form)
