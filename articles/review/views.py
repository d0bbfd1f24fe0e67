"""`/review/`: one question after another, with htmx or as plain forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import HttpResponseClientRedirect, replace_url

from articles.review.acting import KEPT, Entry, OvertakenError, act, take_back
from articles.review.asking import Answer, Queue, RefusedError
from articles.review.board import QUEUES, Board, queue_of
from articles.review.wording import overtaken, said
from ecosystem.browse.views import wants_fragment

View = Callable[..., HttpResponse]
#: Answers of the session that can be taken back, the last one last.
_DONE = "review_done"


def for_staff(view: View) -> View:
    """Visitors log in first; who is no member of staff has nothing to look for here."""

    @wraps(view)
    @never_cache
    @vary_on_headers("HX-Request")
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            to_login = redirect_to_login(request.get_full_path(), reverse("admin:login"))
            # In place of a question, the form would be of no use.
            return HttpResponseClientRedirect(to_login.url) if wants_fragment(request) else to_login
        if not request.user.is_staff:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return wrapped


@for_staff
@require_safe
def review(request: HttpRequest) -> HttpResponse:
    """The first queue in which somebody is waited for."""
    first = next((queue for queue in QUEUES if queue.count()), QUEUES[0])
    return redirect("review-queue", queue=first.key)


@for_staff
@require_safe
def queue_page(request: HttpRequest, queue: str) -> HttpResponse:
    """A queue at its first question, or at the one that `?at=` names."""
    return _page(request, Board(_queue(queue), request.user, request.GET.get("at", "")))


@for_staff
@require_POST
def answer(request: HttpRequest, queue: str, key: str) -> HttpResponse:
    """Take an answer and show the next question; 409 with who said what where somebody was quicker."""
    asked = _queue(queue)
    _check(asked, key)
    given = Answer(
        request.POST.get("action", ""),
        request.POST,
        reviewer(request, asked.permission),
        request.POST.get("reason", "").strip()[:1000],
    )
    after = request.POST.get("next", "")
    try:
        done = act(asked, key, request.POST.get("token", ""), given)
    except OvertakenError as late:
        return _page(request, Board(asked, request.user, key), overtaken(late.word), status=409)
    except RefusedError as refused:
        return _page(request, Board(asked, request.user, key), str(refused), status=422)
    request.session[_DONE] = [*request.session.get(_DONE, []), done][-KEPT:]
    return _on(request, asked, after, said(done))


@for_staff
@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take the last answer of this session back and ask again."""
    stack: list[Entry] = request.session.get(_DONE, [])
    asked = _queue(request.POST.get("queue", ""))
    if not stack:
        return _on(request, asked, "", _("Nothing to undo."))
    last = stack[-1]
    asked = _queue(last["queue"])
    request.session[_DONE] = stack[:-1]
    try:
        take_back(last, reviewer(request, asked.permission))
    except OvertakenError as late:
        return _page(request, Board(asked, request.user), overtaken(late.word), status=409)
    return _on(request, asked, last["key"], _("Taken back: %(what)s") % {"what": said(last)})


def reviewer(request: HttpRequest, permission: str) -> AbstractBaseUser:
    """Who decides; others may look but not touch."""
    if not isinstance(request.user, AbstractBaseUser) or not request.user.has_perm(permission):
        raise PermissionDenied
    return request.user


def _queue(key: str) -> Queue:
    found = queue_of(key)
    if found is None:
        raise Http404
    return found


def _check(queue: Queue, key: str) -> None:
    try:
        known = queue.concerned(key)
    except ValueError:
        known = []
    if not known:
        raise Http404


def _on(request: HttpRequest, queue: Queue, at: str, notice: str) -> HttpResponse:
    """What comes after an answer: the next question in place, or by its address."""
    if wants_fragment(request):
        return _page(request, Board(queue, request.user, at), notice=notice)
    messages.success(request, notice)
    return redirect(_address(queue, at), permanent=False)


def _address(queue: Queue, at: str) -> str:
    address = reverse("review-queue", args=[queue.key])
    return f"{address}?{urlencode({'at': at})}" if at else address


def _page(
    request: HttpRequest, board: Board, problem: str = "", *, notice: str = "", status: int = 200
) -> HttpResponse:
    fragment = wants_fragment(request)
    context = {
        "board": board,
        "problem": problem,
        "notice": notice,
        "fragment": fragment,
        "can_undo": bool(request.session.get(_DONE)),
    }
    template = "review/_board.html" if fragment else "review/review.html"
    response = render(request, template, context, status=status)
    return replace_url(response, _address(board.queue, board.entry.key if board.entry else ""))
