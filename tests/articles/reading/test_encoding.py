import codecs

import pytest

from articles.reading.encoding import clean, decode
from articles.reading.items import UnreadableError

TEXT = "青松市高新区新增科技型企业12家。\n第二段：产值超过3亿元。"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("gb18030"),
        TEXT.encode("gbk"),
    ],
)
def test_every_promised_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode(data) == TEXT


def test_a_cut_last_character_does_not_make_utf_8_another_encoding() -> None:
    assert decode((TEXT * 5).encode()[:-1]).startswith(TEXT)


def test_one_broken_byte_is_one_replacement_character() -> None:
    data = (TEXT * 20).encode()
    assert decode(data[:300] + b"\xff" + data[300:]).count("\ufffd") == 1


def test_rare_characters_of_gb18030_survive() -> None:
    assert decode("㐀䶮镕与𠮷田".encode("gb18030")) == "㐀䶮镕与𠮷田"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, bytes(range(128, 256)) * 9])
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="not a text file"):
        decode(data)


def test_all_kinds_of_line_ends_become_one() -> None:
    assert clean("一\r\n二\r三\u2028四") == "一\n二\n三\n四"


def test_the_radicals_that_pdf_fonts_give_become_the_characters_they_stand_for() -> None:
    assert clean("⻘松⾼新区局⻓⽯⽊森，ﬁle") == "青松高新区局长石木森，file"


def test_what_a_database_cannot_hold_is_replaced() -> None:
    assert clean("一\x00二\ud800三") == "一\ufffd二\ufffd三"
