"""Lists of records that people keep: taken in with a preview, taken away with the same columns."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from import_export.admin import ImportExportMixin
from import_export.forms import ExportForm
from import_export.results import Result

from ecosystem.admin.entities import RecordAdmin
from ecosystem.lists.formats import ListCSV, ListXLSX
from ecosystem.lists.resource import ListResource, resource_of
from ecosystem.lists.storage import WaitingLists

#: Errors told in the message after a list that could be previewed but not taken.
_MOST = 5


class ListedAdmin(ImportExportMixin, RecordAdmin):  # type: ignore[misc]
    """Records of a kind of which people keep lists."""

    formats = [ListCSV, ListXLSX]
    export_form_class = ExportForm
    import_template_name = "admin/lists/import.html"
    tmp_storage_class = WaitingLists
    # Every row is on record as decisions.
    skip_admin_log = True

    def get_resource_classes(self, request: HttpRequest) -> list[type[ListResource]]:
        """The list of this kind."""
        return [resource_of(self.model.KIND)]

    def has_import_permission(self, request: HttpRequest) -> bool:
        """Who may add and change records one by one."""
        return self.has_add_permission(request) and self.has_change_permission(request)

    def has_export_permission(self, request: HttpRequest) -> bool:
        """Who may see the records here."""
        return self.has_view_permission(request)

    def add_data_read_fail_error_to_form(self, form: Form, e: Exception) -> None:
        """What our own reading found is told in its words; the rest by its kind."""
        if isinstance(e, ValidationError):
            form.add_error("import_file", e)
        else:
            super().add_data_read_fail_error_to_form(form, e)

    def process_import(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Take the list in that was looked at, if it still waits."""
        try:
            return super().process_import(request, **kwargs)  # type: ignore[no-any-return]
        except FileNotFoundError:
            messages.error(request, _("This list waits no more; upload it again."))
            return redirect(f"admin:ecosystem_{self.opts.model_name}_import")

    def process_result(self, result: Result, request: HttpRequest) -> HttpResponse:
        """Whether the list was taken; what changed since the preview may stand against it."""
        errors = _errors(result)
        if not errors:
            return super().process_result(result, request)  # type: ignore[no-any-return]
        messages.error(request, _("Nothing was taken in.") + " " + " ".join(errors[:_MOST]))
        return redirect(f"admin:ecosystem_{self.opts.model_name}_import")

    def add_success_message(self, result: Result, request: HttpRequest) -> None:
        """How many rows did what."""
        words = _("List taken in: %(new)d new records, %(update)d records confirmed or changed.")
        messages.success(request, words % {name: result.totals[name] for name in ("new", "update")})


def _errors(result: Result) -> list[str]:
    found = [str(error.error) for error in result.base_errors]
    found += [f"{row.number}: {'; '.join(row.error.messages)}" for row in result.invalid_rows]
    return found + [f"{row.number}: {row.errors[0].error}" for row in result.error_rows]
