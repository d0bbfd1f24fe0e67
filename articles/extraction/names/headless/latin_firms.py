"""Foreign firms in their own letters, told by the legal form at the end (Haiyue Sciences GmbH)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention

_FORMS = ("Inc", "INC", "LLC", "GmbH", "Corp", "CORP", "Corporation", "Ltd", "LTD", "PLC")
_WORD = r"[A-Za-z0-9&'\-]{1,30}"
_FIRM = re.compile(
    rf"(?<![A-Za-z0-9&'\-])[A-Za-z]{_WORD}(?:[ \xa0,，(（)）.]{{1,2}}{_WORD}){{0,6}}?[ \xa0,，)）.]{{1,2}}"
    rf"(?:{'|'.join(_FORMS)})(?![A-Za-z0-9])\.?"
)


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
