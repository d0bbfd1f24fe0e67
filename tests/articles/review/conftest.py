"""Two reviewers, one reader, and small knowledge bases imported from invented articles."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from tests.articles.review.asking import Reviewer


def _staff(name: str, *codenames: str) -> User:
    user = User.objects.create_user(name, is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return user


def _client(user: User) -> Reviewer:
    client = Client(HTTP_ACCEPT_LANGUAGE="en")
    client.force_login(user)
    client.cookies["django_language"] = "en"
    return Reviewer(client, user)


@pytest.fixture
def anna(db: None) -> Reviewer:
    """May decide and judge."""
    return _client(_staff("anna", "add_decision", "add_judgement", "change_entity"))


@pytest.fixture
def boris(db: None) -> Reviewer:
    """Another one."""
    return _client(_staff("boris", "add_decision", "add_judgement", "change_entity"))


@pytest.fixture
def onlooker(db: None) -> Reviewer:
    """A member of staff without either permission."""
    return _client(_staff("onlooker"))
