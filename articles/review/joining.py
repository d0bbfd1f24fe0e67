"""Merge two records, or split what was merged, after looking at what moves."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.review.acting import OvertakenError
from articles.review.moves import Moves, join, joined, moves_of_merge, moves_of_split, part
from articles.review.views import for_staff, reviewer
from articles.review.wording import overtaken
from ecosystem.browse.views import wants_fragment
from ecosystem.models import Entity, Judgement, Status
from ecosystem.search import ranked

#: Of editors: whoever reviews answers what is asked, and joins nothing else.
_PERMISSION = "ecosystem.change_entity"
_MOST_HITS = 12


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def merge_page(request: HttpRequest, public_id: str) -> HttpResponse:
    """Look for the other record (`?q=`), see what a merge moves (`?with=`), confirm."""
    by = reviewer(request, _PERMISSION)
    entity = _shown(public_id)
    text = request.GET.get("q", "").strip()[:120]
    if wants_fragment(request) and request.method == "GET":
        return render(request, "review/_others.html", _found(entity, text))
    other_id = request.POST.get("with", "") or request.GET.get("with", "")
    context = _found(entity, text)
    if not other_id:
        return render(request, "review/merge.html", context)
    other = get_object_or_404(Entity.objects.select_related("region"), public_id=other_id, kind=entity.kind)
    problem = ""
    if request.method == "POST":
        try:
            stays = join(entity, other, request.POST.get("token", ""), by, request.POST.get("reason", ""))
        except OvertakenError as late:
            problem = overtaken(late.word)
        else:
            messages.success(request, _("The two records are one now."))
            return redirect(stays.get_absolute_url())
    moves = moves_of_merge(entity, other, by) if _can_merge(entity, other) else None
    return _preview(request, "review/merge.html", context | {"other": other}, moves, problem)


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def split_page(request: HttpRequest, public_id: str) -> HttpResponse:
    """The verdicts that made one record of several; what taking one back restores (`?judgement=`)."""
    by = reviewer(request, _PERMISSION)
    entity = _shown(public_id)
    found = joined(entity)
    context = {"entity": entity, "judgements": found}
    given = request.POST.get("judgement", "") or request.GET.get("judgement", "")
    chosen = next((j for j in found if str(j.pk) == given or (not given and len(found) == 1)), None)
    if chosen is None:
        return _preview(request, "review/split.html", context, None, _gone(given))
    problem = ""
    if request.method == "POST":
        try:
            part(entity, chosen, request.POST.get("token", ""), by, request.POST.get("reason", ""))
        except OvertakenError as late:
            problem = overtaken(late.word)
        else:
            messages.success(request, _("The records are two again."))
            return redirect(entity.get_absolute_url())
    moves = moves_of_split(entity, chosen, by)
    return _preview(request, "review/split.html", context | {"chosen": chosen}, moves, problem)


def _preview(
    request: HttpRequest, template: str, context: dict[str, object], moves: Moves | None, problem: str
) -> HttpResponse:
    status = 409 if problem else 200
    return render(request, template, context | {"moves": moves, "problem": problem}, status=status)


def _gone(given: str) -> str:
    if not given.isdigit():
        return ""
    return overtaken(Judgement.objects.select_related("by").filter(pk=int(given)).first())


def _shown(public_id: str) -> Entity:
    """The record of the address, or the one that answers for it."""
    entity = get_object_or_404(
        Entity.objects.select_related("region", "merged_into__region"), public_id=public_id
    )
    return entity.merged_into or entity


def _can_merge(entity: Entity, other: Entity) -> bool:
    return entity.pk != other.pk and Status.MERGED not in (entity.status, other.status)


def _found(entity: Entity, text: str) -> dict[str, object]:
    """Records of the kind that the search finds."""
    hits = [one for one in ranked(text, _MOST_HITS + 1, [entity.kind]) if one.pk != entity.pk]
    return {"entity": entity, "sought": text, "hits": hits[:_MOST_HITS]}
