"""Writing listed things without taking anything back that people or reports have said."""

from collections.abc import Sequence
from typing import Any

from ecosystem.history import Journal, journal, reference
from ecosystem.identity import derived_public_id
from ecosystem.models import Decision, Entity, Region, Status
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
        self._codes: dict[Any, int] = {}
        self._code_of: dict[int, str] = {}
        self._places: dict[str, dict[str, str]] = {}
        self._learn(list(Region.objects.exclude(code=None)))
        live = Decision.objects.filter(undone=None, entity__kind=model.KIND)
        self._decided = set(live.values_list("entity_id", "property"))

    def put(self, listed: Sequence[Listed]) -> Loaded:
        """Add what is missing, bring up to date what only the list has said so far."""
        pairs = [(one, self._find(one)) for one in listed]
        new = [(one, self._new(one)) for one, record in pairs if record is None]
        insert(self._model, [record for _, record in new])
        self._learn([record for _, record in new])
        known = [(one, record) for one, record in pairs if record is not None]
        with journal() as log:
            for _, record in new:
                log.note(record, "status", None, Status.ACTIVE.value)
            changed = sum(self._update(record, one, log) for one, record in known)
            names = add_names(self._model, new) + add_names(self._model, known, log)
            log.write()
        return Loaded(len(listed), len(new), changed, names)

    def _learn(self, divisions: Sequence[Entity]) -> None:
        """Divisions are places for those below them."""
        for record in divisions:
            if isinstance(record, Region) and record.code:
                self._codes[record.code] = record.pk
                self._code_of[record.pk] = record.code
                self._places[record.code] = reference(record.public_id, record.name)

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

    def _update(self, record: Entity, listed: Listed, log: Journal) -> bool:
        """Three-way merge: a column follows the list while it holds what the list said before, or nothing."""
        if record.baseline == listed.columns and record.reference == listed.reference:
            return False
        for column, value in listed.columns.items():
            decided = (record.pk, column) in self._decided
            held = self._read(record, column)
            if not decided and held in (record.baseline.get(column), "", None):
                self._write(record, column, value)
                if record.status == Status.ACTIVE:
                    log.note(record, column, self._shown(column, held), self._shown(column, value))
        record.baseline, record.reference = listed.columns, listed.reference
        record.save()
        return True

    def _shown(self, column: str, value: Any) -> Any:
        return (self._places.get(value) if column in _PLACES else value) or None

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
