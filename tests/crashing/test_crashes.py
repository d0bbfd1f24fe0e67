"""An import can be killed at any moment and run again; two at once are as good as one after the other."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]
KILLS, RACES = 50, 10
#: Seconds after which the program hangs rather than works, on a busy machine too.
LONGEST = 900


def run(work: str, number: int, folder: Path) -> dict[str, Any]:
    """What the program found, on a database of its own of the kind that is being tested."""
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'scratch.sqlite3'}"}
    environment["API_RATE"] = "1000000/min"  # of the one who follows the changes
    if connection.vendor == "postgresql":
        server = os.environ["DATABASE_URL"]
        environment["SERVER_URL"] = server
        environment["DATABASE_URL"] = urlunsplit(
            urlsplit(server)._replace(path=f"/atlas_{work}_{os.getpid()}")
        )
    command = [sys.executable, "-m", "tests.crashing.program", work, str(folder), str(number), "7"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_killed_import_is_finished_by_the_next_as_if_nothing_had_happened(tmp_path: Path) -> None:
    found = run("kill", KILLS, tmp_path)
    assert found["wrong"] == []
    assert found["kills"] == KILLS
    assert found["when"]["written, not shown yet"] > 0


def test_two_imports_at_once_end_as_one_after_the_other(tmp_path: Path) -> None:
    found = run("race", RACES, tmp_path)
    assert found["wrong"] == []
