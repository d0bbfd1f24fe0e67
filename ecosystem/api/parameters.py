"""Reading parameters; what cannot be understood is an error and never ignored."""

from __future__ import annotations

from collections.abc import Collection

from django.http import QueryDict

from ecosystem.api.errors import InvalidParameterError, hint

#: The largest id that a database column holds.
_LARGEST = 2**63 - 1
_FLAGS = {"1": True, "true": True, "0": False, "false": False}


def only(data: QueryDict, *known: str) -> None:
    """Refuse a parameter that the endpoint does not have."""
    for name in data:
        if name not in known:
            raise InvalidParameterError(name, f"unknown parameter; {hint(name, known)}")


def number(data: QueryDict, name: str, default: int, most: int) -> int:
    """A whole number from 1 to `most`."""
    if name not in data:
        return default
    value = natural(data.get(name, ""))
    if value is None or not 1 <= value <= most:
        raise InvalidParameterError(name, f"a whole number from 1 to {most} is expected")
    return value


def flag(data: QueryDict, name: str) -> bool:
    """Whether something is wanted: 1 or true, 0 or false."""
    text = data.get(name, "0")
    if text not in _FLAGS:
        raise InvalidParameterError(name, f"one of {', '.join(_FLAGS)} is expected")
    return _FLAGS[text]


def choices(data: QueryDict, name: str, allowed: Collection[str]) -> list[str]:
    """Values of a closed vocabulary; the parameter may be repeated."""
    values = data.getlist(name)
    for value in values:
        if value not in allowed:
            raise InvalidParameterError(name, f"unknown value {value!r}; {hint(value, allowed)}")
    return values


def natural(text: str) -> int | None:
    """A number written in digits that a database column holds, or None."""
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
    return value if value is not None and value <= _LARGEST else None
