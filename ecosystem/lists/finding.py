"""Which record a row of a list is about, by the rules that imports of articles go by too."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from ecosystem.identity import Side, Verdict, compare
from ecosystem.identity.public_lists import known
from ecosystem.identity.records import load_records
from ecosystem.models import Company, Entity, Name, Status
from ecosystem.naming import fold

#: In the column of ids: this is none of the records that it might be.
NEW = "new"


@dataclass(frozen=True, slots=True)
class Sought:
    """What a row says of the record that it is about; `place` is the code of a division."""

    kind: str
    name: str
    id: str = ""
    place: str = ""
    code: str = ""

    @property
    def side(self) -> Side:
        """As a side of a comparison."""
        listed = known(self.kind, fold(self.name)) is not None
        return Side(self.kind, official(self.kind, self.name), self.place, self.code, listed=listed)


def official(kind: str, name: str) -> str:
    """What public lists call it, where they know the name."""
    listed = known(kind, fold(name))
    return listed.name if listed else name


def existing(sought: Sought) -> Entity | None:
    """The record, or None where there is none yet. Raises ValidationError where people must say which."""
    if sought.id and sought.id != NEW:
        return _by_id(sought)
    side = sought.side
    verdicts: dict[Verdict, list[int]] = {verdict: [] for verdict in Verdict}
    for pk, record in load_records(_alike(sought)).items():
        verdicts[compare(side, record.side).verdict].append(pk)
    same = verdicts[Verdict.SAME]
    if len(same) == 1:
        return Entity.objects.get(pk=same[0])
    if same:
        raise _which(_("Several records are that; give the public id of one: %(records)s"), same)
    if verdicts[Verdict.ASK] and sought.id != NEW:
        words = _("It may be a record that exists; give its public id, or “new”: %(records)s")
        raise _which(words, verdicts[Verdict.ASK])
    return None


def _by_id(sought: Sought) -> Entity:
    found = Entity.objects.filter(public_id=sought.id, kind=sought.kind).first()
    if found is None:
        raise ValidationError({"id": _("No record of this kind has this public id.")})
    return found.merged_into or found


def _alike(sought: Sought) -> set[int]:
    """Records of the kind that are called so, or have the code; of merged ones, those that answer."""
    names = {fold(sought.name), fold(official(sought.kind, sought.name))}
    called = Name.objects.filter(folded__in=names, entity__kind=sought.kind).values("entity")
    about = Q(folded__in=names) | Q(pk__in=called)
    if sought.code:
        about |= Q(pk__in=Company.objects.filter(credit_code=sought.code).values("pk"))
    rows = Entity.objects.filter(about, kind=sought.kind).exclude(status=Status.HIDDEN)
    return {merged or pk for pk, merged in rows.values_list("pk", "merged_into")}


def _which(words: str, ids: list[int]) -> ValidationError:
    rows = Entity.objects.filter(pk__in=ids).order_by("pk").values_list("public_id", "name")
    records = "、".join(f"{public_id} {name}" for public_id, name in rows)
    return ValidationError({"name": words % {"records": records}})
