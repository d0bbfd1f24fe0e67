"""Public ids that follow from what a record is, so that a rebuilt database keeps its addresses."""

from hashlib import blake2b


def derived_public_id(kind: str, key: str) -> str:
    """Twelve hex digits for `kind` and a key that is unique within it (a code, a folded name)."""
    return blake2b(f"{kind}|{key}".encode(), digest_size=6).hexdigest()
