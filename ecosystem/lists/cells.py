"""Cells of a list, read into values as decisions write them; what cannot be read says why."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from ecosystem.lists.sheets import Unreadable
from ecosystem.models import Level, Qualification, Region, Sector, Status
from ecosystem.models.organisations import validate_credit_code
from ecosystem.naming import fold
from ecosystem.tables import rows, values

_SEPARATORS = re.compile(r"[;；、\n]")
_YEAR = re.compile(r"(1[0-9]{3}|20[0-9]{2})年?")
_LONGEST = {"name": 200, "category": 40, "aliases": 200}


def text_of(value: object) -> str:
    """A cell as text; spreadsheets keep codes and years as numbers."""
    if value is None:
        return ""
    if isinstance(value, Unreadable):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def parts_of(text: str) -> list[str]:
    """The parts of a cell that holds several."""
    return list(dict.fromkeys(part.strip() for part in _SEPARATORS.split(text) if part.strip()))


def read(key: str, text: str) -> Any:
    """The value of a cell that is not empty. Raises ValidationError."""
    if isinstance(text, Unreadable):
        raise ValidationError(str(text))
    return _READERS.get(key, _plain)(key, text)


def _plain(key: str, text: str) -> str:
    longest = _LONGEST.get(key)
    if longest and len(text) > longest:
        raise ValidationError(_("Longer than %(number)d characters.") % {"number": longest})
    return text


def _aliases(key: str, text: str) -> list[str]:
    return [_plain(key, part) for part in parts_of(text)]


def _region(key: str, text: str) -> str:
    """The public id of a place, given by its code or by a name that only one place has."""
    shown = Region.objects.filter(status=Status.ACTIVE)
    called = Q(code=text) if text.isdigit() else Q(folded=fold(text)) | Q(short_name=text)
    found = list(shown.filter(called).order_by("code"))
    if not found:
        raise ValidationError(_("There is no place “%(text)s”.") % {"text": text})
    if len(found) > 1:
        places = "、".join(f"{place.code} {place.name}" for place in found)
        raise ValidationError(_("Several places are called that; give the code: %(places)s") % locals())
    return found[0].public_id


def _level(key: str, text: str) -> str:
    levels = dict(Level.choices)
    for value, label in levels.items():
        if text.lower() in (value, str(label).lower()):
            return value
    choices = "、".join(levels)
    raise ValidationError(_("“%(text)s” is none of: %(choices)s") % {"text": text, "choices": choices})


def _year(key: str, text: str) -> int:
    match = _YEAR.fullmatch(text)
    if match is None:
        raise ValidationError(_("“%(text)s” is no year.") % {"text": text})
    return int(match[1])


def _credit_code(key: str, text: str) -> str:
    code = text.upper()
    validate_credit_code(code)
    return code


def _sectors(key: str, text: str) -> list[str]:
    known = {word: s.code for s in Sector.objects.all() for word in (s.code, s.name, s.name_en.lower())}
    return _codes(text, known)


def _qualifications(key: str, text: str) -> list[str]:
    known = {word: row.code for row in Qualification.objects.all() for word in (row.code, row.name)}
    for row in rows("qualifications"):
        for word in (row["code"], row["name"], *values(row["synonyms"])):
            known.setdefault(word, row["code"])
    return _codes(text, known)


def _codes(text: str, known: dict[str, str]) -> list[str]:
    said = parts_of(text)
    unknown = [part for part in said if part.lower() not in known and part not in known]
    if unknown:
        raise ValidationError(_("Unknown: %(words)s") % {"words": "、".join(unknown)})
    return list(dict.fromkeys(known.get(part) or known[part.lower()] for part in said))


_READERS: dict[str, Callable[[str, str], Any]] = {
    "aliases": _aliases,
    "region": _region,
    "level": _level,
    "founded": _year,
    "credit_code": _credit_code,
    "sectors": _sectors,
    "qualifications": _qualifications,
}
