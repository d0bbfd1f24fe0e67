"""What is in an uploaded file, before anything is made of it."""

from __future__ import annotations

from pathlib import Path

from articles.extraction.document import Document
from articles.importing.shelving import content_hash
from articles.models import Document as StoredDocument
from articles.models import UploadedFile
from articles.reading import Notice, ReadError, read
from articles.reading.columns import meaning
from articles.reading.formats import is_table, read_rows
from articles.reading.items import Row

_State = UploadedFile.State
#: Notices kept of one file; a table of a thousand bad rows says it often enough.
_MOST_NOTICES = 100


def look(file: UploadedFile) -> None:
    """Read the file and keep what was found. A manifest is one for all files of its upload."""
    if is_table(file.path) and _is_manifest(file.path):
        _clear(file, _State.LIST)
        file.save()
        for other in file.upload.files.exclude(state=_State.LIST):
            look(other)
        return
    _clear(file, _State.READ)
    single = not is_table(file.path)
    for item in read([file.path], manifest_of(file)):
        if isinstance(item, Notice):
            _note(file, item)
        else:
            file.documents += 1
            file.characters += len(item.text)
            file.found = _known(item) if single else {}
            _warn(file, item)
    if not file.documents:
        file.state = _State.FAULTY
    file.save()


def manifest_of(file: UploadedFile) -> Path | None:
    """The table of titles, sources and dates that lies among the files, the first by name."""
    first = file.upload.files.filter(state=_State.LIST).first()
    return first.path if first else None


def _is_manifest(path: Path) -> bool:
    """A table that names files and holds no texts."""
    first = next((row for row in read_rows(path) if isinstance(row, Row)), None)
    headings = {meaning(key) for key in first.cells} if first else set()
    return "file" in headings and "text" not in headings


def _clear(file: UploadedFile, state: str) -> None:
    file.state, file.documents, file.characters = state, 0, 0
    file.found, file.notices = {}, []


def _note(file: UploadedFile, notice: Notice) -> None:
    """What concerns this file; what the manifest says of others is theirs."""
    if Path(notice.file) == file.path and len(file.notices) < _MOST_NOTICES:
        fault = isinstance(notice, ReadError)
        file.notices.append({"line": notice.line, "reason": notice.reason, "fault": fault})


def _warn(file: UploadedFile, document: Document) -> None:
    """A document is known by its name: what goes by it already is replaced."""
    held = StoredDocument.objects.filter(name=document.name, current=True).values_list(
        "content_hash", flat=True
    )
    if any(mark != content_hash(document.text) for mark in held) and len(file.notices) < _MOST_NOTICES:
        said = f"“{document.name}” was imported before with another text; this one takes its place."
        file.notices.append({"line": None, "reason": said, "fault": False})


def _known(document: Document) -> dict[str, str]:
    said = {"title": document.title, "source": document.source}
    said |= {"published": document.published, "url": document.url}
    return {key: value or "" for key, value in said.items()}
