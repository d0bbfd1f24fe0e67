"""Which extractor read an article: the words on record change when the code or the lists do."""

from functools import cache
from hashlib import blake2b
from pathlib import Path

from articles.extraction.gazetteers import FIXTURES

_PACKAGE = Path(__file__).resolve().parents[1] / "extraction"
_SUFFIXES = {".py", ".csv", ".txt"}


def version(engine: str = "") -> str:
    """Hash of the extraction package and the public lists that it reads, and of the engine beside it.

    Derived rather than declared: nobody can forget to raise it after changing a rule.
    """
    if not engine:
        return _grammar()
    return f"{_grammar()}+{blake2b(engine.encode(), digest_size=4).hexdigest()}"


@cache
def _grammar() -> str:
    digest = blake2b(digest_size=8)
    files = [p for p in _PACKAGE.rglob("*") if p.suffix in _SUFFIXES and p.is_file()]
    for path in sorted(files) + sorted(FIXTURES.glob("*.csv")):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
