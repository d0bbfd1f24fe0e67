"""Chinese unless the visitor chose English; every word of the pages is translated."""

import re
from pathlib import Path

from django.conf import settings
from django.test import Client
from django.utils.translation import gettext, override

from ecosystem.browse.enumerating import listed
from ecosystem.browse.figures import normalised
from tests.small_world import World

_TRANSLATE = re.compile(r"{% translate (\"[^\"]+\"|'[^']+')")

_GETTEXT = re.compile(r"\b(?:_|gettext|gettext_lazy)\(\s*\"([^\"]+)\"\s*\)")


def test_a_browser_installed_in_english_gets_chinese(db: None, client: Client) -> None:
    page = client.get("/companies/", headers={"Accept-Language": "en-US,en"}).content.decode()
    assert '<html lang="zh-hans">' in page


def test_the_switch_is_remembered(world: World, client: Client) -> None:
    response = client.post("/i18n/setlang/", {"language": "en", "next": "/companies/?region=640000"})
    assert response["Location"] == "/companies/?region=640000"
    page = client.get("/companies/").content.decode()
    assert "3 results" in page
    assert "New materials" in page


def test_every_word_of_the_templates_is_translated() -> None:
    words = {
        quoted[1:-1]
        for path in Path(settings.BASE_DIR / "templates").rglob("*.html")
        for quoted in _TRANSLATE.findall(path.read_text(encoding="utf-8"))
    }
    assert len(words) > 50
    assert untranslated(words) == []


def test_every_word_of_the_declarations_is_translated() -> None:
    folders = (
        "ecosystem/browse",
        "ecosystem/kinds",
        "ecosystem/search",
        "ecosystem/templatetags",
        "articles/pages",
    )
    words = {
        word
        for folder in folders
        for path in Path(settings.BASE_DIR / folder).rglob("*.py")
        for word in _GETTEXT.findall(path.read_text(encoding="utf-8"))
    }
    assert len(words) > 50
    assert untranslated(words) == []


def untranslated(words: set[str]) -> list[str]:
    with override("zh-hans"):
        return [word for word in sorted(words) if gettext(word) == word]


def test_things_in_one_line_are_set_apart_as_the_language_does() -> None:
    with override("zh-hans"):
        assert listed(("甲", "乙")) == "甲、乙"
    with override("en"):
        assert listed(("甲", "乙")) == "甲, 乙"


def test_no_page_in_english_sets_words_apart_as_chinese_does(world: World, client: Client) -> None:
    world.article.authors = ["甲一", "乙二"]
    world.article.save()
    client.cookies["django_language"] = "en"
    assert "甲一, 乙二" in client.get(world.article.get_absolute_url()).content.decode()


def test_the_normalised_value_names_the_currency_of_the_language(world: World) -> None:
    with override("en"):
        assert normalised(world.metric).endswith(" CNY")
    with override("zh-hans"):
        assert normalised(world.metric).endswith(" 元")
