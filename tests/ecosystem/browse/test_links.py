"""Addresses as state."""

from django.http import QueryDict

from ecosystem.browse.links import MOST_READ, Query


def query(text: str) -> Query:
    return Query("/x/", QueryDict(text))


def test_toggling_puts_in_and_takes_out() -> None:
    assert query("a=1").toggled("a", "2") == "/x/?a=1&a=2"
    assert query("a=1&a=2").toggled("a", "1") == "/x/?a=2"


def test_a_change_starts_paging_anew_and_keeps_the_rest() -> None:
    assert query("sort=-name&page=7&q=x").url(q=None) == "/x/?sort=-name"


def test_blanks_and_repetitions_are_dropped() -> None:
    assert query("a=&a=1&a=1&a=%20").values("a") == ["1"]


def test_one_address_cannot_ask_for_thousands_of_values() -> None:
    assert len(query("&".join(f"a={n}" for n in range(500))).values("a")) == MOST_READ


def test_hidden_fields_leave_out_what_the_form_sets() -> None:
    assert query("q=x&region=64&page=2&format=csv").kept("q") == [("region", "64")]
