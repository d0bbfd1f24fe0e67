"""One article saved as text, Markdown, HTML, Word or PDF says the same things."""

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import docx
import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract
from articles.reading import read
from tests.articles.reading.pdf_files import pdf_with

TITLE = "海岳磁材牵头组建稀土永磁创新联合体"
PARAGRAPHS = (
    "近日，由包头海岳磁材股份有限公司（以下简称“海岳磁材”）牵头，联合内蒙古科技大学、包头稀土研究院组建的"
    "包头稀土永磁创新联合体揭牌。",
    "海岳磁材位于包头稀土高新区，拥有有效发明专利64项，2023年研发投入1.2亿元，同比增长18.5%。",
    "截至2023年底，包头市拥有高新技术企业412家，其中包头稀土高新区160家。",
    "海岳磁材董事长周明远说，公司将与内蒙古科技大学共建磁性材料重点实验室。",
)
#: Characters on a line of the PDF: it breaks lines amid words and numbers, as a page does.
WIDTH = 34


def as_text(path: Path) -> None:
    path.write_text("\n\n".join((TITLE, *PARAGRAPHS)) + "\n", encoding="utf-8")


def as_markdown(path: Path) -> None:
    path.write_text("\n\n".join((f"# {TITLE}", *PARAGRAPHS)) + "\n", encoding="utf-8")


def as_html(path: Path) -> None:
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in PARAGRAPHS)
    article = f"<article><h1>{TITLE}</h1>\n{body}</article>"
    page = f"<meta charset=utf-8><nav>首页</nav>{article}<footer>版权所有</footer>"
    path.write_text(page, encoding="utf-8")


def as_docx(path: Path) -> None:
    document = docx.Document()
    document.add_heading(TITLE, level=0)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    document.save(str(path))


def as_pdf(path: Path) -> None:
    lines = [TITLE]
    for paragraph in PARAGRAPHS:
        lines += [paragraph[at : at + WIDTH] for at in range(0, len(paragraph), WIDTH)]
    path.write_bytes(pdf_with(lines))


WRITERS: dict[str, Callable[[Path], None]] = {
    ".txt": as_text, ".md": as_markdown, ".html": as_html, ".docx": as_docx, ".pdf": as_pdf,
}  # fmt: skip


def facts(path: Path) -> dict[str, set[tuple[Any, ...]]]:
    (document,) = [item for item in read([path]) if isinstance(item, Document)]
    found = extract(document).as_json()
    names = {entity["id"]: entity["name"] for entity in found["entities"]}
    return {
        "articles": {(article["title"],) for article in found["articles"]},
        "entities": {(e["kind"], e["name"], *sorted(e["aliases"])) for e in found["entities"]},
        "relations": {(r["type"], names[r["subject"]], names[r["object"]]) for r in found["relations"]},
        "metrics": {
            (names[m["subject"]], m["indicator"], m["value"], m["unit"], m["period"], m["scope"])
            for m in found["metrics"]
        },
    }


@pytest.mark.parametrize("suffix", WRITERS)
def test_the_facts_do_not_depend_on_the_format(tmp_path: Path, suffix: str) -> None:
    as_text(tmp_path / "plain.txt")
    WRITERS[suffix](tmp_path / f"same{suffix}")
    plain = facts(tmp_path / "plain.txt")
    assert plain["articles"] == {(TITLE,)}
    assert len(plain["relations"]) >= 6
    assert len(plain["metrics"]) >= 4
    assert facts(tmp_path / f"same{suffix}") == plain
