"""Rows of posts in the life of a person: 王明历任甲市科技局局长，乙区委书记，丙大学党委书记等职."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile

from articles.extraction.document import ORGANISATIONS, Kind, Mention

_HELD = re.compile(r"(?:担任|历任|曾任|时任|现任|先后任)(?:过|了)?(?=(中共)?)")
_EMPLOYERS = ORGANISATIONS | {Kind.REGION}
#: How far behind a name its career may begin, and how long a title is at most.
_FAR, _LONGEST = 150, 24
_END = re.compile(r"[。！？\n]")
_ROW_END = re.compile(r"(?:等职|等职务|，|,|；|;|。|\n|$)")
_ROW = re.compile(r"([^。！？\n]{2,24}?)[，,、；;](?:后|又)?(?:任|历任|担任|转任)?")

#: Employer, the words of the title.
Row = tuple[Mention, str]


def read_rows(text: str, mentions: list[Mention], n: int, is_title: Callable[[str], bool]) -> list[Row]:
    """The posts that a row behind the n-th name, a person's, tells; none where it has just one."""
    first = _first(text, mentions, n)
    found = list(takewhile(lambda row: is_title(row[1]), _rows(text, mentions, first))) if first else []
    return found if len(found) > 1 else []


def _first(text: str, mentions: list[Mention], n: int) -> int:
    """The number of the first employer; 0 where there is none, since a person stands before it."""
    stretch = _END.split(text[mentions[n].end : mentions[n].end + _FAR], maxsplit=1)[0]
    ends = [end for found in _HELD.finditer(stretch) for end in (found.end(), found.end(1))]
    starts = {mentions[n].end + end for end in ends}
    for at in range(n + 1, len(mentions)):
        if mentions[at].start > mentions[n].end + len(stretch) or mentions[at].kind is Kind.PERSON:
            break
        if mentions[at].start in starts and mentions[at].kind in _EMPLOYERS:
            return at
    return 0


def _rows(text: str, mentions: list[Mention], at: int) -> Iterator[Row]:
    while at < len(mentions) and mentions[at].kind in _EMPLOYERS:
        employer, after = mentions[at], mentions[at + 1] if at + 1 < len(mentions) else None
        at += 1
        if after is not None and after.start == employer.end:
            continue
        row = _ROW.fullmatch(text, employer.end, after.start) if after is not None else None
        if row is None:
            yield employer, _ROW_END.split(text[employer.end : employer.end + _LONGEST], maxsplit=1)[0]
            return
        yield employer, row.group(1)
