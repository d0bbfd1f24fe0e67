"""Foreign firms in their own letters: by their legal form (Haiyue Sciences GmbH), by what they are called."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention

_FORMS = ("Inc", "INC", "LLC", "GmbH", "Corp", "CORP", "Corporation", "Ltd", "LTD", "PLC")
_WORD = r"[A-Za-z0-9&'\-]{1,30}"
_FIRM = re.compile(
    rf"(?<![A-Za-z0-9&'\-])[A-Za-z]{_WORD}(?:[ \xa0,，(（)）.]{{1,2}}{_WORD}){{0,6}}?[ \xa0,，)）.]{{1,2}}"
    rf"(?:{'|'.join(_FORMS)})(?![A-Za-z0-9])\.?"
)
#: What only firms are, right before a name in letters and others in a row (汽车制造商Haiyue、Mulan).
_MAKERS = (
    "制造商",
    "供应商",
    "生产商",
    "开发商",
    "服务商",
    "运营商",
    "零售商",
    "经销商",
    "厂商",
    "巨头",
    "车企",
    "药企",
)
_NAME = r"(?=[A-Za-z&. ]{0,30}[a-z]{2})[A-Z][A-Za-z&.]{1,20}(?: [A-Z][A-Za-z&.]{0,20}){0,3}(?![A-Za-z0-9])"
_MADE = re.compile(rf"(?:{'|'.join(_MAKERS)}) ?(?={_NAME})")
#: What may stand behind the last of them: not what they make or have (供应商Logo设计).
_BEHIND = (
    r"(?= ?(?:[、，。；：（(和与及的等]|宣布|表示|将|已|在|也|于|计划|发布|推出|达成|签"
    r"|收购|投资|合作|CEO|$))"
)
_ROW = re.compile(rf"(?:[、和与] ?)?(?P<name>{_NAME}){_BEHIND}")


def find_latin_makers(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of firms in letters behind a noun that only firms are called; `found` is keyed by end."""
    spans: list[tuple[int, int]] = []
    for made in _MADE.finditer(text) if any(maker in text for maker in _MAKERS) else ():
        at = made.end()
        while (named := _ROW.match(text, at)) is not None and (
            at == made.end() or named.group()[0] in "、和与"
        ):
            spans.append(named.span("name"))
            at = named.end()
    return [
        Mention(
            start, end, Kind.COMPANY, text[start:end], "latin maker", 0.75, None, {"core": text[start:end]}
        )
        for start, end in spans
        if end not in found
    ]


def find_latin_firms(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of firms that end with a legal form of another country; `found` is keyed by end."""
    if not any(form in text for form in _FORMS):
        return []
    taken = {at for m in found.values() for at in range(m.start, m.end) if m.kind is not Kind.COMPANY}
    mentions: list[Mention] = []
    for match in _FIRM.finditer(text):
        if match.start() not in taken and match.end() not in found:
            attributes = {"category": "外国公司", "core": match.group()}
            mentions.append(
                Mention(*match.span(), Kind.COMPANY, match.group(), "latin form", 0.88, None, attributes)
            )
    return mentions
