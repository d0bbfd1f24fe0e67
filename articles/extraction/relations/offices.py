"""The offices of zones: which 管委会 is meant in 甲高新区党工委书记、管委会主任王明."""

import re

from articles.extraction.document import Entity, Kind

_BODY = re.compile("(?:管委会|党工委)$")
#: No document that people write names more of them.
_MOST = 200


class Offices:
    """The 管委会 and 党工委 among the entities of one document."""

    def __init__(self, entities: list[Entity]) -> None:
        self._entities = entities
        self._offices: list[Entity] | None = None

    def sibling(self, employer: int, word: str) -> int | None:
        """The other office of the zone that an office belongs to, if just one bears such a name."""
        zone = _BODY.sub("", self._entities[employer].name)
        kin = [e.index for e in self._all() if _is_office_of(zone, e.name, word)]
        return kin[0] if len(kin) == 1 else None

    def _all(self) -> list[Entity]:
        if self._offices is None:
            found = [e for e in self._entities if e.kind is Kind.AGENCY and _BODY.search(e.name)]
            self._offices = found[:_MOST]
        return self._offices


def _is_office_of(zone: str, name: str, word: str) -> bool:
    """Whether a name is that of this office of the zone; either may leave out the city."""
    stem = name.removesuffix(word)
    return bool(stem and zone) and stem != name and (zone.endswith(stem) or stem.endswith(zone))
