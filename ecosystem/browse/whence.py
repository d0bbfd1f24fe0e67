"""What stands behind one value by itself: opened in place from lists and search results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.detail import Detail
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels import Attributes, Relations
from ecosystem.browse.proofs import Proof
from ecosystem.browse.values import RELATION, address


class Line(NamedTuple):
    """One value with its proof."""

    label: Label
    value: str
    proof: Proof


def whence(request: HttpRequest, catalogue: Catalogue, detail: Detail, name: str) -> HttpResponse:
    """The sources of what is shown of one property; not found where nothing is."""
    find = _ties if name.startswith(RELATION) else _attributes
    lines = list(find(catalogue, detail, name))
    if not lines:
        raise Http404
    return answer(request, detail.entity.name, lines, address(detail.entity.get_absolute_url(), name))


def answer(request: HttpRequest, title: str, lines: list[Line], page: str) -> HttpResponse:
    """The part of a page that tells these."""
    return render(request, "browse/_whence.html", {"title": title, "lines": lines, "page": page})


def _attributes(catalogue: Catalogue, detail: Detail, name: str) -> Iterator[Line]:
    for panel in catalogue.panels:
        if isinstance(panel, Attributes):
            lines = panel.data(detail)["lines"]
            yield from (Line(line.label, line.value, line.proof) for line in lines if line.name == name)


def _ties(catalogue: Catalogue, detail: Detail, name: str) -> Iterator[Line]:
    for panel in catalogue.panels:
        if isinstance(panel, Relations):
            groups = (g for g in panel.data(detail)["groups"] if g.type == name.removeprefix(RELATION))
            for group in groups:
                for tie, proof in group.ties:
                    value = format_html("{} {}", cells.link(tie.other), tie.title)
                    yield Line(group.label, value, proof)
