"""Writing listed things without taking anything back that people or reports have said."""

from collections.abc import Sequence
from typing import Any

from ecosystem.identity import derived_public_id
from ecosystem.models import Decision, Entity, Region
from ecosystem.models.region import code_path
from ecosystem.reference.bulk import insert
from ecosystem.reference.listed import Listed, Loaded
from ecosystem.reference.names import add_names

#: Columns that a list gives as the code of a division.
_PLACES = frozenset({"region", "parent"})


class Store:
    """Records of one kind, found again by `attribute` (or by their public id)."""

    def __init__(self, model: type[Entity], attribute: str) -> None:
        self._model = model
        records = list(model._default_manager.order_by("pk"))
        self._by_key = {getattr(r, attribute): r for r in reversed(records)}
        self._by_id = {r.public_id: r for r in records}
        self._codes = dict(Region.objects.exclude(code=None).values_list("code", "pk"))
        self._code_of = {pk: code for code, pk in self._codes.items()}
        live = Decision.objects.filter(undone=None, entity__kind=model.KIND)
        self._decided = set(live.values_list("entity_id", "property"))

    def put(self, listed: Sequence[Listed]) -> Loaded:
        """Add what is missing, bring up to date what only the list has said so far."""
        pairs = [(one, self._find(one)) for one in listed]
        new = [(one, self._new(one)) for one, record in pairs if record is None]
        insert(self._model, [record for _, record in new])
        self._learn([record for _, record in new])
        known = [(one, record) for one, record in pairs if record is not None]
        changed = sum(self._update(record, one) for one, record in known)
        names = add_names(self._model, [*new, *known])
        return Loaded(len(listed), len(new), changed, names)

    def _learn(self, new: Sequence[Entity]) -> None:
        """Divisions just added are places for those below them."""
        for record in new:
            if isinstance(record, Region) and record.code:
                self._codes[record.code] = record.pk
                self._code_of[record.pk] = record.code

    def _find(self, listed: Listed) -> Entity | None:
        public_id = derived_public_id(self._model.KIND, listed.key)
        return self._by_id.get(public_id) or self._by_key.get(listed.key)

    def _new(self, listed: Listed) -> Entity:
        record = self._model(
            public_id=derived_public_id(self._model.KIND, listed.key),
            reference=listed.reference,
            baseline=listed.columns,
        )
        for column, value in listed.columns.items():
            self._write(record, column, value)
        return record

    def _update(self, record: Entity, listed: Listed) -> bool:
        """Three-way merge: a column follows the list while it holds what the list said before, or nothing."""
        if record.baseline == listed.columns and record.reference == listed.reference:
            return False
        for column, value in listed.columns.items():
            decided = (record.pk, column) in self._decided
            if not decided and self._read(record, column) in (record.baseline.get(column), "", None):
                self._write(record, column, value)
        record.baseline, record.reference = listed.columns, listed.reference
        record.save()
        return True

    def _read(self, record: Entity, column: str) -> Any:
        if column in _PLACES:
            return self._code_of.get(getattr(record, f"{column}_id"))
        return getattr(record, column)

    def _write(self, record: Entity, column: str, value: Any) -> None:
        if column in _PLACES:
            setattr(record, f"{column}_id", self._codes.get(value))
        else:
            setattr(record, column, value)
        if isinstance(record, Region) and column == "code":
            record.path = code_path(value)
