"""Where the facts that the quality page counts can be read one by one."""

from __future__ import annotations

from urllib.parse import urlencode

from django.urls import reverse

from articles.pages.quality.tallying import ATTRIBUTES, SHARED
from ecosystem.models import RelationType

_RELATION = "relation:"


def list_of(name: str, detail: str = "", *, claims: bool) -> str:
    """The list of one kind of fact, all of it or one band, given by hand or by several publishers.

    Figures and relations have lists of their own; values of attributes are `claims`.
    """
    if name in ATTRIBUTES:
        asked = {"property": name, "sources": detail or "live"}
        return f"{reverse('admin:articles_claim_changelist')}?{urlencode(asked)}" if claims else ""
    asked = {"publishers__gte": "2"} if detail == SHARED else {"confidence": detail} if detail else {}
    if name == "metric":
        return _address("metric-list", asked)
    type_ = name.removeprefix(_RELATION)
    everything = {"all": "1"} if type_ == RelationType.LOCATED_IN else {}
    return _address("graph-list", {"type": type_, **asked, **everything}) + "#table"


def _address(view: str, asked: dict[str, str]) -> str:
    return reverse(view) + (f"?{urlencode(asked)}" if asked else "")
