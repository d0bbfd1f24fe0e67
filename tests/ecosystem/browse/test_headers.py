"""What every answer carries, and the small addresses that browsers ask for."""

import pytest
from django.test import Client


@pytest.mark.parametrize("url", ["/", "/companies/", "/nowhere/", "/admin/login/"])
def test_pages_run_no_script_but_our_own(db: None, client: Client, url: str) -> None:
    response = client.get(url)
    assert "default-src 'self'" in response["Content-Security-Policy"]
    assert "<script>" not in response.content.decode()


def test_an_icon_answers_where_a_page_names_none(client: Client) -> None:
    assert client.get("/favicon.ico")["Location"].endswith("img/mark.svg")
