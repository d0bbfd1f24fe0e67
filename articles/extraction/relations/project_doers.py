"""The firm that a project bears the core of (海岳二期项目 of 海岳新材料股份有限公司)."""

from __future__ import annotations

from functools import cached_property

from articles.extraction.document import Entity, Kind
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.territory.places import readings
from articles.extraction.relations.regions import Regions
from articles.extraction.things.derivation import short_forms
from articles.extraction.things.folding import fold

#: A core of so many characters must be no word of the dictionary; longer ones tell by themselves.
_RARE = 2
#: More firms than an article on a project names make lists of them, in which cores collide.
_MOST_FIRMS = 60


class ProjectDoers:
    """The firms of one document by the cores of their names."""

    def __init__(self, entities: list[Entity], regions: Regions) -> None:
        self._firms = [entity for entity in entities if entity.kind is Kind.COMPANY]
        self._regions = regions

    def of(self, name: str) -> int | None:
        """The one firm whose core opens the name of a project, behind its place if that stands first."""
        region = self._regions.opening(name)
        for what in (name, name[region[1] :]) if region else (name,):
            found = {
                firm
                for length in range(_RARE, min(len(what), 7))
                for firm in self._by_core.get(fold(what[:length]), ())
            }
            if len(found) == 1:
                return found.pop()
        return None

    @cached_property
    def _by_core(self) -> dict[str, set[int]]:
        cores: dict[str, set[int]] = {}
        for firm in self._firms if len(self._firms) <= _MOST_FIRMS else ():
            forms = [form for form, _ in short_forms(fold(firm.name), firm.name, Kind.COMPANY, None)]
            for form in (*forms, *(fold(alias) for alias in firm.aliases)):
                if _tells(form):
                    cores.setdefault(form, set()).add(firm.index)
        return cores


def _tells(form: str) -> bool:
    """Whether a form is one firm's own: rare where it is short, and no place."""
    if len(form) < _RARE or form in readings():
        return False
    return len(form) > _RARE or role_of(form) is Role.PROPER
