"""Companies in the form that exchanges and registers print: ST甲乙, 甲股份（600123）, Alpha Limited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.gazetteers import rows, values

#: The exchange's warning before a short name (ST, *ST), which the lists of short names do not hold.
_WARNED = re.compile(
    r"(?<![A-Za-z])[*＊]?ST(?![的股板类或和及与等后前])[\u4e00-\u9fa5]{2}(?:[\u4e00-\u9fa5](?=[，。、；：（(\s）)]))?"
)
#: The code of a share in brackets behind the name.
_CODE = re.compile(
    r"[（(](?:[^（）()\d]{2,8}[:：]|(?:SZ|SH|BJ|NQ)[.．:：]?\s?)?(?P<code>\d{6})(?:[.．][A-Z]{2})?[）)，,；;]"
)
#: A firm with its form of law in Latin letters.
_LATIN = re.compile(
    r"(?<![A-Za-z])(?:[A-Z][A-Za-z&\-]*,? ){1,6}(?:Limited|Ltd|LTD|Inc|LLC|GmbH|Corporation|Corp|PLC|plc|AG)"
    r"(?![A-Za-z])\.?"
)
#: Quicker to look for than the whole form.
_FORMS = ("Limited", "Ltd", "LTD", "Inc", "LLC", "GmbH", "Corp", "PLC", "plc", " AG")
_FULL = "有限公司"
#: A short name has at least this many characters in common with the list's.
_COMMON = 2
_LONGEST = 5


def find_shares(text: str) -> list[Mention]:
    """Mentions of companies whose very form says that they are companies, wherever their names recur."""
    found: dict[str, Mention] = {}
    if "ST" in text:
        for match in _WARNED.finditer(text):
            known = _by_short_name().get(match.group().lstrip("*＊ST"))
            found.setdefault(match.group(), _mention(text, *match.span(), known))
    for match in _CODE.finditer(text) if "0" in text else ():
        if (mention := _coded(text, match)) is not None:
            found.setdefault(mention.text, mention)
    mentions = [again for mention in found.values() for again in _everywhere(text, mention)]
    if any(form in text for form in _FORMS):
        mentions += [_mention(text, *match.span(), None) for match in _LATIN.finditer(text)]
    return mentions


def _coded(text: str, match: re.Match[str]) -> Mention | None:
    """The name before the code: as much as agrees with one of the short names that bore the code."""
    full, shorts = _by_code().get(match["code"], ("", ()))
    end = match.start()
    for size in range(_LONGEST, _COMMON - 1, -1):
        name = text[max(0, end - size) : end]
        if any(name == short or (len(short) > _COMMON and name == short[:size]) for short in shorts):
            return _mention(text, end - len(name), end, full)
    return None


def tie_codes(text: str, mentions: list[Mention]) -> None:
    """Two that bear one code are one firm: 海岳特种玻璃股份有限公司（SZ 300999）, 海岳特玻（SZ 300999）."""
    codes = {match.start(): match["code"] for match in _CODE.finditer(text)} if "0" in text else {}
    coded = [m for m in mentions if m.end in codes and m.kind is Kind.COMPANY]
    full = {codes[m.end]: m.text for m in coded if m.text.endswith(_FULL)}
    named = {m.text: full[codes[m.end]] for m in coded if codes[m.end] in full and not m.text.endswith(_FULL)}
    for mention in mentions if named else ():
        if mention.text in named and mention.kind is Kind.COMPANY:
            mention.attributes["known"] = named[mention.text]


def _everywhere(text: str, mention: Mention) -> Iterator[Mention]:
    at = text.find(mention.text)
    while at >= 0:
        again = Mention(
            at,
            at + len(mention.text),
            mention.kind,
            mention.text,
            mention.rule,
            mention.confidence,
            None,
            dict(mention.attributes),
        )
        yield again
        at = text.find(mention.text, again.end)


@cache
def _by_code() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Code → full name and the short names that the share has borne."""
    return {
        row["ts_code"][:6]: (
            row["full_name"] or row["plain_short_name"],
            (row["short_name"], row["plain_short_name"], *values(row["former_short_names"])),
        )
        for row in rows("listed_companies")
    }


@cache
def _by_short_name() -> dict[str, str]:
    """Short name, of today or once, → full name, where only one company bears it."""
    found: dict[str, set[str]] = {}
    for full, shorts in _by_code().values():
        for short in shorts:
            found.setdefault(short.lstrip("*ST"), set()).add(full)
    return {short: full.pop() for short, full in found.items() if short and len(full) == 1}


def _mention(text: str, start: int, end: int, known: str | None) -> Mention:
    name = text[start:end]
    attributes = {"category": "上市公司" if known else "公司", "core": name}
    if known:
        attributes["known"] = known
    return Mention(start, end, Kind.COMPANY, name, "share", 0.85, None, attributes)
