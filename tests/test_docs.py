"""The documents say what is there."""

import re
from pathlib import Path

from tools import data_dictionary

ROOT = Path(__file__).resolve().parent.parent


def test_the_data_dictionary_is_made_from_the_models_as_they_are() -> None:
    assert data_dictionary.TARGET.read_text(encoding="utf-8") == data_dictionary.page()


def test_every_direct_dependency_has_its_reason_in_the_architecture_page() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").lower()
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    names = [re.split(r"[=\[]", line)[0].lower() for line in lines if line and not line.startswith("#")]
    assert [n for n in names if n not in page] == []


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    named = set(re.findall(r"make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert named - targets == set()
