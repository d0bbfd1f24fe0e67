"""The panel of relations: grouped by what they mean from this side, each with its proof."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy

from ecosystem.browse.detail import UNCAPPED, Detail, Tie
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.proofs import Other, Proof, wording
from ecosystem.browse.sources import Unshown
from ecosystem.models import Decision, Entity, RelationType

_R = RelationType

#: What a relation means seen from its subject (False) and from its object (True), in order of interest.
MEANINGS: dict[tuple[str, bool], Label] = {
    (_R.LEADS, True): gettext_lazy("Led by"),
    (_R.MEMBER_OF, True): gettext_lazy("Members"),
    (_R.LEADS, False): gettext_lazy("Leads"),
    (_R.MEMBER_OF, False): gettext_lazy("Member of"),
    (_R.HOSTS, True): gettext_lazy("Hosted by"),
    (_R.HOSTS, False): gettext_lazy("Hosts platforms"),
    (_R.IN_PARK, False): gettext_lazy("In park"),
    (_R.IN_PARK, True): gettext_lazy("Located in the park"),
    (_R.LOCATED_IN, False): gettext_lazy("Located in"),
    (_R.LOCATED_IN, True): gettext_lazy("Located here"),
    (_R.TENANT_OF, False): gettext_lazy("Tenant of"),
    (_R.TENANT_OF, True): gettext_lazy("Tenants"),
    (_R.PARTNERS_WITH, False): gettext_lazy("Partners"),
    (_R.PART_OF, False): gettext_lazy("Part of"),
    (_R.PART_OF, True): gettext_lazy("Subordinate units"),
    (_R.ISSUES, False): gettext_lazy("Issued policies"),
    (_R.ISSUES, True): gettext_lazy("Issued by"),
    (_R.UNDERTAKES, False): gettext_lazy("Projects"),
    (_R.UNDERTAKES, True): gettext_lazy("Undertaken by"),
    (_R.AFFILIATED_WITH, False): gettext_lazy("Affiliation"),
    (_R.AFFILIATED_WITH, True): gettext_lazy("People"),
}


@dataclass(slots=True)
class Group:
    """Relations of one meaning."""

    label: Label
    type: str
    total: int
    ties: list[tuple[Tie, Proof]] = field(default_factory=list)
    #: Where all of them are to be seen, when some are cut off.
    all_url: str = ""


@dataclass(frozen=True, kw_only=True)
class Relations(Panel):
    """Who it is related to and how."""

    template = "panels/relations.html"
    #: Groups shown by other panels of the page.
    leave_out: frozenset[tuple[str, bool]] = frozenset()

    def data(self, detail: Detail) -> dict[str, Any]:
        """The groups, in order of interest."""
        groups = {
            key: Group(label, key[0], detail.counts[key])
            for key, label in MEANINGS.items()
            if detail.counts[key] and key not in self.leave_out
        }
        for tie in detail.ties:
            group = groups.get(_key(tie))
            if group:
                group.ties.append((tie, detail.relation_proofs[tie.relation.pk]))
        for group in groups.values():
            group.all_url = _all_url(group, detail)
        return {
            "groups": list(groups.values()),
            "total": sum(g.total for g in groups.values()),
            "denied": [_denied(row, by, detail.entity) for row, by in detail.proofs.denied_relations],
        }


def _denied(row: Unshown, by: Decision, entity: Entity) -> Other:
    """A relation that is said and not shown, as it would read from this side."""
    assert row.object is not None  # noqa: S101 - a figure has no other end
    type_ = row.property.removeprefix("relation:")
    inverse = row.object.pk == entity.pk
    other = row.subject if inverse else row.object
    label = MEANINGS[type_, inverse and type_ != RelationType.PARTNERS_WITH]
    words = " · ".join(part for part in (str(label), other.name, wording(row.statement.value)) if part)
    return Other(words, row.statement, by, other.get_absolute_url())


def _key(tie: Tie) -> tuple[str, bool]:
    type_ = tie.relation.type
    return type_, tie.inverse and type_ != RelationType.PARTNERS_WITH


def _all_url(group: Group, detail: Detail) -> str:
    """The page again with this group in full; nothing where all are shown or no page could hold them."""
    if len(group.ties) >= min(group.total, UNCAPPED):
        return ""
    return f"{detail.query.url(relations=group.type)}#relations-{group.type}"
