import re

from ecosystem.identity import derived_public_id


def test_the_id_has_twelve_hex_digits() -> None:
    assert re.fullmatch("[0-9a-f]{12}", derived_public_id("park", "苏州工业园区"))


def test_the_kind_tells_equal_keys_apart() -> None:
    assert derived_public_id("region", "浦东新区") != derived_public_id("park", "浦东新区")


def test_the_id_of_a_code_never_changes() -> None:
    assert derived_public_id("region", "640100") == "5de4538f34e4"
