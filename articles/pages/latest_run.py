"""The newest import in numbers, each with the list that it counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.models import ImportRun

#: What a run counts of what it read, by its name in `ImportRun.counts`.
READ = {
    "documents": _("Documents"),
    "unchanged": _("Unchanged"),
    "articles": _("Articles"),
    "facts": _("Facts"),
}


class Number(NamedTuple):
    """A number, and where what it counts is listed; readers may not see every such list."""

    label: Promise
    value: int
    url: str = ""


def newest_run() -> ImportRun | None:
    """The import that began last."""
    return ImportRun.objects.order_by("-started", "-pk").first()


def numbers(run: ImportRun, user: Any) -> Iterator[Number]:
    """What the run read, and what it could not read."""
    articles = f"{reverse('article-list')}?{urlencode({'run': run.pk})}"
    own = reverse("admin:articles_importrun_change", args=[run.pk])
    in_admin = own if user.has_perm("articles.view_importrun") else ""
    lists = {"articles": articles, "facts": f"{articles}&sort=-facts"}
    for key, label in READ.items():
        if value := run.counts.get(key):
            yield Number(label, value, lists.get(key, in_admin))
        elif key in run.counts:
            yield Number(label, 0)
    told = in_admin or f"{reverse('quality')}#errors"
    yield Number(_("Errors"), len(run.errors), told if run.errors else "")
