"""An editor at the upload pages, with a folder and a small list of places of her own."""

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from articles.uploading import tasks
from ecosystem.roles import Role, permissions_of


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.UPLOADS_DIR = tmp_path / "uploads"
    # The reference lists are the business of other tests.
    monkeypatch.setattr(tasks, "_load_reference", lambda: None)


def staff(name: str, role: Role) -> Client:
    """A client of somebody who has the role."""
    user = User.objects.create_user(name, is_staff=True)
    codenames = [permission.split(".")[1] for permission in permissions_of(role)]
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    client.cookies["django_language"] = "en"
    return client


@pytest.fixture
def editor(db: None) -> Client:
    """May import."""
    return staff("editor", Role.EDITOR)
