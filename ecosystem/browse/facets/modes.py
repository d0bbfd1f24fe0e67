"""How a filter reads its values: one parameter a mode, named as in django-filter and NetBox.

| parameter          | rows                                                        |
| ------------------ | ----------------------------------------------------------- |
| `sector=a`         | that have any of the values (repeated: a or b)               |
| `sector__all=a`    | that have all of the values                                  |
| `sector__n=a`      | that have none of the values                                 |
| `sector__empty=1`  | of which nothing is known (`0`: of which something is)       |
| `founded__gte=1`   | from this number, year or ISO day on                         |
| `founded__lte=1`   | up to this number, year or ISO day                           |

All that is asked holds at once. Among values `-` stands for “not reported”: `sector=a&sector=-`.
"""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """What is appended to a filter's name to make the parameter of a mode."""

    ANY = ""
    ALL = "__all"
    NOT = "__n"
    EMPTY = "__empty"
    FROM = "__gte"
    TO = "__lte"


#: Values of `__empty`.
TRUTHS = {"1": True, "true": True, "0": False, "false": False}
