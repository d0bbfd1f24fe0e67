"""Whose name opens a longer name: 海岳集团 that of 海岳集团磁材研究院."""

from articles.extraction.document import ORGANISATIONS, Entity, Kind

_SHORTEST_PARENT, _SHORTEST_ALIAS = 2, 3


class Parents:
    """The names of one document's organisations, to look for at the start of others."""

    def __init__(self, entities: list[Entity]) -> None:
        self._entities = entities
        self.by_name = {
            name: entity.index
            for entity in reversed(entities)
            if entity.kind in ORGANISATIONS
            for name in (*entity.aliases, entity.name)
            if len(name) >= (_SHORTEST_PARENT if name == entity.name else _SHORTEST_ALIAS)
        }
        #: First two characters → the lengths of the names that begin so, longest first.
        self._lengths: dict[str, list[int]] = {}
        for length, start in sorted({(len(name), name[:2]) for name in self.by_name}, reverse=True):
            self._lengths.setdefault(start, []).append(length)

    def of(self, name: str, own: int, kinds: frozenset[Kind] = ORGANISATIONS) -> tuple[int, int] | None:
        """The organisation whose name opens a longer name: its entity and where it ends."""
        for end in self._lengths.get(name[:2], ()):
            index = self.by_name.get(name[:end]) if end < len(name) else None
            if index is not None and index != own and self._entities[index].kind in kinds:
                return index, end
        return None
