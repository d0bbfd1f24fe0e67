"""What sort of value a column holds, for programs that read it."""

from enum import StrEnum


class Shape(StrEnum):
    """How a value is written in JSON; null where nothing is known."""

    #: Words, or the code of a closed vocabulary; several in one cell are parted by `；`.
    TEXT = "text"
    TEXTS = "texts"
    NUMBER = "number"
    #: A day, or a time with its offset, in ISO 8601.
    TIME = "time"
    #: An address of this site; programs get it whole.
    LINK = "link"
    #: Another record: `{"id", "kind", "name"}`, and `code` of a region.
    RECORD = "record"
    RECORDS = "records"
    #: A word of a vocabulary: `{"code", "name"}`.
    TERMS = "terms"
    #: Names of a record: `{"text", "sort"}`.
    NAMES = "names"
