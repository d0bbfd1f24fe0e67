"""Sister offices: which 管委会 is meant in 甲高新区党工委书记、管委会主任王明."""

import re

from articles.extraction.document import ORGANISATIONS, Entity

#: Offices that one place has one of each.
_BODY = re.compile(
    "(?:管委会|党工委|人大常委会|人大|政协|总工会|纪工?委|党校|[省市区县州]委|[省市区县州]?政府|科协|妇联|工商联|团委)$"
)
#: No document that people write names more of them.
_MOST = 200
_SHORTEST_BODY, _SHORTEST_UNIT = 2, 3


class Offices:
    """The organisations of one document as parts of one another."""

    def __init__(self, entities: list[Entity]) -> None:
        self._entities = entities
        self._offices: list[Entity] | None = None

    def sibling(self, employer: int, post: str) -> tuple[int, str] | None:
        """The other office of the place, or the unit of the organisation, whose short form opens a post.

        Given with that short form, if there is just one: 总工会 of 总工会主席 beside 甲区政协.
        """
        known = self._entities[employer]
        for end in range(len(post) - 1, _SHORTEST_BODY - 1, -1):
            word = post[:end]
            kin = [e.index for e in self._all() if e.index != employer and _is_kin(known, e.name, word)]
            if kin:
                return (kin[0], word) if len(kin) == 1 else None
        return None

    def _all(self) -> list[Entity]:
        if self._offices is None:
            self._offices = [e for e in self._entities if e.kind in ORGANISATIONS][:_MOST]
        return self._offices


def _is_kin(employer: Entity, name: str, word: str) -> bool:
    stem = name.removesuffix(word)
    if not stem or stem == name:
        return False
    if len(word) >= _SHORTEST_UNIT and stem in (employer.name, *employer.aliases):
        return True
    zone = _BODY.sub("", employer.name)
    if zone == employer.name or not zone or not _BODY.fullmatch(word):
        return False
    return zone.endswith(stem) or stem.endswith(zone)
