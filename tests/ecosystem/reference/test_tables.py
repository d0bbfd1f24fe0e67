import csv
from pathlib import Path

import pytest
from django.conf import settings

from ecosystem.models import Indicator
from ecosystem.tables import rows, values

TABLES = sorted(Path(settings.FIXTURES_DIR).glob("*.csv"))
SECTORS = {row["code"] for row in rows("sectors")}


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_every_list_is_plain_utf8_with_equally_long_rows(path: Path) -> None:
    raw = path.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    lengths = {len(row) for row in csv.reader(raw.decode("utf-8").splitlines())}
    assert len(lengths) == 1


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_every_list_is_described(path: Path) -> None:
    assert f"`{path.name}`" in (path.parent / "README.md").read_text(encoding="utf-8")


def test_keywords_belong_to_sectors_once_each() -> None:
    pairs = [(row["code"], row["keyword"]) for row in rows("sector_keywords")]
    assert {code for code, _ in pairs} == SECTORS
    assert len(set(pairs)) == len(pairs)


def test_industries_lead_to_sectors() -> None:
    assert {code for row in rows("industry_sectors") for code in row["sector"].split(";")} <= SECTORS
    assert {row["sector"] for row in rows("wellknown_companies")} <= SECTORS | {""}


def test_no_wording_means_two_indicators_of_one_dimension() -> None:
    wordings = [
        (row["dimension"], w) for row in rows("indicators") for w in (row["name"], *values(row["synonyms"]))
    ]
    assert len(set(wordings)) == len(wordings)
    assert {dimension for dimension, _ in wordings} <= set(Indicator.Dimension.values)
