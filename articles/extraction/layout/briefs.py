"""Numbered news in brief (1、… 2、…): each is an article. Numbered points of one article are not."""

import re

from articles.extraction.document import BlockKind
from articles.extraction.layout.part import Part, cut
from articles.extraction.layout.signs import is_title_like
from articles.extraction.layout.titles import opens_news, run_in_title

_NUMBER = re.compile(r"(?:^|(?<=[。！？”）)\s]))\s*(\d{1,2})(?:、|[.．](?!\d))\s*")
_SHORTEST = 60


def split_briefs(part: Part) -> list[Part]:
    """The briefs of a line that starts with number one, headline and text apart; none if it is no digest."""
    if part.text[0] not in "1１" or part.level:
        return []
    starts = _consecutive(part.text)
    if len(starts) < 2:
        return []
    ends = [begin for begin, _ in starts[1:]] + [len(part.text)]
    bodies = [(at, end) for (_, at), end in zip(starts, ends, strict=True)]
    titles = [run_in_title(part.text[at:end]) for at, end in bodies]
    if any(end - at < _SHORTEST for at, end in bodies) or sum(map(bool, titles)) * 2 <= len(titles):
        return []
    return [p for (at, end), title in zip(bodies, titles, strict=True) for p in _brief(part, at, end, title)]


def open_briefs(parts: list[Part], raw: str) -> list[Part]:
    """The same where the headlines stand on lines of their own: each opens an article, without its number."""
    first = next((i for i, part in enumerate(parts) if part.kind is BlockKind.PARAGRAPH), 0)
    numbered = [(i, m) for i, part in enumerate(parts[first:], first) if (m := _NUMBER.match(part.text))]
    if not numbered or numbered[0][0] != first or not _are_briefs(parts, [i for i, _ in numbered]):
        return parts
    if [int(m[1]) for _, m in numbered] != list(range(1, len(numbered) + 1)):
        return parts
    for index, number in numbered:
        _, headline = cut(parts[index], raw, number.end())
        headline.kind, headline.opens, headline.gap = BlockKind.HEADLINE, True, parts[index].gap
        parts[index] = headline
    return parts


def _are_briefs(parts: list[Part], starts: list[int]) -> bool:
    """Each number stands before a short line, and most of what follows begins as news begin."""
    bodies = [parts[i + 1].text for i in starts if i + 1 < len(parts) and i + 1 not in starts]
    news = sum(1 for body in bodies if len(body) >= _SHORTEST // 2 and opens_news(body))
    short = all(is_title_like(parts[i].text) for i in starts)
    return short and len(starts) >= 2 and len(bodies) == len(starts) and news * 2 > len(starts)


def _consecutive(text: str) -> list[tuple[int, int]]:
    """Where the numbers 1, 2, 3 … stand: begin of the number, begin of what it numbers."""
    found: list[tuple[int, int]] = []
    for number in _NUMBER.finditer(text):
        if int(number[1]) == len(found) + 1:
            found.append(number.span())
    return found


def _brief(part: Part, at: int, end: int, title: int) -> list[Part]:
    offset = part.spans[0][0]
    parts = []
    for start, stop, kind in ((at, at + title, BlockKind.HEADLINE), (at + title, end, BlockKind.PARAGRAPH)):
        text = part.text[start:stop]
        bare = text.strip()
        begin = offset + start + len(text) - len(text.lstrip())
        if bare:
            parts.append(Part([(begin, begin + len(bare))], bare, kind))
    parts[0].opens = True
    return parts
