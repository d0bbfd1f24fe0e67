"""`/uploads/`: drop files, see what each holds and what importing them would change, confirm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, cast

from celery import Task
from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from articles.models import Upload, UploadedFile
from articles.review.views import for_staff, reviewer
from articles.uploading.describing import describe
from articles.uploading.progress import progress_of
from articles.uploading.receiving import RefusedError, discard, forget_old, receive, remove
from articles.uploading.tasks import foresee_upload, import_upload
from ecosystem.browse.views import wants_fragment

PERMISSION = "articles.add_importrun"
_State = Upload.State
_LATEST = 50
#: A task that says nothing for this long has died with its worker.
_STALLED = timedelta(minutes=10)

View = Callable[..., HttpResponse]


def _for_importers(view: View) -> View:
    """Members of staff who may import."""

    @for_staff
    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        reviewer(request, PERMISSION)
        return view(request, *args, **kwargs)

    return wrapped


@_for_importers
@require_http_methods(["GET", "HEAD", "POST"])
def uploads(request: HttpRequest) -> HttpResponse:
    """The latest uploads; posted to, it begins one with the files that came along."""
    if request.method == "POST":
        forget_old()
        upload = Upload.objects.create(by=cast(User, reviewer(request, PERMISSION)))
        _take_in(request, upload)
        return redirect(upload)
    latest = Upload.objects.select_related("by", "run").prefetch_related("files")[:_LATEST]
    return render(request, "uploading/uploads.html", {"uploads": latest})


@_for_importers
@require_safe
def upload_page(request: HttpRequest, pk: int) -> HttpResponse:
    """One upload; htmx asks for its inner part while a task works on it."""
    return _page(request, _upload(pk))


@_for_importers
@require_POST
def add_files(request: HttpRequest, pk: int) -> HttpResponse:
    """More files, all at once from a form or one by one from the script."""
    upload = _open(pk)
    if upload is None:
        return _late(request, pk)
    problems = _take_in(request, upload)
    if wants_fragment(request):
        return _page(request, upload, " ".join(problems), status=422 if problems else 200)
    return redirect(upload)


@_for_importers
@require_POST
def remove_file(request: HttpRequest, pk: int, file: int) -> HttpResponse:
    """Leave one file out."""
    upload = _open(pk)
    if upload is None:
        return _late(request, pk)
    remove(get_object_or_404(UploadedFile, pk=file, upload=upload))
    return _page(request, upload) if wants_fragment(request) else redirect(upload)


@_for_importers
@require_POST
def preview_upload(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep what was said of the files, and work out what importing them would change."""
    upload = _open(pk)
    if upload is None:
        return _late(request, pk)
    problems = describe(upload, request.POST)
    if problems:
        return _page(request, upload, " ".join(problems), status=422)
    if not upload.files.filter(state=UploadedFile.State.READ).exists():
        return _page(request, upload, _("There is no file here that can be read."), status=422)
    return _begin(request, upload, _State.FORESEEING, foresee_upload)


@_for_importers
@require_POST
def confirm_upload(request: HttpRequest, pk: int) -> HttpResponse:
    """Import what was looked at."""
    upload = _open(pk, _State.FORESEEN)
    if upload is None:
        return _late(request, pk)
    return _begin(request, upload, _State.IMPORTING, import_upload)


@_for_importers
@require_POST
def discard_upload(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget it."""
    upload = _open(pk)
    if upload is None:
        return _late(request, pk)
    discard(upload)
    messages.success(request, _("The files are gone; nothing was imported."))
    return redirect("uploads")


def _begin(request: HttpRequest, upload: Upload, state: str, task: Task[[int], None]) -> HttpResponse:
    """Hand a step to the worker once, however often the button is pressed."""
    now = timezone.now()
    taken = Upload.objects.filter(pk=upload.pk, state=upload.state).update(state=state, since=now, problem="")
    if taken:
        task.delay(upload.pk)
    upload.refresh_from_db()
    return _page(request, upload) if wants_fragment(request) else redirect(upload)


def _upload(pk: int) -> Upload:
    return get_object_or_404(Upload.objects.select_related("by", "run"), pk=pk)


def _open(pk: int, state: str = "") -> Upload | None:
    """The upload if it can be changed now."""
    upload = _upload(pk)
    stalled = upload.is_busy and upload.since < timezone.now() - _STALLED
    if stalled:
        upload.state = _State.COLLECTING
        upload.save(update_fields=["state"])
    is_open = upload.state in {_State.COLLECTING, _State.FORESEEN}
    return upload if is_open and state in {"", upload.state} else None


def _late(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody was quicker, or pressed the button twice."""
    return _page(request, _upload(pk), _("This upload has moved on since the page was loaded."), status=409)


def _take_in(request: HttpRequest, upload: Upload) -> list[str]:
    problems = []
    for arriving in request.FILES.getlist("files"):
        try:
            receive(upload, arriving)
        except RefusedError as refused:
            problems.append(f"{arriving.name}: {refused}")
    if not wants_fragment(request):
        for problem in problems:
            messages.error(request, problem)
    return problems


def _page(request: HttpRequest, upload: Upload, problem: str = "", *, status: int = 200) -> HttpResponse:
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    language = translation.get_language() or "zh-hans"
    foreseen = upload.foreseen.get("rows", {})
    stalled = upload.is_busy and upload.since < timezone.now() - _STALLED
    context = {
        "upload": upload,
        "files": upload.files.select_related("upload"),
        "problem": problem or upload.problem,
        "rows": foreseen.get(language) or foreseen.get("en", []),
        "progress": progress_of(upload) if upload.is_busy else None,
        "stalled": stalled,
    }
    template = "uploading/_upload.html" if wants_fragment(request) else "uploading/upload.html"
    return render(request, template, context, status=status)
