from pathlib import Path

import docx
import pytest

from articles.reading.formats import read_page
from articles.reading.items import UnreadableError
from articles.reading.pdf import joined
from tests.articles.reading.pdf_files import pdf_with


def test_markdown_gives_its_front_matter_and_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: 青松园区开园\ndate: 2024/3/5\nauthor: 林木森、石磊\n---\n# 开园\n\n**七家**[企业](http://x)入驻。\n",
        encoding="utf-8",
    )
    page = read_page(path)
    assert (page.title, page.published, page.authors) == ("青松园区开园", "2024-03-05", ("林木森", "石磊"))
    assert page.text == "# 开园\n\n七家企业入驻。\n"


def test_html_gives_the_article_without_what_stands_around_it(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<html><head><meta charset=utf-8><title>青松园区开园 - 青松新闻网</title>"
        "<meta name=publishdate content='2024-03-05 10:00'><meta name=source content=青松晚报></head><body>"
        "<nav>首页 新闻</nav><div><h1>青松园区开园</h1><p>七家企业\n 入驻园区，<b>总投资</b>3亿元。</p>"
        "<script>var x = 1</script><p>园区<br>位于城东。</p></div><footer>版权所有</footer></body></html>",
        encoding="utf-8",
    )
    page = read_page(path)
    assert (page.title, page.source, page.published) == ("青松园区开园", "青松晚报", "2024-03-05")
    assert page.text == "# 青松园区开园\n\n七家企业入驻园区，总投资3亿元。\n\n园区\n\n位于城东。"


def test_html_that_declares_an_old_chinese_encoding_is_read_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.htm"
    path.write_bytes("<meta charset=gb2312><p>青松园区镕炉开炉。</p>".encode("gb18030"))
    assert read_page(path).text == "青松园区镕炉开炉。"


def test_docx_gives_paragraphs_headings_and_tables_in_order(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("青松园区开园", level=0)
    document.add_paragraph("七家企业入驻。")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "总投资", "3亿元"
    document.add_heading("下一步", level=1)
    document.add_paragraph("继续招商。")
    document.save(str(tmp_path / "a.docx"))
    text = read_page(tmp_path / "a.docx").text
    assert text == "# 青松园区开园\n\n七家企业入驻。\n\n总投资 3亿元\n\n## 下一步\n\n继续招商。"


def test_pdf_gives_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf_with(["青松园区开园", "七家企业入驻园区。"]))
    text = read_page(path).text
    assert "青松园区开园" in text
    assert "七家企业入驻园区。" in text


def test_a_sentence_that_turns_the_page_of_a_pdf_stays_whole() -> None:
    full = "青松高新区今年新开园的三个园区里已经有四十家企业"
    text = (
        f"园区要闻\n\n{full}\n{full}，其中\f松岭科技有限公司入驻三号园。\n\n{full}。\f下一页的标题\n\n{full}"
    )
    assert joined(text).split("\n\n") == [
        "园区要闻",
        f"{full}\n{full}，其中\n松岭科技有限公司入驻三号园。",
        f"{full}。",
        "下一页的标题",
        f"{full}\n",
    ]


def test_pdf_of_pictures_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf_with([]))
    with pytest.raises(UnreadableError, match="no text"):
        read_page(path)


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"%PDF-1.4 broken", "只是文字".encode()])
def test_broken_files_say_what_they_are(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"broken{suffix}"
    path.write_bytes(data)
    with pytest.raises(UnreadableError):
        read_page(path)


@pytest.mark.parametrize("data", [b"", b"  \n\t\n"])
def test_an_empty_file_is_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableError, match="empty"):
        read_page(path)
