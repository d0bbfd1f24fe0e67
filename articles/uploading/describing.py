"""What people say of their files: title, publisher, date, address."""

from __future__ import annotations

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext as _

from articles.models import Upload, UploadedFile
from articles.reading.dates import iso_date

#: The fields and the longest text that each holds.
FIELDS = {"title": 300, "source": 120, "published": 40, "url": 500}


def describe(upload: Upload, given: Mapping[str, str]) -> list[str]:
    """Keep the fields `<name>-<file id>`, or nothing and a problem for each that cannot be meant."""
    problems: list[str] = []
    changed = []
    for file in upload.files.all():
        if file.is_single:
            said = _said(file, given, problems)
            if said != file.said:
                file.said = said
                changed.append(file)
    if not problems:
        UploadedFile.objects.bulk_update(changed, ["said"])
    return problems


def _said(file: UploadedFile, given: Mapping[str, str], problems: list[str]) -> dict[str, str]:
    """Only what differs from what was read; an empty field means what was read."""
    said = {}
    for key, longest in FIELDS.items():
        text = given.get(f"{key}-{file.pk}", "").strip()[:longest]
        problem = _problem(key, text) if text else ""
        if problem:
            problems.append(f"{file.name}: {problem}")
            continue
        text = (iso_date(text) or "") if key == "published" else text
        if text and text != file.found.get(key):
            said[key] = text
    return said


def _problem(key: str, text: str) -> str:
    if key == "published" and not iso_date(text):
        return _("“%(text)s” is not a date.") % {"text": text}
    if key == "url":
        try:
            URLValidator(["http", "https"])(text)
        except ValidationError:
            return _("“%(text)s” is not an address.") % {"text": text}
    return ""
