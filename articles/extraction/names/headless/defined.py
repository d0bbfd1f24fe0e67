"""Firms by what is said of them: 海岳沐岚是一家…的企业, 沐岚生物成立于…，是…的公司, 沐岚完成A轮融资."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.leftmost import leftmost
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.stem import Surroundings
from articles.extraction.names.words import tag_of

_FIRM = (
    "(?:企业|公司|集团|厂商|供应商|提供商|服务商|制造商|生产商|运营商|开发商|集成商|研发商|车企|药企"
    "|(?:金融|咨询|投资|检测|评级|服务|培训)机构)"
)
#: What only one firm is, and what firms are of their country, of the world or among others.
_ONE = r"一家[^。；！？\n]{0,60}?"
_BEST = (
    r"(?:全球|国内|中国|我国|世界|全国|由|[^，。；！？\n是]{2,14}的(?=领军|龙头|骨干|头部|重点))"
    r"[^，。；！？\n]{0,40}?"
)
#: What only firms get from those who invest.
_FUNDED = (
    r"(?:完成|获得?)(?!了)[^，。；！？\n]{0,16}(?:[A-H]\+*|天使|种子|战略|多|新一)轮?[^，。；！？\n]{0,6}融资"
)
#: What only listed firms have: the code of their share.
_CODE = (
    r"[（(](?:(?:股票|证券)代码[：:]?\s?\d{5,6}|(?:[A-Z]{2}[.:：]|(?:SZ|SH|HK|BJ|NQ)\s?)\d{5,6}"
    r"|\d{4,6}\.(?:SZ|SH|HK|BJ|NQ)"
    r"|\d{5,6}(?=[）)](?:近日|今日|日前|公告|发布|\d{1,2}月|的|董事|主营|收盘|股价)))(?:\.[A-Z]{2})?[）)]"
)
#: What listed firms do, and few others in these words.
_ANNOUNCED = r"(?:晚间?)?(?:(?:发布|披露)了?[^，。；！？\n]{0,6}公告(?:称|显示|，)|公告(?:称|显示)[，：]?)"
_IS = re.compile(
    rf"(?:是|系|作为)(?:目前|一直)?(?:(?P<telling>{_ONE})|{_BEST}){_FIRM}(?=[，。；！？\n]|之一|$)"
)
_BEGAN = re.compile("(?P<telling>品牌(?:始|始创|创立|创建|创办|诞生|成立)于)")
_GETS = re.compile(f"(?P<telling>{_FUNDED})")
_LISTED = re.compile(f"(?P<telling>{_CODE})")
_TELLS = re.compile(f"(?P<telling>{_ANNOUNCED})")
#: The name before it, at the edge of a clause: a second name, when it was founded or 近日 may stand between.
_NAME = re.compile(
    r"(?:\A|[，。；！？：\n“「『的 \u3000])(?P<name>(?:(?!的)[\u4e00-\u9fa5A-Za-z·&]){2,14}?)"
    r"(?:[（(][^（）()\n]{1,24}[）)])?[”」』]?"
    r"(?:(?:(?:成立|创立|创办|创建|注册成立|始建)于|于\d)[^，。；！？\n]{3,24}，(?:总部[^，。；！？\n]{2,12}，)?)?"
    r"(?:近日|日前|今日|正式|宣布|已|再次|连续|公司|也){0,3}\Z"
)
#: What acts as a firm, or was founded by somebody.
_ACTING = ("作为", "是由", "系由")
_REACH = 84
#: Function words, of which no name holds one.
_FUNCTION = re.compile(
    r"指数|基金|转债|债券|名义|官网|决议|[这那该其他她它我你您咱此每某另们也都均已就还是有在从对以等的了着与和及或而但则将把被让由于之所谁何]"
)
#: A share on its first days loses characters of its name to the letter.
_FIRST_DAY = re.compile(r"[NC][\u4e00-\u9fa5]")
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_SHORTEST, _LONGEST = 2, 10
#: Confidence of a name that is rare in itself, and of one that only what is said makes a name.
_RARE, _SAID_SO = 0.75, 0.65
#: Parts of speech of words that are brands too.
_BRANDS = frozenset({"nz", "x", "eng"})


def find_defined(around: Surroundings, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of firms of which something is said that only firms are or get; `found` is keyed by end."""
    inside = {at for m in found.values() for at in range(m.start, m.end)}
    names: dict[str, Mention] = {}
    patterns = [_IS, _GETS, _LISTED]
    if "品牌" in around.text:
        patterns.append(_BEGAN)
    if "公告" in around.text:
        patterns.append(_TELLS)
    for said in leftmost(around.text, patterns):
        at = said.start()
        if not around.words.fine.boundary(at):
            continue  # 联系国内企业
        named = _NAME.search(around.text, max(0, at - _REACH), at)
        span = _span(around, *named.span("name")) if named else None
        if span is None or span[0] in inside or span[1] - 1 in inside:
            continue
        one = bool(said["telling"])
        sure = _sure(around, *span, one=one, acting=one or said.group().startswith(_ACTING))
        if sure:
            name = around.text[span[0] : span[1]]
            names[name] = Mention(*span, Kind.COMPANY, name, "defined", sure, None, {"core": name})
    return [mention for mention in names.values() if not _glued(around, mention, names)]


def _glued(around: Surroundings, mention: Mention, names: dict[str, Mention]) -> bool:
    """Whether the page has an author or a heading without a break before another of the names."""
    return any(
        mention.text.endswith(name) and mention.end - len(name) not in around.places
        for name in names
        if name != mention.text
    )


def _span(around: Surroundings, start: int, end: int) -> tuple[int, int] | None:
    """Where the name among the words before begins: behind the noun for what it is (入驻企业 + 沐岚)."""
    fine = around.words.fine
    for index in range(fine.index(end - 1), fine.index(start) - 1, -1):
        if role_of(fine.texts[index]) is Role.NOUN:
            start = fine.ends[index]
            break
    fits = _SHORTEST <= end - start <= _LONGEST and fine.boundary(start) and fine.boundary(end)
    return (start, end) if fits else None


def _sure(around: Surroundings, start: int, end: int, *, one: bool, acting: bool) -> float:
    """How surely words name something: strays, letters, a trade; or the text has them more than once.

    What is said to be `one` firm is one, so that a single stray character is enough; where a firm is only
    compared with others common words are a name only of what is `acting` as one (数字化转型是全球企业…).
    """
    text, fine = around.text, around.words.fine
    name = text[start:end]
    if _FUNCTION.search(name) or _FIRST_DAY.match(name) or around.places.get(end, end) <= start:
        return 0.0
    words = fine.texts[fine.index(start) : fine.index(end - 1) + 1]
    roles = [role_of(word) for word in words]
    if Role.LEVEL in roles or Role.WITHHELD in roles or (len(words) == 1 and tag_of(name) not in _BRANDS):
        return 0.0
    strays = sum(len(word) == 1 for word in words)
    own = any(role > Role.VAGUE for role in roles[:-1])
    trade = own and words[-1] in word_set("trade_words") | word_set("company_endings")
    if _LETTERS.search(name) or strays > 1 or trade:
        return _RARE
    if one and strays and len(words) > _SHORTEST:
        return _SAID_SO
    telling = strays or Role.PROPER in roles or (acting and Role.PLAIN in roles)
    return _SAID_SO if telling and text.count(name) > 1 else 0.0
