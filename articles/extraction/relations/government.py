"""A governor's office is the government's, though the party committee is all that stands before it.

海岳省委副书记、省长王明 · 海岳省委书记王明、省长李红.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.extraction.document import Entity, Kind, Mention
from articles.extraction.relations.posts import FARTHEST, Post
from articles.extraction.relations.titles import GOVERNOR

#: Party committees of a place.
_COMMITTEE = re.compile(r"(?:中共)?(?P<place>.*(?P<level>[省市区县州盟旗]))委")
_GOVERNOR = re.compile(GOVERNOR)
#: Right before a name, with no place before it: 副区长王明.
_BARE = re.compile(f"(?:^|[，。；：、“”\\s]|[据由对与和])((?:{GOVERNOR}|副?[镇乡]长)(?:、(?:{GOVERNOR}))?)$")
#: Places of one level that are called otherwise.
_LEVELS = {"省": ("省", "自治区")}


def apart(posts: list[Post], entities: list[Entity]) -> Iterator[Post]:
    """The posts, a governor's apart from the one in the party; where no place is known they stay together.

    A committee itself has no governors: 省长李红 beside a 省委书记 of an unknown place has no employer.
    """
    for post in posts:
        titles = (post.title or "").split("、")
        state = [title for title in titles if _GOVERNOR.fullmatch(title)]
        place = _place(post.employer, entities) if state and post.employer.kind is Kind.AGENCY else None
        if place is None:
            if len(state) < len(titles) or not _COMMITTEE.fullmatch(post.employer.text):
                yield post
            continue
        if party := "、".join(title for title in titles if title not in state):
            yield replace(post, title=party)
        yield Post(place, "、".join(state), "title chain: government", 0.88)


def of_place(text: str, mentions: list[Mention], n: int, entities: list[Entity]) -> list[Post]:
    """副区长王明出席: the only place of this level that the document names."""
    person = mentions[n]
    left = mentions[n - 1].end if n else 0
    if text[person.start - 1 : person.start] != "长":
        return []
    found = _BARE.search(text[max(left, person.start - FARTHEST) : person.start])
    place = _only(entities, found.group(1)[-2]) if found else None
    if found is None or place is None:
        return []
    governed = Mention(
        person.start - len(found.group(1)),
        person.start,
        Kind.REGION,
        place.name,
        "government",
        thing=place.index,
    )
    return [Post(governed, found.group(1), "title of the place at hand", 0.75)]


def _only(entities: list[Entity], level: str) -> Entity | None:
    """The one region of a level among the things of a document; 自治区 is none of 区."""
    ends = _LEVELS.get(level, (level,))
    places = [entity for entity in entities if entity.kind is Kind.REGION and entity.name.endswith(ends)]
    if level == "区":
        places = [place for place in places if not place.name.endswith("自治区")]
    return places[0] if len(places) == 1 else None


def deputy_of(place: Mention, title: str) -> bool:
    """Whether a title is that of a governor of a place of this level (副县长 of 海岳县)."""
    return (
        place.kind is Kind.REGION
        and _GOVERNOR.fullmatch(title) is not None
        and place.text.endswith(title[-2])
    )


def _place(committee: Mention, entities: list[Entity]) -> Mention | None:
    """The place that a committee is of: the one in its name, or the only one of its level (市委)."""
    found = _COMMITTEE.fullmatch(committee.text)
    if found is None:
        return None
    regions = [entity for entity in entities if entity.kind is Kind.REGION]
    place = found["place"]
    if place == found["level"]:
        fitting = [region for region in regions if region.name.endswith(place)]
    else:
        fitting = [region for region in regions if place in (region.name, *region.aliases)]
    if len(fitting) != 1:
        return None
    return Mention(
        committee.start, committee.end, Kind.REGION, fitting[0].name, "government", thing=fitting[0].index
    )
