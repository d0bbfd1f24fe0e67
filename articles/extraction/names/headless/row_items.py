"""The items of a row (A、B、C): what each of them may be by its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import rjieba

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.headed import FULL
from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.sounds import NUMERALS, SOFT
from articles.extraction.names.stem import Surroundings

#: A foreign firm in its own letters, and the country behind it.
LATIN = re.compile(
    r"\s?(?P<name>[a-z]?[A-Z][A-Za-z&.]{0,15}(?: ?[A-Z][A-Za-z&.]{0,15}){0,3})\s?"
    r"(?:[（(](?P<land>[\u4e00-\u9fa5]{2,5})[）)]\s?)?"
)
#: No item has fewer characters, so that what joins two stands behind these (元 + 和 + 堂).
SHORTEST = 2
#: A brand with its trade is longer than this.
SHORTEST_TRADE = 3
#: A place and two words at the most (陕西 + 重汽).
_PLACED = 3
#: So many words make a brand of two characters and its trade, and a brand of common words.
_COINED, _PAIR = 3, 2
#: Characters that no brand opens with.
_SMALL = frozenset("的了是等各该此每某将已被把")
#: Trades that are what is made: behind common words they are a sort of it (超导材料).
_PRODUCTS = frozenset({"材料", "新材料", "装备", "食品", "化工", "机械", "机器人", "汽车", "电池"})
#: What is made so much of is no firm (20万吨硅材料).
_MEASURED = frozenset("吨套台件片辆米瓦个项种条级")
#: Where one goes among firms, and what is no firm.
_SITES = (
    "展示厅",
    "展厅",
    "展馆",
    "车间",
    "现场",
    "大楼",
    "大厦",
    "广场",
    "码头",
    "车站",
    "驿站",
    "服务站",
    "体验馆",
)
#: Who comes beside firms.
_PEOPLE = ("代表", "委员", "嘉宾", "专家")
_NO_FIRMS = _SITES + _PEOPLE
#: With what the names of firms of a group end, and how long that may be behind the group.
_GROUP_TRADES = (
    "工程",
    "装备",
    "电力",
    "能源",
    "国际",
    "中国",
    "科技",
    "物流",
    "建设",
    "置业",
    "资本",
    "金控",
)
_REST = 6
#: Longest brand that only stands in a row of brands.
_BRAND = 5
#: Trades at the end of brands that the dictionary has as one word (太平洋保险).
_TRADES = ("保险", "证券", "银行", "电器", "汽车", "集团")


@dataclass(slots=True)
class Item:
    """One item of an enumeration: a name already, a likely name, or an ordinary word."""

    start: int
    end: int
    named: bool
    #: Found before, as whatever kind.
    taken: bool
    telling: bool
    plain: bool
    #: Nothing but a word that no name holds tells where it ends.
    open: bool = False


@cache
def trades() -> frozenset[str]:
    """Words that say what a firm deals in."""
    return word_set("company_endings") | word_set("trade_words")


def of_land(latin: re.Match[str]) -> bool:
    """Whether brackets behind letters hold no more than the country (not the name in characters)."""
    return latin["land"] is None or latin["land"] in word_set("foreign_places")


def read_item(
    around: Surroundings, span: tuple[int, int], found: dict[int, Mention], loose: dict[int, int]
) -> Item:
    """What the words of an item tell of it; `found` and `loose` are keyed by end."""
    start, end = span
    places = around.places
    if end in found:
        named = found[end].kind in (Kind.COMPANY, Kind.UNIVERSITY)
        return Item(start, end, named, True, named, False)
    if places.get(end, end) <= start or end in around.refused:
        return Item(start, end, False, False, False, False)
    letters = start + _land(around.text, start)
    if letters < end and around.text[letters].isascii() and LATIN.fullmatch(around.text, letters, end):
        return Item(start, end, False, False, True, False)
    if _led_by_brand(around, start, end, found):
        return Item(start, end, True, False, True, False)
    if group_start(around.text, end, found) == start:
        return Item(start, end, False, False, True, False)
    if start and _measured(around, start):
        return Item(start, end, False, False, False, False)
    inner = rjieba.cut(around.text[start:end], False)
    several = len(inner) > 1
    roles = _roles(around, start, inner)
    if min(roles) <= Role.LEVEL or inner[-1].endswith(_NO_FIRMS):
        return Item(start, end, False, False, False, False)
    trade = inner[-1] in trades()
    telling = (
        Role.PROPER in roles[_opening_places(span, places) :]
        or roles.count(Role.SINGLE) > 1
        or (loose.get(end, -1) >= start and not (trade and not several))
        or (several and trade and _tells_with_trade(roles, inner[-1]))
        or (end - start > _BRAND - 1 and around.text.endswith(_TRADES, start, end))
    )
    plain = (
        (
            len(inner) == _PAIR <= end - start - _PAIR
            and (Role.PLAIN in roles or inner[0] in word_set("foreign_places"))
        )
        or (roles == [Role.PLAIN] and end - start <= 3 and not trade)
        or (Role.SINGLE in roles and end - start <= _BRAND)
        or (Role.PLAIN in roles[1:] and _placed(start, inner, places))
    )
    return Item(start, end, False, False, telling, plain)


def _tells_with_trade(roles: list[Role], trade: str) -> bool:
    """Whether something of its own stands before a trade, and more than a common word before a product."""
    own = max(roles[:-1])
    return own > Role.PLAIN or (own is Role.PLAIN and trade not in _PRODUCTS)


def _led_by_brand(around: Surroundings, start: int, end: int, found: dict[int, Mention]) -> bool:
    """Whether a known brand opens the item and trades or a short word fill it (小岳 + 汇天)."""
    for at in range(start + SHORTEST, end):
        brand = found.get(at)
        if brand is not None and brand.start == start and brand.kind is Kind.COMPANY:
            return not FULL.search(brand.text) and _fills(around.text[at:end])
    return False


def _fills(rest: str) -> bool:
    """Whether what stands behind a brand may be of its name: trades, one character, a short word, strays."""
    if len(rest) <= SHORTEST + 1:
        return rest in trades() or len(rest) < SHORTEST or may_be_brand(rest)
    return are_trades(rjieba.cut(rest, False))


def may_be_brand(rest: str) -> bool:
    """Whether a short word, or characters that nothing else holds together, may be of a brand."""
    return role_of(rest) > Role.VAGUE or all(role_of(character) is Role.SINGLE for character in rest)


def are_trades(words: list[str]) -> bool:
    """Whether words are trades, or so general that a trade behind them takes them along."""
    return words[-1] in trades() and all(word in trades() or role_of(word) is Role.VAGUE for word in words)


def _measured(around: Surroundings, start: int) -> bool:
    """Whether a number and its measure stand right before an item."""
    fine = around.words.fine
    word = fine.texts[fine.index(start - 1)]
    return word[-1] in _MEASURED and (len(word) == 1 or word[0] in NUMERALS)


def _roles(around: Surroundings, start: int, inner: list[str]) -> list[Role]:
    """What the words of an item are; small words and numerals in it may be characters of a brand."""
    several = len(inner) > 1
    roles = [Role.SINGLE if several and word in NUMERALS | SOFT else role_of(word) for word in inner]
    for at in range(1, len(inner) - 1):
        if (roles[at] is Role.JOIN or inner[at] == "为") and roles[at - 1] is roles[at + 1] is Role.SINGLE:
            roles[at] = Role.SINGLE  # 元 + 和 + 堂, 海 + 为 + 岳
    if len(inner) == _COINED and inner[-1] in trades() and _strays(inner):
        roles[:2] = [Role.SINGLE, Role.SINGLE]  # 最 + 成 + 半导体
    if several and inner[-1] == "技术":
        roles[-1] = Role.VAGUE
    if several and start + len(inner[0]) in around.places and may_name(inner[1]):
        roles[1] = Role.PLAIN
    return roles


def _land(text: str, start: int) -> int:
    """How long the country is that stands before letters (德国LANKE)."""
    for length in (2, 3, 4):
        if text[start + length : start + length + 1].isascii():
            return length if text[start : start + length] in word_set("foreign_places") else 0
    return 0


def _strays(words: list[str]) -> bool:
    """Whether two single characters open an item that may be of a brand, whatever they mean elsewhere."""
    return len(words[0]) == len(words[1]) == 1 and not _SMALL & {words[0], words[1]}


def group_start(text: str, end: int, found: dict[int, Mention]) -> int | None:
    """Where a firm begins that with a trade or a place makes one of its group (中岳能建 + 中电工程)."""
    if not text.endswith(_GROUP_TRADES, 0, end):
        return None
    for at in range(end - SHORTEST, max(0, end - _REST - 1), -1):
        if at in found:
            words = rjieba.cut(text[at:end], False)
            firm = found[at].kind is Kind.COMPANY and not FULL.search(found[at].text)
            return found[at].start if firm and all(role_of(word) > Role.NOUN for word in words[:-1]) else None
    return None


def _placed(start: int, words: list[str], places: dict[int, int]) -> bool:
    """Whether a place or a country and no more than two words stand there (陕西 + 重汽)."""
    opening = start + len(words[0]) in places or words[0] in word_set("foreign_places")
    return opening and len(words) <= _PLACED


def _opening_places(span: tuple[int, int], places: dict[int, int]) -> int:
    """1 where the item begins with a place, which by itself tells nothing."""
    return int(any(places.get(at) == span[0] for at in range(span[0] + 2, span[1])))
