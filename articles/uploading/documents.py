"""An upload as the documents that the importer takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articles.extraction.document import Document
from articles.models import Upload, UploadedFile
from articles.reading import Notice, read
from articles.uploading.looking import manifest_of


def documents(upload: Upload) -> Iterator[Document | Notice]:
    """Every document of its files, with what the person said of them; notices name the file."""
    files = {str(file.path): file for file in upload.files.select_related("upload")}
    readable = [file for file in files.values() if file.state == UploadedFile.State.READ]
    if not readable:
        return
    for item in read([file.path for file in readable], manifest_of(readable[0])):
        if isinstance(item, Notice):
            name = files[item.file].name if item.file in files else item.file
            yield replace(item, file=name)
        else:
            yield _corrected(item, files.get(str(upload.folder / item.name)))


def _corrected(document: Document, file: UploadedFile | None) -> Document:
    said = {key: value for key, value in file.said.items() if value} if file else {}
    return replace(document, **said)
