"""Things that won a title: they are counted as what they became (9家企业获评瞪羚企业 → 瞪羚企业)."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.lexicons import any_of
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.nouns.tokens import clean, is_noun, tokens_of
from articles.extraction.metrics.words import endings, words

#: 成为创新主力军: what they are to something, no title.
_NO_TITLES = ("主力军", "引擎", "力量", "支撑", "亮点", "名片", "标杆", "主体", "支柱", "热土")
#: A title has at least so many characters.
_SHORTEST = 4


@cache
def _won() -> re.Pattern[str]:
    """企业（成功）获批X, 企业被认定为X, up to the end of the clause."""
    return re.compile(
        rf"(?:[\u4e00-\u9fff]{{0,4}}?(?:{any_of(words('generic') | words('titled'))})"
        rf"|(?=入选|获评|获批|被认定|跻身|成为|入围))"
        rf"(?:已|均|又|都|全部|成功|顺利|先后|陆续|首批|新|再|被){{0,3}}"
        rf"(?:{any_of(words('awarded'))})(?<!获(?=[得批评颁奖]))了?"
        rf"(?:首批|第[一二三四五六七八九十]+批|20[0-9]{{2}}年度?)*(?:创建|建设)?"
        rf"(?P<title>[^，。；、0-9]{{{_SHORTEST},26}}?)(?:{any_of(words('honour'))})*(?=[，。；、]|\Z)"
    )


def awarded(figure: Figure) -> bool:
    """Name things that a general noun counts by the title that they won; no contest, no money."""
    found = _won().match(figure.post) if figure.dimension == "count" else None
    if found is None:
        return False
    title = clean(found["title"])
    tokens = tokens_of(title)
    if (
        len(title) < _SHORTEST
        or title.endswith(("赛", *_NO_TITLES, *endings("funds")))
        or not is_noun(tokens[-1])
    ):
        return False
    if any(tag in ("v", "p") and word in words("predicate") for word, tag in tokens[1:]):
        return False
    figure.name(title, "award", 0.75)
    return True
