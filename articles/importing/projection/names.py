"""The names of an entity: its own, those that reports use, those that persons added or struck out."""

from collections.abc import Iterable
from dataclasses import dataclass

from articles.importing.projection.verdicts import Verdicts
from articles.importing.projection.voices import Voice, best
from ecosystem.models import Name
from ecosystem.naming import fold
from ecosystem.services.keys import alias_key


@dataclass(frozen=True, slots=True)
class NameRow:
    """A row of `Name` as it should be."""

    text: str
    sort: str
    origin: str


def name_rows(
    official: NameRow, voices: Iterable[Voice], verdicts: Verdicts, listed: Iterable[Name]
) -> list[NameRow]:
    """One row for each name that compares differently; `listed` are the rows of reference lists."""
    rows: dict[str, NameRow] = {fold(official.text): official}
    for key, value in verdicts.given("alias").items():
        text = value["text"] if isinstance(value, dict) else key
        sort = value.get("sort") if isinstance(value, dict) else None
        rows.setdefault(fold(text), NameRow(text, sort or _sort(text, official.text), Name.Origin.PERSON))
    for text, sort in _reference(verdicts, listed):
        rows.setdefault(fold(text), NameRow(text, sort, Name.Origin.REFERENCE))
    for voice in best(v for v in voices if v.property in ("name", "alias")):
        text = str(voice.value)[:200]
        rows.setdefault(fold(text), NameRow(text, _sort(text, official.text), Name.Origin.REPORT))
    return [row for row in rows.values() if row is official or not _denied(row, verdicts)]


def _reference(verdicts: Verdicts, listed: Iterable[Name]) -> list[tuple[str, str]]:
    kept = [(row.text, row.sort) for row in listed if row.origin == Name.Origin.REFERENCE]
    return kept + [(value["text"], value["sort"]) for value in verdicts.readmitted]


def _denied(row: NameRow, verdicts: Verdicts) -> bool:
    return verdicts.denies("alias", alias_key(row.text))


def _sort(text: str, official: str) -> str:
    """A short form uses some of the letters of the full one, in their order."""
    letters = iter(fold(official))
    short = fold(text)
    if len(short) < len(fold(official)) and all(letter in letters for letter in short):
        return Name.Sort.SHORT
    return Name.Sort.OTHER
