"""One attribute as the text says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """`name` of an entity is `value`, says the clean stretch `start:end`."""

    entity: int
    name: str
    value: str
    start: int
    end: int
