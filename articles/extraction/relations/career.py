"""Posts in the life of a person: 王明历任甲市科技局局长，乙区委书记；2013年调任丙县委书记等职."""

import re
from collections.abc import Callable, Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.relations.posts import EMPLOYERS

#: How far behind a name its career may reach, and how long a title is at most.
_FAR, _LONGEST = 600, 24
_TOOK = (
    r"(?:[担历曾调转升兼出改接继连续留时现]任|当选|(?<![主责信胜委聘离免辞前首原])任)(?:过|了|为)?(?:中共)?"
)
#: Right before an employer: 担任, 后调任, 现任.
_TAKEN = re.compile(rf"{_TOOK}$")
#: Between the title of one post and the employer of the next.
_NEXT = re.compile(
    r"(?:[、，,；;\s]*|以?及|和|兼)(?:(?:19|20)\d\d年)?(?:同年)?(?:\d{1,2}月)?[，,]?"
    rf"(?:先后|同时|后|又|再|并|还|此后|其后|随后)*(?:{_TOOK})?(?:[省市区县州]委)?"
)
_GLOSS = re.compile(r"[（(][^（）()\n]{1,20}[）)]")
#: A sentence ends here, unless the next goes on with the life that it tells.
_END = re.compile(r"[。！？\n](?!\s*(?:(?:19|20)\d\d年|历任|曾任|先后|此后|后任|后历任))")
_TITLE_END = re.compile(r"等职|[，,；;。！？\n（(]")
#: Before the employer of the next post, what is no more of a title: 局长和, 局长兼.
_JOINT = re.compile("(?:以?及|和|兼|、)$")
#: Right between a person and the first employer: 王明教授是甲大学…
_IS = re.compile("(?:同志|先生|女士|教授|院士|博士|研究员)?(?:既|也|又|还|曾|现)?(?:是|为|系)")
_BEFORE = 8
#: A bracket behind an employer holds a name or two (甲局（乙局）局长).
_GLOSSED = 4

#: Employer, the words of the title.
Row = tuple[Mention, str]


def read_rows(text: str, mentions: list[Mention], n: int, is_title: Callable[[str], bool]) -> list[Row]:
    """The posts that follow in a row behind the n-th name, a person's; none where there is just one."""
    found = list(_rows(text, mentions, n, is_title))
    return found if len(found) > 1 else []


def _rows(text: str, mentions: list[Mention], n: int, is_title: Callable[[str], bool]) -> Iterator[Row]:
    start = mentions[n].end
    stop = start + len(_END.split(text[start : start + _FAR], maxsplit=1)[0])
    last = -1  # where the title of the last post ended
    for at in range(n + 1, len(mentions)):
        employer = mentions[at]
        if employer.start >= stop or employer.kind is Kind.PERSON:
            return
        taken = _TAKEN.search(text, max(start, employer.start - _BEFORE), employer.start) or (
            at == n + 1 and _IS.fullmatch(text, start, employer.start)
        )
        if employer.kind not in EMPLOYERS or not (
            taken or (last >= 0 and _NEXT.fullmatch(text, last, employer.start))
        ):
            continue
        gloss = _GLOSS.match(text, employer.end)
        begins = gloss.end() if gloss else employer.end
        after = next(
            (other.start for other in mentions[at + 1 : at + _GLOSSED] if other.start >= begins), stop
        )
        title = _title(text, begins, min(after, stop))
        if is_title(title):
            last = begins + len(title)
            yield employer, title


def _title(text: str, start: int, stop: int) -> str:
    """The words behind an employer, up to the next employer or the end of the clause."""
    return _JOINT.sub("", _TITLE_END.split(text[start : min(stop, start + _LONGEST)], maxsplit=1)[0])
