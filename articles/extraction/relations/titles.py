"""Titles by which people are introduced: what is one, and which words stand for an employer."""

import re
from functools import cache

from articles.extraction.document import Kind
from articles.extraction.gazetteers import rows
from articles.extraction.lexicons import lines, table

LONGEST_TITLE = 30
#: 长 by itself is what a place has left of 市长 (临州市长).
_SHORTEST = 2
#: Who leads a place for its government, or stands in for the one who does (副省长, 代市长); a pattern.
GOVERNOR = "(?:常务|代理?)?副?[省市区县州盟旗]长"
_GLOSS = re.compile(r"^\s*[（(][^（）()]{0,40}[）)]")
#: What closes a bracket or a quotation that the employer's name is the last word of: （简称“海岳”）董事长.
_CLOSING = ' \t\n”"’』」）)'
#: What a post is for the time being, or for short: 副校长（主持工作）, 首席执行官（CEO）.
_RANKED = re.compile(r"[（(][^（）()]{1,12}[）)]$")
_LEAD = re.compile(r"^(?:的|由|原|现任|时任|首任|前任?|下属|旗下)")
#: What stands between a title and a name (法定代表人为王明, 律师：王明) or closes a row of titles (书记等职).
TAIL = re.compile(r"(?:(?<!成)为|是|系|[：:]|等职务?|等)\s*$")
_STOP = re.compile(r"[。；！？;!?：:]|[，,](?!$)")
_NO_TITLE = re.compile(
    r"^(?:供应商|经销商|代理商|客户(?!业务|服务|经理|代表|部|中心)|用户(?!运营)|合作伙伴|合作方)|(?:记者|通讯员|编辑|摄影|获悉|介绍|表示|认为|邀请|拜访|祝贺|会见)$|讯|摄|\d号"
)
_EDGE = re.compile(r"[，。；：“”,;:\s]|[据由对与和向]")


@cache
def employer_words() -> dict[str, frozenset[Kind]]:
    """Bare words for an employer (公司, 该校) and the kinds of things that they may mean."""
    return {
        row["word"]: frozenset(Kind(kind) for kind in row["kinds"].split(";"))
        for row in table("employer_words")
    }


@cache
def _title_end() -> re.Pattern[str]:
    ends = {end for line in lines("title_ends") for end in line.split()}
    return re.compile("(?:" + "|".join(sorted(ends, key=len, reverse=True)) + ")$")


@cache
def bare() -> re.Pattern[str]:
    """Bare words for an employer named before, and a title: 公司董事长, 企业知识产权部总监, 该校教授."""
    words = "|".join(
        word if len(word) > 1 else rf"(?:(?<=[该本我]){word}|{word}(?=党|纪委|团委|工会))"
        for word in sorted(employer_words(), key=len, reverse=True)
    )
    mark, rest = r"(?:^|[，。、“”：；,\s]|[据由对与和向])", r"([^，。；：、“”,\s]{0,14})$"
    return re.compile(
        rf"{mark}(?:[^，。；：、“”,\s]{{0,6}}[据由对与和向])?(?:该|本|我|这家)?({words})?{rest}"
    )


@cache
def plain_title() -> re.Pattern[str]:
    """A title without any name in it: 市场销售部负责人."""
    fields = "|".join(word for line in lines("title_fields") for word in line.split())
    known = {row["title"] for row in rows("titles")} | {
        end for line in lines("title_ends") for end in line.split()
    }
    titles = "|".join(sorted(known, key=len, reverse=True))
    return re.compile(rf"(?:(?:{fields}){{0,5}}(?:{titles})、?){{1,3}}")


def title_of(gap: str) -> str | None:
    """The title in the words between an employer and a person; None where they are no title."""
    gap = _LEAD.sub("", _GLOSS.sub("", gap.strip().lstrip(_CLOSING)))
    gap = _unquoted(_RANKED.sub("", TAIL.sub("", gap).strip(' 、，,"')))
    if len(gap) < _SHORTEST or len(gap) > LONGEST_TITLE or _STOP.search(gap) or _NO_TITLE.search(gap):
        return None
    return gap if _title_end().search(gap) else None


def _unquoted(title: str) -> str:
    """The title without quotes around it or open ones; those of a name in it stay (“明日”队队长)."""
    whole = title[:1] == "“" and title[-1:] == "”"
    return title.strip("“”") if whole or title.count("“") != title.count("”") else title


def is_plain(before: str) -> bool:
    """Whether the words before a name are titles only: not so 云川海峡党委副书记、总经理."""
    words = _EDGE.split(before)[-1].strip("、")
    return all(plain_title().fullmatch(word) for word in words.split("、"))
