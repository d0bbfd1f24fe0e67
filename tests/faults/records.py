"""The declared faults, and the sources with one of them in place."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_RECORD = Path(__file__).with_name("faults.toml")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: what it breaks, and the changes of sources that make it."""

    name: str
    #: Number of the behaviour of the model.
    behaviour: int
    #: File, text that stands there once, text in its place.
    changes: tuple[tuple[str, str, str], ...]
    #: Where it is declared.
    record: Path

    def sources(self) -> dict[Path, str]:
        """The sources of the files concerned, broken. ValueError where a text is not there exactly once."""
        broken: dict[Path, str] = {}
        for file, text, fault in self.changes:
            path = ROOT / file
            source = broken.get(path) or path.read_text(encoding="utf-8")
            if source.count(text) != 1:
                raise ValueError(f"{self.name}: {file} holds {source.count(text)} times {text!r}")
            broken[path] = source.replace(text, fault)
        return broken


def faults(record: Path = _RECORD) -> list[Fault]:
    """All of them, in the order of their behaviours."""
    declared = tomllib.loads(record.read_text(encoding="utf-8"))["fault"]
    return [
        Fault(
            d["name"],
            d["behaviour"],
            ((d["file"], d["text"], d["fault"]), *map(tuple, d.get("also", []))),
            record,
        )
        for d in declared
    ]
