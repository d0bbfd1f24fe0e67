"""What is wrong with a file is told in the reader's language, whichever sentence it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import translation

from articles.fault_words import MESSAGES, fault_in_words

ROOT = Path(__file__).resolve().parents[2] / "articles"
CALLS = {"UnreadableError", "ReadError", "Notice", "Failure", "_complain", "_fail", "append"}


def sentence(node: ast.expr) -> str:
    """A sentence as written, something in each of its blanks; nothing where it comes from elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        said = "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in node.values)
        return said if " " in said else ""
    return ""


def said_of_files() -> Iterator[str]:
    """Every sentence that reading, importing and extraction hand on as the last argument of such a call."""
    for folder in ("reading", "importing", "extraction"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Return) and node.value and path.name == "formats.py":
                    yield sentence(node.value)
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                wanted = name in CALLS and (name != "append" or path.parent.name == "engine")
                yield sentence(node.args[-1]) if wanted else ""


def test_every_sentence_has_its_words() -> None:
    sentences = {said for said in said_of_files() if said}
    assert len(sentences) > 15
    with translation.override("zh-hans"):
        # What the optional engine itself says is its maker's.
        assert {said for said in sentences if fault_in_words(said) == said} <= {"7: 7; 7"}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("no text in this row", "此行没有正文"),
        ("not a date: 2024-13-45", "不是日期：2024-13-45"),
        ("broken docx file: File is not a zip file", "docx 文件已损坏（File is not a zip file）"),
        ("something new", "something new"),
    ],
)
def test_the_details_stay(said: str, words: str) -> None:
    with translation.override("zh-hans"):
        assert fault_in_words(said) == words
    with translation.override("en"):
        assert fault_in_words(said) == said


def test_no_sentence_is_taken_for_a_shorter_one() -> None:
    assert len(set(MESSAGES)) == len(MESSAGES)
    with translation.override("zh-hans"):
        assert fault_in_words("bad JSON: a line must hold one object") == "JSON 有误：每行须为一个对象"
