"""What an article without a headline is told by: its first words."""

from __future__ import annotations

from django.db.models import IntegerField
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Substr
from django.utils.translation import gettext as _

from articles.models import Article

#: Characters of the text that are looked at; a headline's length of them is shown.
_WINDOW, _SHOWN = 60, 28

#: The text from where the first block begins, cut out by the database so that no whole text travels.
OPENING = Substr("document__text", Cast(KT("blocks__0__0"), IntegerField()) + 1, _WINDOW)


def headline(article: Article) -> str:
    """The headline; without one the first words, where they were asked for as `opening`."""
    if article.title:
        return article.title
    words = " ".join(str(getattr(article, "opening", None) or "").split())
    none = _("Without a headline")
    return f"{none} {words[:_SHOWN]}…" if words else none
