"""Reading parameters; what cannot be understood is an error and never ignored."""

from __future__ import annotations

from django.http import QueryDict

from ecosystem.api.errors import InvalidParameterError

#: The largest id that a database column holds.
_LARGEST = 2**63 - 1


def only(data: QueryDict, *known: str) -> None:
    """Refuse a parameter that the endpoint does not have."""
    for name in data:
        if name not in known:
            raise InvalidParameterError(name, f"unknown; known are {', '.join(known)}")


def number(data: QueryDict, name: str, default: int, most: int) -> int:
    """A whole number from 1 to `most`."""
    text = data.get(name, "")
    if not text:
        return default
    value = natural(text)
    if value is None or not 1 <= value <= most:
        raise InvalidParameterError(name, f"a whole number from 1 to {most} is expected")
    return value


def choices(data: QueryDict, name: str, allowed: list[str]) -> list[str]:
    """Values of a closed vocabulary; the parameter may be repeated."""
    values = data.getlist(name)
    for value in values:
        if value not in allowed:
            raise InvalidParameterError(name, f"one of {', '.join(allowed)} is expected")
    return values


def natural(text: str) -> int | None:
    """A number written in digits that a database column holds, or None."""
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
    return value if value is not None and value <= _LARGEST else None
