"""Ministries and high courts of other countries: 韩国产业通商资源部, 俄国防部, 美国联邦法院."""

from __future__ import annotations

import re
from functools import cache

import ahocorasick_rs

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set

#: Countries by one character, only before the two ministries that papers call so.
_SHORT = "[俄韩乌](?=国防部|外交部)"
_SHORTLY = re.compile("国防部|外交部")
#: Of the others a country has many (一家美国上诉法院).
_COURTS = "(?:联邦|最高|宪法|高等)(?:巡回|上诉|地区|地方)?法院"


@cache
def _pattern() -> re.Pattern[str]:
    countries = "|".join(sorted(word_set("foreign_places"), key=len, reverse=True))
    fields = "|".join(sorted(word_set("ministry_fields"), key=len, reverse=True))
    # 能源部门 is a sector, 国防部长 a post, but 国防部部长 names the ministry
    ministry = f"(?:{fields}){{1,5}}(?:部|署)(?:(?![门分队落位件级委长名署])|(?=部长))"
    short = f"(?<![中苏沙]){_SHORT}(?:国防|外交)部(?!长)"
    return re.compile(f"(?:{countries})(?:{ministry}|{_COURTS})|日本(?:{fields}){{1,5}}省|{short}")


@cache
def _countries() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(sorted(word_set("foreign_places")))


def _starts(text: str) -> list[int]:
    """Where a country stands: looked for by one pass, since the pattern is slow to fail at each character."""
    starts = {start for _, start, _ in _countries().find_matches_as_indexes(text, overlapping=True)}
    starts.update(match.start() - 1 for match in _SHORTLY.finditer(text, 1))
    return sorted(starts)


def find_foreign_offices(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of the offices that no public list has; `found` is keyed by end."""
    if not ("部" in text or "署" in text or "法院" in text or "日本" in text):
        return []
    mentions: list[Mention] = []
    done = 0
    for start in _starts(text):
        match = _pattern().match(text, start) if start >= done else None
        if match is None:
            continue
        done = match.end()
        if done in found:
            continue
        name = match.group()
        attributes = {"category": "外国机构", "core": name}
        mentions.append(Mention(*match.span(), Kind.AGENCY, name, "foreign office", 0.85, None, attributes))
    return mentions
