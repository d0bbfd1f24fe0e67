"""The language that an account has chosen holds on every machine."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from ecosystem.models import Preference

pytestmark = pytest.mark.django_db


def language(client: Client) -> str:
    return "en" if b'lang="en"' in client.get("/").content[:200] else "zh-hans"


def log_in(client: Client) -> None:
    data = {"username": "anna", "password": "correct horse"}
    assert client.post("/accounts/login/", data).status_code == 302


def test_the_choice_follows_the_account() -> None:
    User.objects.create_user("anna", password="correct horse")
    office, home = Client(), Client()
    log_in(office)
    assert language(office) == "zh-hans"
    office.post("/i18n/setlang/", {"language": "en", "next": "/"})
    assert language(office) == "en"
    log_in(home)
    assert language(home) == "en"
    assert language(Client()) == "zh-hans"
    home.post("/i18n/setlang/", {"language": "zh-hans"})
    assert language(home) == "zh-hans"


def test_without_an_account_the_choice_is_the_browsers() -> None:
    client = Client()
    client.post("/i18n/setlang/", {"language": "en"})
    assert language(client) == "en"
    assert not Preference.objects.exists()


@pytest.mark.parametrize("code", ["", "tlh", "en'--"])
def test_no_other_language_is_kept(code: str) -> None:
    User.objects.create_user("anna", password="correct horse")
    client = Client()
    log_in(client)
    client.post("/i18n/setlang/", {"language": code})
    assert language(client) == "zh-hans"
    assert not Preference.objects.exists()


def test_a_wrong_password_is_told() -> None:
    answer = Client().post("/accounts/login/", {"username": "anna", "password": "x"})
    assert 'role="alert"' in answer.content.decode()
