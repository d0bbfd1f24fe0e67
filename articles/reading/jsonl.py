"""JSON lines: one article a line. A bad line is named and the others go on."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from articles.reading.encoding import clean, decode_exact
from articles.reading.items import ReadError, Row


def read_jsonl(path: Path) -> Iterator[Row | ReadError]:
    """The rows of a .jsonl file."""
    for number, line in enumerate(_lines(path), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield ReadError(str(path), number, f"bad JSON: {error}")
            continue
        if isinstance(value, dict):
            yield Row(number, {str(key): _cell(cell) for key, cell in value.items()})
        else:
            yield ReadError(str(path), number, "bad JSON: a line must hold one object")


def _lines(path: Path) -> list[str]:
    return decode_exact(path.read_bytes()).removeprefix("\ufeff").split("\n")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "、".join(_cell(part) for part in value)
    return clean(str(value))
