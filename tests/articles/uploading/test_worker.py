"""With Redis the long steps are a worker's: a real broker, a real worker, a database of their own."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
import redis

ROOT = Path(__file__).parents[3]
#: A numbered database of the server that nothing else uses.
BROKER = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/15")
#: Seconds that a step may take on a busy machine.
PATIENCE = 120
SET_UP = """
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from articles.models import Upload
from articles.uploading.receiving import receive
upload = Upload.objects.create(by=User.objects.create(username="anna"))
receive(upload, SimpleUploadedFile("a.txt", "海岳磁材有限公司去年实现产值3.2亿元。".encode()))
"""
STEP = """
from articles.models import Upload
from articles.uploading import tasks
Upload.objects.update(state="{state}")
tasks.{task}.delay(Upload.objects.get().pk)
"""


@pytest.fixture
def broker() -> str:
    try:
        redis.Redis.from_url(BROKER).flushdb()
    except redis.ConnectionError:
        pytest.skip("no Redis on this machine")
    return BROKER


def state_in(database: Path) -> str:
    """The state of the upload, read past Django: a process for each look would keep the worker waiting."""
    with closing(sqlite3.connect(database, timeout=30)) as connection:
        return str(connection.execute("SELECT state FROM articles_upload").fetchone()[0])


def test_a_worker_foresees_and_imports(broker: str, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}",
        "UPLOADS_DIR": str(tmp_path / "files"),
        "REDIS_URL": broker,
    }

    def manage(*words: str) -> str:
        command = [sys.executable, "manage.py", *words]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""

    def wait_for(state: str) -> None:
        end = time.monotonic() + PATIENCE
        while state_in(tmp_path / "db.sqlite3") != state:
            assert time.monotonic() < end, f"never came to {state}"
            time.sleep(0.2)

    manage("migrate", "--verbosity", "0")
    manage("shell", "-c", SET_UP)
    worker = [
        sys.executable,
        "-m",
        "celery",
        "--app",
        "config",
        "worker",
        "--pool",
        "solo",
        "--loglevel",
        "ERROR",
    ]
    with subprocess.Popen(worker, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as running:
        try:
            manage("shell", "-c", STEP.format(state="foreseeing", task="foresee_upload"))
            wait_for("foreseen")
            manage("shell", "-c", STEP.format(state="importing", task="import_upload"))
            wait_for("done")
        finally:
            running.terminate()
    names = "from ecosystem.models import Company; print(Company.objects.get().name)"
    assert manage("shell", "--no-imports", "-c", names) == "海岳磁材有限公司"
