"""The public lists under fixtures/ → records; `load()` may run again at any time."""

from ecosystem.reference.load import load

__all__ = ["load"]
