"""The document's regions: their codes, which lies in which, and which one a name mentions."""

import re
from functools import cache

from articles.extraction.document import Entity, Kind
from articles.extraction.names.territory.places import MUNICIPALITIES, Form, places, readings, within

#: 西湖风景名胜区 is named for the lake, not for 西湖区.
_FEATURE = re.compile("风景|名胜|景区|旅游区")


@cache
def _code(name: str) -> str:
    """The code behind an official name; none where several divisions bear it."""
    codes = {r.place.code for r in readings().get(name, ()) if r.form is Form.FULL}
    return codes.pop() if len(codes) == 1 else ""


class Regions:
    """The region entities of one document."""

    def __init__(self, entities: list[Entity]) -> None:
        self.codes: dict[int, str] = {}
        self._by_name: dict[str, int] = {}
        #: First character → length of the longest name.
        self._lengths: dict[str, int] = {}
        for entity in entities:
            if entity.kind is Kind.REGION:
                self._note(entity)

    def _note(self, entity: Entity) -> None:
        code = entity.attributes.get("code") or _code(entity.name)
        self.codes[entity.index] = code
        short = places()[code].short if code in places() else entity.name
        for name in (entity.name, short, *entity.aliases):
            if len(name) > 1:
                self._by_name.setdefault(name, entity.index)
                self._lengths[name[0]] = max(self._lengths.get(name[0], 0), len(name))

    def __len__(self) -> int:
        return len(self.codes)

    def opening(self, name: str, at: int = 0) -> tuple[int, int] | None:
        """The region that a name mentions at a position: its entity and where it ends."""
        for end in range(min(len(name), at + self._lengths.get(name[at], 0)), at + 1, -1):
            index = self._by_name.get(name[at:end])
            if index is not None and not _FEATURE.match(name, end):
                return index, end
        return None

    def inside(self, name: str) -> list[tuple[int, int, int]]:
        """All regions that a name mentions, left to right: entity, start, end."""
        out: list[tuple[int, int, int]] = []
        done = 0
        for at, character in enumerate(name):
            if at >= done and character in self._lengths and (found := self.opening(name, at)):
                out.append((found[0], at, found[1]))
                done = found[1]
        return out

    def named(self, name: str) -> int | None:
        """The region entity of this very name."""
        return self._by_name.get(name)

    def within(self, inner: int, outer: int) -> bool:
        """Whether one region lies in another (or is it)."""
        return inner == outer or within(self.codes.get(inner, ""), self.codes.get(outer, "-"))

    def level(self, index: int) -> int | None:
        """0 for provinces, 1 for prefectures, 2 for counties; None for townships and the unknown."""
        place = places().get(self.codes.get(index, ""))
        return place.rank if place else None

    def province(self, index: int) -> int | None:
        """The province of the document that a city or county lies in."""
        return next(
            (r for r in self.codes if r != index and self.level(r) == 0 and self.within(index, r)), None
        )

    def province_of(self, index: int) -> int | None:
        """The province that a region is or lies in."""
        return index if self.level(index) == 0 else self.province(index)

    def is_municipality(self, index: int) -> bool:
        """Whether a region is a city and a province at once."""
        return self.codes.get(index, "") in MUNICIPALITIES
