"""The texts that extraction is timed on."""

import json
import os
from pathlib import Path

from articles.extraction.document import Document

ROOT = Path(__file__).resolve().parent.parent
#: A large collection may be named: one JSON object a line with `file`, `text`, `published`.
CORPUS = os.environ.get("BENCH_CORPUS")
#: Only so many of it, the first ones.
_MOST = int(os.environ.get("BENCH_DOCUMENTS", "0")) or None
SAMPLES = ROOT / "fixtures" / "articles"


def documents() -> tuple[str, list[Document]]:
    """What the documents are, and the documents: the collection, else our own samples repeated."""
    if CORPUS:
        path = Path(CORPUS)
        lines = path.read_text(encoding="utf-8").splitlines()[:_MOST]
        records = [json.loads(line) for line in lines]
        found = [Document(r["file"], r["text"], published=r.get("published") or None) for r in records]
        return path.name, found
    repeated = [Document(f"sample-{i}", t, published="2025") for i, t in enumerate(samples() * 40)]
    return "our samples, 40 times", repeated


def samples() -> list[str]:
    """The plain texts among our samples."""
    return [p.read_text(encoding="utf-8") for p in sorted(SAMPLES.glob("*.txt")) if _is_utf8(p)]


def _is_utf8(path: Path) -> bool:
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False
    return True
