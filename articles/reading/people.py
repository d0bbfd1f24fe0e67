"""A cell of author names → the names."""

import re

_SEPARATORS = re.compile(r"\s*[、，,;；|]\s*")
_HAN = re.compile(r"[\u3400-\u9fff]")


def names(cell: str) -> tuple[str, ...]:
    """The names in a cell; white space separates only Chinese ones (`张三 李四`, but `Ann Lee`)."""
    parts = _SEPARATORS.split(cell.strip())
    if len(parts) == 1 and _HAN.search(cell):
        parts = cell.split()
    return tuple(dict.fromkeys(part for part in parts if part))
