"""Listed companies: by the public list, a stock code behind the name, or a listing on an exchange."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.extraction.attributes.qualifications import BEARERS
from articles.extraction.attributes.said import Said
from articles.extraction.attributes.subjects import Subjects
from articles.extraction.document import Entity, Kind, Mention, Sentence
from articles.extraction.gazetteers import rows
from articles.extraction.things.folding import fold

_CODE = re.compile(
    r"[（(，](?:(?:股票|证券)(?:简称|代码)[^（）()，。\n]{0,12}[，、；])?(?:(?:股票|证券)代码)?[:：]?\s?"
    r"(?:(?:SH|SZ|BJ|sh|sz|bj)[.:]?\d{6}(?!\d)|\d{6}\.(?:SH|SZ|BJ|sh|sz|bj))"
    r"|[（(，](?:[^（）()，。\n]{0,20}[，、；])?(?:股票|证券)代码(?:为|[:：])?\s?\d{6}(?!\d)"
)
_BOARD = (
    r"(?:科创板|创业板|中小板|主板|北交所|上交所|深交所|港交所|[AH]股|纳斯达克|纽交所"
    r"|(?:上海|深圳|北京|香港)(?:证券|联合)?交易所)"
)
_LISTED = re.compile(
    rf"(?:在[^，。；\n]{{0,8}}?{_BOARD}[^，。；的\n]{{0,6}}(?:上市|挂牌)"
    rf"|登陆[^，。；的\n]{{0,8}}{_BOARD}(?:上市|挂牌)?|{_BOARD}(?:主板)?(?:成功)?上市)"
    r"(?=[，。；、！）\n]|以来|后|$)"
)
_NOT_YET = re.compile(r"[拟将未]|申请|冲刺|筹备|推动|支持|终止|撤回|力争|计划|有望|辅导|筹划|退市|曾")
_SHORT = 3


def find_listings(subjects: Subjects, sentences: list[Sentence]) -> Iterator[Said]:
    """The listings that these sentences tell of."""
    text = subjects.text
    for sentence in sentences:
        for match in _CODE.finditer(text, sentence.start, sentence.end):
            before = subjects.starting(max(match.start() - 40, sentence.start), match.start())
            named = [m for m in before if m.kind is Kind.COMPANY and match.start() - m.end in (0, 1)]
            yield from _said(named, match)
        for match in _LISTED.finditer(text, sentence.start, sentence.end):
            if not _NOT_YET.search(text, max(sentence.start, match.start() - 12), match.end()):
                yield from _said(subjects.before(match.start(), sentence, BEARERS), match)


def _said(named: list[Mention], match: re.Match[str]) -> Iterator[Said]:
    for mention in named:
        if mention.thing is not None:
            yield Said(mention.thing, "qualifications", "listed", mention.start, match.end())


def listed(entities: list[Entity], mentions: list[Mention]) -> Iterator[Said]:
    """Companies of the public list, said where the document first names them."""
    known = {e.index for e in entities if e.kind is Kind.COMPANY and _on_the_list(e)}
    for mention in mentions if known else ():
        if mention.thing in known and mention.rule != "coref":
            known.remove(mention.thing)
            yield Said(mention.thing, "qualifications", "listed", mention.start, mention.end)


def _on_the_list(entity: Entity) -> bool:
    """A short name among the aliases may be the parent's: 甲县合金有限公司 is not the listed 合金集团."""
    full, short = _names()
    name = fold(entity.name)
    return name in full or name in short or any(fold(alias) in full for alias in entity.aliases)


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    """Full names, and short ones that are no common word."""
    now = [row for row in rows("listed_companies") if row["status"] == "listed"]
    short = {row["plain_short_name"] for row in now if not row["short_flag"]}
    full = {fold(row["full_name"]) for row in now} - {""}
    return frozenset(full), frozenset(fold(name) for name in short if len(name) >= _SHORT)
