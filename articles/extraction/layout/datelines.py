"""`科技日报讯（记者张三）`, `新华社北京8月1日电`: the words before a report that say who, where and when."""

import re
from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.layout.bylines import MEDIA, authors_in
from articles.extraction.lexicons import any_of

_WINDOW = 320
_SUFFIX = r"(?:通讯社|[新华]社|网|报|电视台|电台|总台|新闻|客户端|之家|频道|在线|观察|周刊|传媒|融媒|快讯)"
_KNOWN = any_of(MEDIA)
_JOINED = rf"(?:{_KNOWN})(?:[-—－·][\u3400-\u9fff]{{2,10}}?{_SUFFIX})?"
_FREE = rf"(?:{_JOINED}|[\u3400-\u9fffA-Za-z·\-—－–]{{1,14}}?{_SUFFIX}|本报|本网|本台|本刊)"
# A headline may have run in before it; then a medium we do not know has the two characters that most have.
RUN_IN_MEDIUM = rf"(?:{_KNOWN}|[\u3400-\u9fff]{{2}}(?:[日晚晨商早]报|都市报|新闻网|在线|新闻|网)网?|本报)"
#: What stands behind the word that ends it.
_BEHIND = r"(?=[\s（(【，,：:“]|$|近日|日前|记者|今天|昨天|通讯员|\d)"
_REST = (
    r"(?P<place>(?:[（(][^（）()]{2,12}[）)])?(?:[\u3400-\u9fff·\-—－–]{2,12}?)??)\s?"
    r"(?P<day>(?:(?:\d{4}\s?年\s?)?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日\s?)?)(?:讯|电|消息)"
    rf"{_BEHIND}(?:\s*[（(【](?P<names>[^（）()【】。]{{2,80}})[）)】]"
    r"|\s*(?P<desk>(?:\S{0,8}记者|通讯员)[^，。：:]{2,40}?)(?:摄影)?报道(?=[，,：:\s]))?\s*[，,：:]?"
)
_DATELINE = re.compile(rf"(?:^|(?<=[。！？!?”）)】：\s]))(?!据)(?P<medium>{_FREE}){_REST}")
_RUN_IN_DATELINE = re.compile(rf"(?<!据)(?P<medium>{RUN_IN_MEDIUM}){_REST}")
_ANCHOR = re.compile(rf"(?:讯|电|消息){_BEHIND}")
_OWN = frozenset({"本报", "本网", "本台", "本刊"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where it stands in the text of its part, and what it says."""

    start: int
    end: int
    source: str | None
    authors: tuple[str, ...]


@lru_cache(maxsize=512)
def find_dateline(text: str) -> Dateline | None:
    """The dateline near the start of a paragraph (a caption or a headline may have run in before it)."""
    head = text[:_WINDOW]
    if not _ANCHOR.search(head):
        return None
    free, run_in = _read(_DATELINE.search(head)), _read(_RUN_IN_DATELINE.search(head))
    if free and run_in and free.start < run_in.start < run_in.end == free.end and run_in.source in MEDIA:
        return run_in
    return free or run_in


def _read(found: re.Match[str] | None) -> Dateline | None:
    """A dateline has a day or names; without either it is a phrase of the text."""
    if found is None:
        return None
    names = found["names"] or found["desk"] or ""
    authors = authors_in(names) or authors_in(f"◎{names}")
    if not found["day"] and not authors and found["medium"] not in _OWN and not _opens_text(found):
        return None
    source = None if found["medium"] in _OWN else found["medium"]
    return Dateline(found.start(), found.end(), source, authors)


def _opens_text(found: re.Match[str]) -> bool:
    """`央视网消息：` at the very start."""
    return found.start() == 0 and not found["place"] and len(found["medium"]) <= 8
