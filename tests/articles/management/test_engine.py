"""The commands ask the engine that the settings name, and say what became of it."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from articles.engine import configured
from articles.extraction.engine.client import Patience
from articles.models import Evidence
from ecosystem.models import Entity
from tests.articles.extraction.engine.endpoint import body, endpoint, says

BRAND = {"entities": [{"id": "c", "kind": "company", "name": "青禾共创"}]}


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("春天里，青禾共创培养学徒128名。海岳磁材有限公司投产。", encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _engine(settings: Any) -> None:
    Patience._kept.clear()
    settings.EXTRACTION_ENGINE_MODEL = "small"
    settings.EXTRACTION_ENGINE_TIMEOUT = 5.0


def extracted(paper: Path, workers: int = 1) -> tuple[list[str], str]:
    out, err = StringIO(), StringIO()
    call_command("extract_articles", paper, workers=workers, stdout=out, stderr=err)
    return [entity["name"] for entity in json.loads(out.getvalue())["entities"]], err.getvalue()


def test_engine_is_off_by_default(paper: Path) -> None:
    assert configured() is None
    assert extracted(paper) == (["海岳磁材有限公司"], "")


@pytest.mark.parametrize("workers", [1, 2])
def test_proposals_come_after_what_grammar_found(paper: Path, settings: Any, workers: int) -> None:
    with endpoint(says(BRAND)) as place:
        settings.EXTRACTION_ENGINE_URL = place.url
        assert extracted(paper, workers) == (["海岳磁材有限公司", "青禾共创"], "")


def test_silent_engine_is_named_and_is_no_fault(paper: Path, settings: Any) -> None:
    with endpoint(body(b"busy", 503)) as place:
        settings.EXTRACTION_ENGINE_URL = place.url
        names, said = extracted(paper)
    assert names == ["海岳磁材有限公司"]
    assert said.strip() == "a.txt: engine:small: status 503; read by grammar alone"


@pytest.mark.parametrize(("url", "model"), [("ftp://x", "small"), ("http://x/v1", "")])
def test_settings_that_make_no_engine_are_refused(settings: Any, url: str, model: str) -> None:
    settings.EXTRACTION_ENGINE_URL, settings.EXTRACTION_ENGINE_MODEL = url, model
    with pytest.raises(ImproperlyConfigured):
        configured()


@pytest.mark.django_db
def test_import_asks_again_where_the_engine_was_silent(paper: Path, settings: Any) -> None:
    call_command("load_reference_data", stdout=StringIO())
    with endpoint(body(b"busy", 503), body(b"busy", 503), says(BRAND)) as place:
        settings.EXTRACTION_ENGINE_URL = place.url
        err = StringIO()
        call_command("import_articles", paper, stdout=StringIO(), stderr=err)
        assert "read by grammar alone" in err.getvalue()
        assert not Entity.objects.filter(name="青禾共创").exists()
        call_command("import_articles", paper, stdout=StringIO(), stderr=StringIO())
        assert Entity.objects.filter(name="青禾共创", status="active").exists()
        assert set(
            Evidence.objects.filter(claim__subject__text="青禾共创").values_list("rule", flat=True)
        ) == {"engine:small"}
        call_command("import_articles", paper, stdout=StringIO(), stderr=StringIO())
        assert len(place.asked) == 3
