"""Files as they arrive: put away under their own names, read at once, kept or refused with the reason."""

from __future__ import annotations

import shutil
import unicodedata
from datetime import timedelta
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile as Arriving
from django.db import transaction
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Upload, UploadedFile
from articles.reading.formats import is_page, is_table
from articles.uploading.looking import look

#: Files of one upload.
MOST_FILES = 500
#: Uploads that nobody finished are forgotten after this.
_KEPT = timedelta(days=30)
#: Bytes that the name of a file may have on common file systems.
_LONGEST = 240


class RefusedError(Exception):
    """A file that is not taken; the message says why."""


def receive(upload: Upload, arriving: Arriving[bytes]) -> UploadedFile:
    """Put a file away and read it; it replaces one of the same name. Raises RefusedError."""
    name = plain_name(arriving.name or "")
    _check(upload, name, arriving)
    upload.folder.mkdir(parents=True, exist_ok=True)
    target = upload.folder / name
    with target.open("wb") as out:
        for chunk in arriving.chunks():
            out.write(chunk)
    with transaction.atomic():
        file, _made = UploadedFile.objects.update_or_create(
            upload=upload,
            name=name,
            defaults={"size": target.stat().st_size, "state": UploadedFile.State.READ},
        )
        look(file)
        _back_to_start(upload)
    return file


def remove(file: UploadedFile) -> None:
    """Take a file out of its upload."""
    upload = file.upload
    with transaction.atomic():
        file.delete()
        if file.state == UploadedFile.State.LIST:
            for other in upload.files.all():
                look(other)
        _back_to_start(upload)
    (upload.folder / file.name).unlink(missing_ok=True)


def discard(upload: Upload) -> None:
    """Forget the files; what was imported from them stays."""
    shutil.rmtree(upload.folder, ignore_errors=True)
    if upload.state != Upload.State.DONE:
        upload.delete()


def forget_old() -> None:
    """Discard what nobody has touched for a month."""
    stale = Upload.objects.exclude(state=Upload.State.DONE).filter(since__lt=timezone.now() - _KEPT)
    for upload in stale:
        discard(upload)


def plain_name(given: str) -> str:
    """The last part of the name that the browser sent, without what file systems trip over."""
    last = PurePosixPath(given.replace("\\", "/")).name
    kept = "".join(c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c)[0] != "C")
    return kept.strip().lstrip(".~$")


def _check(upload: Upload, name: str, arriving: Arriving[bytes]) -> None:
    if not name or len(name.encode()) > _LONGEST:
        raise RefusedError(_("The file has no name that can be kept."))
    path = Path(name)
    if not (is_page(path) or is_table(path)):
        kind = path.suffix or _("no extension")
        raise RefusedError(_("Unknown kind of file: %(kind)s") % {"kind": kind})
    if (arriving.size or 0) > settings.UPLOAD_MAX_BYTES:
        most = filesizeformat(settings.UPLOAD_MAX_BYTES)
        raise RefusedError(_("Larger than %(most)s.") % {"most": most})
    if upload.files.exclude(name=name).count() >= MOST_FILES:
        raise RefusedError(_("More than %(most)s files; begin another upload.") % {"most": MOST_FILES})


def _back_to_start(upload: Upload) -> None:
    """What was foreseen of other files holds no more."""
    upload.state, upload.foreseen, upload.problem = Upload.State.COLLECTING, {}, ""
    upload.since = timezone.now()
    upload.save(update_fields=["state", "foreseen", "problem", "since"])
