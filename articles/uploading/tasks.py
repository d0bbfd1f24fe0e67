"""The two long steps of an upload; both can be run again after a crash."""

from __future__ import annotations

import logging
from collections.abc import Callable

from celery import shared_task
from django.core.management import call_command
from django.utils import timezone

from articles.models import Upload
from articles.uploading.foresight import foresee, run
from articles.uploading.progress import begin
from articles.uploading.receiving import discard
from ecosystem.reference import is_loaded

_State = Upload.State
logger = logging.getLogger(__name__)


@shared_task(acks_late=True, reject_on_worker_lost=True)
def foresee_upload(pk: int) -> None:
    """Work out what an import would change."""
    _step(pk, _State.FORESEEING, _foresee)


@shared_task(acks_late=True, reject_on_worker_lost=True)
def import_upload(pk: int) -> None:
    """Import it."""
    _step(pk, _State.IMPORTING, _import)


def _step(pk: int, state: str, work: Callable[[Upload], None]) -> None:
    """Do the work if it is still wanted; a fault of ours is told on the page, and the files stay."""
    upload = Upload.objects.filter(pk=pk, state=state).first()
    if upload is None:
        return
    try:
        work(upload)
    except Exception as error:
        logger.exception("upload %s", pk)
        upload.state = _State.COLLECTING
        upload.problem = f"{type(error).__name__}: {error}"
    upload.since = timezone.now()
    upload.save()


def _foresee(upload: Upload) -> None:
    _load_reference()
    upload.foreseen = foresee(upload, begin(upload))
    upload.state, upload.problem = _State.FORESEEN, ""


def _import(upload: Upload) -> None:
    _load_reference()
    outcome = run(upload, begin(upload))
    upload.run, upload.state, upload.problem = outcome.run, _State.DONE, ""
    discard(upload)


def _load_reference() -> None:
    """Without the reference lists no sector is known and every region looks new."""
    if not is_loaded():
        call_command("load_reference_data", verbosity=0)
