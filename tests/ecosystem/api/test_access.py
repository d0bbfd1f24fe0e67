"""Tokens: made and revoked by their owners, kept as hashes; limits by token and by address."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from rest_framework.throttling import SimpleRateThrottle

from ecosystem.api.resources import resources
from ecosystem.models import ApiToken
from tests.ecosystem.api.asking import ask

pytestmark = pytest.mark.django_db
PAGE = "/accounts/tokens/"


@pytest.fixture
def reader() -> User:
    return User.objects.create_user("reader", password="correct horse")


def make(client: Client, user: User, **given: Any) -> str:
    """A token made on the page, as it is shown there once."""
    client.force_login(user)
    response = client.post(PAGE, {"name": "notebook", "scope": "read", "days": "30"} | given)
    assert response.status_code == 200
    return str(response.context["made"])


def with_token(token: str, client: Client | None = None) -> Any:
    return (client or Client()).get("/api/v1/sectors", headers={"authorization": f"Bearer {token}"})


def test_a_token_is_shown_once_and_kept_as_a_hash(client: Client, reader: User) -> None:
    token = make(client, reader)
    assert len(token) == 64
    kept = ApiToken.objects.get()
    assert token not in (kept.digest, kept.token_key)
    assert token not in client.get(PAGE).content.decode()
    assert kept.expiry is not None
    assert timedelta(days=29) < kept.expiry - timezone.now() < timedelta(days=31)


def test_a_token_reads_and_its_use_is_noted(client: Client, reader: User) -> None:
    token = make(client, reader)
    assert with_token(token).status_code == 200
    assert ApiToken.objects.get().used is not None


@pytest.mark.parametrize("token", ["0" * 64, "short", "ümläut", "a b", ""])
def test_a_wrong_token_is_401_in_the_form_of_all_errors(client: Client, token: str) -> None:
    response = with_token(token)
    assert (response.status_code, response.json()["code"]) == (401, "authentication_failed")
    assert response["WWW-Authenticate"] == "Bearer"


def test_revoked_expired_and_switched_off_tokens_are_refused(client: Client, reader: User) -> None:
    revoked, expired, off = (make(client, reader, name=name) for name in "abc")
    first = ApiToken.objects.get(name="a")
    client.post(f"{PAGE}{first.digest}/revoke/")
    ApiToken.objects.filter(name="b").update(expiry=timezone.now() - timedelta(days=1))
    assert [with_token(token).status_code for token in (revoked, expired, off)] == [401, 401, 200]
    User.objects.update(is_active=False)
    assert with_token(off).status_code == 401


def test_only_ones_own_tokens_can_be_seen_and_revoked(client: Client, reader: User) -> None:
    make(client, reader)
    other = Client()
    other.force_login(User.objects.create_user("other"))
    assert "notebook" not in other.get(PAGE).content.decode()
    digest = ApiToken.objects.get().digest
    assert other.post(f"{PAGE}{digest}/revoke/").status_code == 404
    assert ApiToken.objects.count() == 1


def test_who_is_not_logged_in_is_asked_to(client: Client) -> None:
    for response in (client.get(PAGE), client.post(PAGE, {"name": "x", "scope": "read", "days": "0"})):
        assert (response.status_code, response["Location"].split("?")[0]) == (302, "/accounts/login/")
    assert ApiToken.objects.count() == 0


def test_bad_forms_make_nothing_and_say_why(client: Client, reader: User) -> None:
    client.force_login(reader)
    for given in ({"name": ""}, {"days": "7"}, {"scope": "write"}):
        response = client.post(PAGE, {"name": "x", "scope": "read", "days": "30"} | given)
        assert response.context["form"].errors
    assert ApiToken.objects.count() == 0
    ApiToken.objects.bulk_create(ApiToken(digest=str(n), token_key=str(n), user=reader) for n in range(20))
    response = client.post(PAGE, {"name": "x", "scope": "read", "days": "30"})
    assert response.context["form"].non_field_errors()
    assert ApiToken.objects.count() == 20


def test_admins_see_all_tokens_and_can_only_delete_them(client: Client, reader: User) -> None:
    make(client, reader)
    digest = ApiToken.objects.get().digest
    boss = Client()
    boss.force_login(User.objects.create_superuser("boss"))
    assert "notebook" in boss.get("/admin/ecosystem/apitoken/").content.decode()
    assert boss.get("/admin/ecosystem/apitoken/add/").status_code == 403
    boss.post(f"/admin/ecosystem/apitoken/{digest}/delete/", {"post": "yes"})
    assert ApiToken.objects.count() == 0


def test_limits_count_by_token_and_else_by_address(
    client: Client, reader: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", {"anon": "1/min", "token": "2/min"})
    one, other = make(client, reader), make(client, reader)
    anonymous = [client.get("/api/v1/sectors").status_code for _ in range(2)]
    assert anonymous == [200, 429]
    assert [with_token(one).status_code for _ in range(3)] == [200, 200, 429]
    late = with_token(one)
    assert int(late["Retry-After"]) > 0
    assert late.json()["code"] == "throttled"
    assert with_token(other).status_code == 200


def test_other_sites_scripts_may_not_read(client: Client) -> None:
    response = client.get("/api/v1/sectors", headers={"origin": "https://elsewhere.example"})
    assert not [name for name in response.headers if name.lower().startswith("access-control")]
    ask(client, "sectors")


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_documentation_names_every_filter_and_field(client: Client, language: str) -> None:
    client.cookies["django_language"] = language
    page = client.get("/api/docs/").content.decode()
    for resource in resources():
        assert f'id="{resource.slug}"' in page
        for name in (*resource.catalogue.filterset_class.base_filters, *resource.fields):
            assert f"<code>{name}</code>" in page, name
    assert "<script>" not in client.get("/api/docs/try/").content.decode()
