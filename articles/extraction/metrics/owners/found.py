"""What a clause tells of whose its figures are: of a thing, or of somebody who is no entity (某企业)."""

from __future__ import annotations

from typing import NamedTuple


class Found(NamedTuple):
    """A subject (None: somebody who is no entity) and whether the text may go on about it.

    In passing: a daughter of the firm that the text is about, up to the next semicolon.
    """

    thing: int | None
    firm: bool
    passing: bool = False
