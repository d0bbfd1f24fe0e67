"""Lists as django-import-export wants them: reading rows, previewing them, writing their decisions."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from import_export import fields, instance_loaders, resources
from import_export.results import Result

from ecosystem import services
from ecosystem.lists import cells
from ecosystem.lists.columns import LABELS, columns_of, keys_of
from ecosystem.lists.deciding import decide
from ecosystem.lists.drafts import Draft, cells_of
from ecosystem.lists.finding import Sought, existing, official
from ecosystem.models import MODEL_OF, Company, Entity, Region
from ecosystem.services.founding import begin
from ecosystem.services.properties import set_names


class Cell(fields.Field):  # type: ignore[misc]
    """A column of a list."""

    def export(self, instance: Draft | Entity, **kwargs: Any) -> Any:
        """What the record, or the row about it, holds."""
        if isinstance(instance, Entity):
            if not hasattr(instance, "_cells"):
                instance._cells = cells_of(instance)  # type: ignore[attr-defined]
            return instance._cells[self.attribute]  # type: ignore[attr-defined]
        return instance.cells.get(self.attribute, "")


class ListResource(resources.Resource):  # type: ignore[misc]
    """Rows of one kind; a file is taken as a whole or not at all."""

    kind: str

    class Meta:
        use_transactions = True
        import_id_fields: list[str] = []
        instance_loader_class = instance_loaders.BaseInstanceLoader
        using_db = "default"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # The lines that earlier rows of the file stand in, by record.
        self._lines: dict[int, int] = {}
        # And by credit code, which only shows on the record when the whole file is read.
        self._codes: dict[str, int] = {}
        # Values of cells and places that have been looked up.
        self._seen: dict[tuple[str, str], Any] = {}
        self._places: dict[str, Region] = {}
        self.fields = {key: Cell(key, str(LABELS[key])) for key in columns_of(self.kind)}

    @classmethod
    def get_display_name(cls) -> str:
        """As the kind is called."""
        return str(MODEL_OF[cls.kind]._meta.verbose_name_plural)

    def before_import(self, dataset: Any, **kwargs: Any) -> None:
        """Headers in any language, all of them known."""
        keys, unknown = keys_of(dataset.headers or [], self.kind)
        if unknown:
            raise ValidationError(_("Unknown columns: %(names)s") % {"names": "、".join(unknown)})
        twice = [
            str(head)
            for n, (key, head) in enumerate(zip(keys, dataset.headers, strict=True))
            if key in keys[:n] and key
        ]
        if twice:
            raise ValidationError(_("Columns that stand twice: %(names)s") % {"names": "、".join(twice)})
        if "name" not in keys:
            raise ValidationError(_("There is no column “%(name)s”.") % {"name": LABELS["name"]})
        dataset.headers = keys

    def import_data(self, dataset: Any, dry_run: bool = False, **kwargs: Any) -> Result:
        """All rows or none."""
        kwargs["rollback_on_validation_errors"] = True
        return super().import_data(dataset, dry_run, **kwargs)

    def import_data_inner(self, dataset: Any, *args: Any, **kwargs: Any) -> Result:
        """What the rows decide shows at the end, at once."""
        with services.together():
            return super().import_data_inner(dataset, *args, **kwargs)

    def get_or_init_instance(self, instance_loader: Any, row: dict[str, Any]) -> tuple[Draft, bool]:
        """The record that the row is about, and what it says."""
        said = {key: cells.text_of(value) for key, value in row.items() if key}
        said = {key: text for key, text in said.items() if text}
        if not said:
            return Draft(), False
        values = self._read(said)
        place = self._place(values.get("region", ""))
        sought = Sought(
            self.kind,
            values["name"],
            values.pop("id", ""),
            (place.code or "") if place else "",
            values.get("credit_code", ""),
        )
        try:
            entity = existing(sought)
        except ValidationError as error:
            raise _labelled(error) from error
        # A short form that public lists settle stands for the official name.
        values["name"] = official(self.kind, values["name"])
        draft = Draft(values=values, note=values.pop("note", ""))
        if entity is not None:
            rows = MODEL_OF[self.kind]._default_manager.select_related("region")
            draft.entity = rows.prefetch_related("names", *set_names(self.kind)).get(pk=entity.pk)
            draft.cells = cells_of(draft.entity)
        return draft, entity is None

    def _read(self, said: dict[str, str]) -> dict[str, Any]:
        values, errors = {}, {}
        for key, text in said.items():
            try:
                values[key] = self._cell(key, text)
            except ValidationError as error:
                errors[key] = error
        if "name" not in said:
            errors["name"] = ValidationError(_("A row needs a name."))
        if errors:
            raise _labelled(ValidationError(errors))
        return values

    def _cell(self, key: str, text: str) -> Any:
        """The rows of a list are in few places and sectors: each is looked up once."""
        if (key, text) not in self._seen:
            self._seen[key, text] = cells.read(key, text)
        return self._seen[key, text]

    def _place(self, public_id: str) -> Region | None:
        if public_id and public_id not in self._places:
            self._places[public_id] = Region.objects.get(public_id=public_id)
        return self._places.get(public_id)

    def import_instance(self, instance: Draft, row: dict[str, Any], **kwargs: Any) -> None:
        """What the columns will show."""
        if instance.values:
            texts = {key: cells.text_of(value) for key, value in row.items() if key}
            instance.cells = instance.cells | {key: text for key, text in texts.items() if text}
            if place := self._place(instance.values.get("region", "")):
                instance.cells["region"] = place.code or place.name

    def skip_row(self, instance: Draft, *args: Any, **kwargs: Any) -> bool:
        """Empty rows at the end of a sheet."""
        return not instance.values

    def save_instance(self, instance: Draft, is_create: bool, row: dict[str, Any], **kwargs: Any) -> None:
        """The row's decisions."""
        if instance.entity is None:
            instance.entity = begin(self.kind, instance.values["name"])
        line = kwargs["row_number"] + 1
        earlier = self._lines.setdefault(instance.entity.pk, line)
        if earlier != line:
            words = _("Line %(line)d is about the same record.") % {"line": earlier}
            raise _labelled(ValidationError({"name": words}))
        self._check_code(instance, line)
        reason = instance.note or kwargs.get("file_name") or ""
        decide(instance.entity, instance.values, kwargs.get("user"), reason)

    def _check_code(self, draft: Draft, line: int) -> None:
        code = draft.values.get("credit_code")
        earlier = self._codes.setdefault(code, line) if code else line
        if earlier != line:
            words = _("Line %(line)d has the same code.") % {"line": earlier}
            raise _labelled(ValidationError({"credit_code": words}))
        others = Company.objects.exclude(pk=draft.entity.pk if draft.entity else 0)
        if code and (other := others.filter(credit_code=code).first()):
            words = _("%(record)s has this code.") % {"record": f"{other.public_id} {other.name}"}
            raise _labelled(ValidationError({"credit_code": words}))

    def after_import(self, dataset: Any, result: Result, **kwargs: Any) -> None:
        """Errors name the line of the file; the first holds the headers."""
        for invalid in result.invalid_rows:
            invalid.number += 1

    def filter_export(self, queryset: QuerySet[Any], **kwargs: Any) -> QuerySet[Any]:
        """With what the columns show, in a fixed number of queries."""
        return queryset.select_related("region").prefetch_related("names", *set_names(self.kind))


def _labelled(error: ValidationError) -> ValidationError:
    """Under the names that the columns have for people."""
    return ValidationError({str(LABELS[key]): found for key, found in error.error_dict.items()})


def resource_of(kind: str) -> type[ListResource]:
    """The resource of a kind."""
    return type(f"{kind.title()}List", (ListResource,), {"kind": kind})
