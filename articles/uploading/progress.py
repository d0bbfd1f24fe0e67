"""How far a task has come, told past its transaction: by the cache, shared where Redis is."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.cache import cache

from articles.models import Upload

_SECONDS = 3600


@dataclass(slots=True)
class Progress:
    """Documents done of all; call it after each."""

    upload: Upload
    total: int
    done: int = 0

    def __call__(self) -> None:
        """One more is done."""
        self.done += 1
        cache.set(_key(self.upload), (self.done, self.total), _SECONDS)


def begin(upload: Upload) -> Progress:
    """From nothing."""
    cache.delete(_key(upload))
    return Progress(upload, sum(upload.files.values_list("documents", flat=True)))


def progress_of(upload: Upload) -> tuple[int, int] | None:
    """Documents done, and all of them; None where nobody has said."""
    found: tuple[int, int] | None = cache.get(_key(upload))
    return found


def _key(upload: Upload) -> str:
    return f"upload-{upload.pk}-progress"
