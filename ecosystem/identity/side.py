"""One of two records that are compared."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """What may be known of a record; only kind and name must be.

    `place` is the code of the division it lies in (GB/T 2260), `code` a strong key: the unified social
    credit code of an organisation, the division code of a region.
    """

    kind: str
    name: str
    place: str = ""
    code: str = ""
    aliases: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    #: Whether a public list has this very name.
    listed: bool = False
