"""Every word of pages, forms and messages stands in Chinese too, with the same placeholders."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "locale" / "zh_Hans" / "LC_MESSAGES" / "django.po"
KEYWORDS: dict[str, Any] = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    "npgettext": ((1, "c"), 2, 3),
}
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]")


def sources() -> Iterator[tuple[Path, bytes]]:
    """Python of the apps, and templates as Python that calls gettext."""
    for folder in ("ecosystem", "articles", "config"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path, path.read_bytes()
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.suffix in {".html", ".txt"}:
            calls = templatize(path.read_text(encoding="utf-8"), origin=str(path))
            # What is left of the markup is indented as it likes.
            yield path, "\n".join(line.lstrip() for line in calls.splitlines()).encode()


def used() -> dict[str, str]:
    """Message → a file that uses it."""
    found: dict[str, str] = {}
    for path, source in sources():
        for _line, message, _comments, _context in extract("python", BytesIO(source), KEYWORDS):
            one = message if isinstance(message, str) else message[0]
            found.setdefault(one, str(path.relative_to(ROOT)))
    return found


def translated() -> Catalog:
    with CATALOGUE.open("rb") as file:
        return read_po(file)


def texts(message: Message, *, of: str) -> list[str]:
    said = message.id if of == "id" else message.string
    return [said] if isinstance(said, str) else list(said or ())


def test_words_are_called_for_by_names_that_are_collected() -> None:
    """A call by any other name would be translated at no time, and nobody would know."""
    imported = re.compile(rb"import (?:n?p?gettext\w*) as (\w+)")
    names = {name.decode() for _, source in sources() for name in imported.findall(source)}
    assert names <= KEYWORDS.keys()


def test_every_word_has_its_chinese() -> None:
    messages = used()
    assert len(messages) > 500
    known = {
        texts(m, of="id")[0] for m in translated() if m.id and all(texts(m, of="string")) and not m.fuzzy
    }
    # What Django itself says in Chinese need not be said again.
    assert {text: file for text, file in messages.items() if text not in known and text.strip()} == {}


def test_no_translation_is_left_over() -> None:
    messages = used()
    assert [m.id for m in translated() if m.id and texts(m, of="id")[0] not in messages] == []


def test_placeholders_are_the_same() -> None:
    wrong = []
    for message in translated():
        if not message.id:
            continue
        wanted = set(_PLACEHOLDER.findall(texts(message, of="id")[-1]))
        found = set().union(*(_PLACEHOLDER.findall(text) for text in texts(message, of="string")))
        if wanted != found:
            wrong.append((message.id, message.string))
    assert wrong == []
