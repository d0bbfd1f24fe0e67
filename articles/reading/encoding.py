"""Bytes to text without guessing wildly: BOM, then UTF-8, then UTF-16, then GB18030."""

import codecs
import csv
import re
import unicodedata
from functools import cache
from pathlib import Path

from articles.reading.items import UnreadableError

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_JUNK = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]")
_WRITING = re.compile(r"[\t\n\r -~\u2010-\u2027\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
_NEWLINES = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_LOOKALIKES = re.compile(r"[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]")
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
#: Share of damaged characters up to which a text still counts as text with damage.
_TOLERATED = 0.01


def decode(data: bytes) -> str:
    """The text of a file. Raises UnreadableError for what is no text."""
    return clean(decode_exact(data))


def clean(text: str) -> str:
    """Newlines made `\\n`, look-alikes made letters; what no database can hold becomes U+FFFD."""
    text = _LOOKALIKES.sub(_plain, _NEWLINES.sub("\n", text.removeprefix("\ufeff")))
    return _UNSTORABLE.sub("\ufffd", text)


def _plain(found: re.Match[str]) -> str:
    """PDF fonts give radicals (U+2FBC for 高) and ligatures in place of the letters that they look like."""
    return _radicals().get(found[0]) or unicodedata.normalize("NFKC", found[0])


@cache
def _radicals() -> dict[str, str]:
    """The radicals for which Unicode has no normal form; pairs as in its EquivalentUnifiedIdeograph."""
    with Path(__file__).with_name("radicals.csv").open(encoding="utf-8", newline="") as file:
        return {row["radical"]: row["character"] for row in csv.DictReader(file)}


def decode_exact(data: bytes) -> str:
    """The same with every newline as it stands, for formats that have their own idea of lines."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _checked(data[len(bom) :].decode(encoding, errors="replace"))
    if b"\0" in data:
        return _utf16(data)
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged_or_gb(data)


def _utf16(data: bytes) -> str:
    """Text of two-byte characters: the byte order whose reading looks like writing."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data.decode(encoding, errors="replace")
        if len(_WRITING.findall(text)) > 0.9 * len(text):
            return text
    raise UnreadableError("not a text file")


def _damaged_or_gb(data: bytes) -> str:
    """UTF-8 with a few broken bytes (a cut end, a bad copy) is still UTF-8; all else must be GB18030."""
    text = data.decode("utf-8", errors="replace")
    if len(_JUNK.findall(text)) <= max(1, _TOLERATED * len(text)) and not text.isascii():
        return text
    try:
        return _checked(data.decode("gb18030"))
    except UnicodeDecodeError:
        return _checked(data.decode("gb18030", errors="replace"))


def _checked(text: str) -> str:
    if len(_JUNK.findall(text)) > max(1, _TOLERATED * len(text)):
        raise UnreadableError("not a text file, or in an encoding other than UTF-8, UTF-16, GB18030")
    return text
