"""The public lists under fixtures/ → records; `load()` may run again at any time."""

from ecosystem.models import Sector
from ecosystem.reference.load import load

__all__ = ["is_loaded", "load"]


def is_loaded() -> bool:
    """Whether the lists were ever loaded: sectors come from nowhere else."""
    return Sector.objects.exists()
