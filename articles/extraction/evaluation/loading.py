"""Reading gold files and predictions."""

import json
from pathlib import Path
from typing import Any


def load(path: Path) -> dict[str, dict[str, Any]]:
    """Documents by name without suffix, from a folder of *.json or a file of JSON lines."""
    if path.is_dir():
        documents = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(path.glob("*.json"))]
    else:
        lines = path.read_text(encoding="utf-8").splitlines()
        documents = [json.loads(line) for line in lines if line.strip()]
    return by_name(documents)


def by_name(documents: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Documents keyed by their name without suffix."""
    return {Path(d["document"]).stem: d for d in documents}
