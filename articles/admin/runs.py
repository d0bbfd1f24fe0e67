"""Import runs: what each read and changed, and taking one back."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.fault_words import fault_in_words
from articles.importing.withdrawal import reinstate, withdraw
from articles.models import ImportRun
from articles.pages.latest_run import READ
from ecosystem.admin.effects import looked_at
from ecosystem.admin.records import Record
from ecosystem.models import Kind

_FLOWS = (("new", _("appeared")), ("changed", _("changed")), ("gone", _("vanished")))
_ROWS = (("relation", _("Relations")), ("metric", _("Metrics")))
_SIGNS = ("+", "~", "-")


@admin.register(ImportRun)
class ImportRunAdmin(Record):
    """What was imported when, to what effect."""

    list_display = ("started", "id", "read", "faults", "withdrawn", "effect")
    list_filter = ("started", "withdrawn")
    actions = ("withdraw", "reinstate")
    fields = readonly_fields = (
        *(
            "id",
            "started",
            "finished",
            "extractor",
            "places",
            "read",
            "effect",
            "changed_rows",
            "error_table",
        ),
        *("withdrawn", "withdrawn_by", "withdrawal_reason"),
    )

    class Media:
        css = {"all": ("css/admin.css",)}

    @admin.display(description=_("paths"))
    def places(self, obj: ImportRun) -> SafeString:
        """Files and folders, one a line."""
        return format_html_join("", "<div>{}</div>", ((path,) for path in obj.paths))

    @admin.display(description=_("read"))
    def read(self, obj: ImportRun) -> str:
        """Documents, articles and facts in words."""
        return " · ".join(f"{words} {obj.counts[key]}" for key, words in READ.items() if key in obj.counts)

    @admin.display(description=_("effect"))
    def effect(self, obj: ImportRun) -> SafeString:
        """The way to each value that the run changed."""
        return format_html('<a href="{}">{}</a>', obj.get_absolute_url(), _("Change log"))

    @admin.display(description=_("records and rows"))
    def changed_rows(self, obj: ImportRun) -> SafeString | str:
        """How many records of each kind, and how many relations and figures, came, changed and went."""
        rows = [
            (label, [obj.counts.get(flow, {}).get(kind, 0) for flow, _label in _FLOWS])
            for kind, label in Kind.choices
        ]
        counted = obj.counts.get("rows", {})
        rows += [(label, [counted.get(f"{what} {sign}", 0) for sign in _SIGNS]) for what, label in _ROWS]
        found = [(label, *numbers) for label, numbers in rows if any(numbers)]
        return _table(["", *(label for _flow, label in _FLOWS)], found) if found else "—"

    @admin.display(description=_("errors"))
    def error_table(self, obj: ImportRun) -> SafeString | str:
        """What could not be read, where, and why."""
        rows = [(e["file"], e["line"] or "", fault_in_words(e["reason"])) for e in obj.errors]
        return _table([_("File"), _("Line"), _("Reason")], rows) if rows else "—"

    @admin.display(description=_("errors"))
    def faults(self, obj: ImportRun) -> int:
        """How many files could not be read."""
        return len(obj.errors)

    @admin.action(description=_("Withdraw: what only these imports brought goes"), permissions=["withdraw"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[ImportRun]) -> HttpResponse | None:
        """Their documents count no more; nothing is deleted."""
        title = str(_("Withdraw these imports?"))
        runs = queryset.filter(withdrawn=None)
        return looked_at(self, request, queryset, title, partial(_each, withdraw, runs), action="withdraw")

    @admin.action(description=_("Let withdrawn imports count again"), permissions=["withdraw"])
    def reinstate(self, request: HttpRequest, queryset: QuerySet[ImportRun]) -> HttpResponse | None:
        """Their documents count again, as far as no later import has replaced them."""
        title = str(_("Let these imports count again?"))
        runs = queryset.exclude(withdrawn=None)
        return looked_at(self, request, queryset, title, partial(_each, reinstate, runs), action="reinstate")

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        """Who may change import runs may withdraw them."""
        return bool(request.user.has_perm("articles.change_importrun"))


def _each(act: Any, runs: QuerySet[ImportRun], by: Any, reason: str) -> None:
    for run in list(runs.order_by("pk")):
        act(run, by=by, reason=reason)


def _table(head: list[Any], rows: list[tuple[Any, ...]]) -> SafeString:
    return format_html(
        '<table class="counts"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>',
        format_html_join("", "<th>{}</th>", ((title,) for title in head)),
        format_html_join("", "<tr>{}</tr>", ((_cells(row),) for row in rows)),
    )


def _cells(row: tuple[Any, ...]) -> SafeString:
    return format_html_join("", "<td>{}</td>", ((value,) for value in row))
