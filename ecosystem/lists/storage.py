"""Where an uploaded list waits between its preview and the word that it be taken."""

from __future__ import annotations

import re
import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from import_export.tmp_storages import BaseStorage

_NAME = re.compile(r"[0-9a-f]{32}")
#: Seconds after which nobody confirms any more.
_KEPT = 86_400


class WaitingLists(BaseStorage):  # type: ignore[misc]
    """Files under var/, which all processes of the site share, under names that nobody guesses."""

    folder = settings.VAR_DIR / "lists"

    def save(self, data: bytes) -> None:
        """Keep a file; what nobody confirmed within a day goes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for file in self.folder.iterdir():
            if time.time() - file.stat().st_mtime > _KEPT:
                file.unlink(missing_ok=True)
        self.name = uuid4().hex
        (self.folder / self.name).write_bytes(data)

    def read(self) -> bytes:
        """The file. Raises FileNotFoundError."""
        return self._path().read_bytes()

    def remove(self) -> None:
        """The list is taken."""
        self._path().unlink(missing_ok=True)

    def _path(self) -> Path:
        if not _NAME.fullmatch(self.name or ""):
            raise FileNotFoundError(self.name)
        return Path(self.folder / self.name)
