"""成立于2013年9月, 于2008年在…成立, 2016年成立的…, 自2010年成立以来: the year of a thing's beginning."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from articles.extraction.attributes.said import Said
from articles.extraction.attributes.subjects import Subjects
from articles.extraction.document import Kind, Mention, Sentence
from articles.extraction.lexicons import any_of, lines

FOUNDED = frozenset({Kind.PARK, Kind.CONSORTIUM, Kind.COMPANY, Kind.PLATFORM})
_VERBS = any_of(lines("founding_verbs"))
_YEAR = r"(?:(?P<year>(?:1[89]|20)\d\d)\s?年|(?P<relative>[今去前]年))"
_REST = r"(?:\s?\d{1,2}\s?月)?(?:份|底|初)?(?:\s?\d{1,2}\s?日)?"
_AFTER = re.compile(rf"(?:注册)?(?:{_VERBS})于\s?{_YEAR}{_REST}(?P<of>的)?")
_BEFORE = re.compile(
    rf"{_YEAR}{_REST}(?P<comma>，)?(?P<middle>[^，。；：\n0-9“”]{{0,24}}?)"
    rf"(?P<verb>(?:正式|注册|获批|批准|挂牌|揭牌|孵化|共同|联合|发起|投资)*(?:{_VERBS}))"
    r"(?:(?P<of>的)|(?P<since>以来，?|以?后，|之初|时，)|(?P<end>[，。；、）\n]|$)|(?P<object>了?(?:一家)?))"
)
#: 于2019年12月获批。: only a zone, a platform or a consortium begins by approval.
_APPROVED = re.compile(
    rf"于{_YEAR}{_REST}(?P<middle>[^，。；：\n0-9“”]{{0,16}}?)(?:获批|批准)(?=[，。；\n]|$)"
)
_BY_APPROVAL = FOUNDED - {Kind.COMPANY}
_FREE = re.compile(r"(?:正式|刚刚?|就|已|也|又|新|(?:在|由|经|于|从|与)[^的]{1,22})?")
_FUTURE = re.compile(r"[将拟]|计划|预计|力争|有望|争取|年底前")
_IS = re.compile(r"(?:是|为|系)(?:由[^，。；\n]{1,30}?)?[于在]?$")
_NEAR = 36

Reader = Callable[[Subjects, Sentence, re.Match[str]], list[Mention]]


def find_foundings(subjects: Subjects, sentences: list[Sentence]) -> Iterator[Said]:
    """The years of founding that these sentences give, the plainest wording first."""
    for pattern, read in ((_AFTER, _after), (_BEFORE, _before), (_APPROVED, _approved)):
        for sentence in sentences:
            for match in pattern.finditer(subjects.text, sentence.start, sentence.end):
                yield from _read(subjects, sentence, match, read)


def _read(subjects: Subjects, sentence: Sentence, match: re.Match[str], read: Reader) -> Iterator[Said]:
    low = max(sentence.start, match.start() - 6)
    year = _year(match, subjects, sentence)
    if year is None or _FUTURE.search(subjects.text, low, match.end()):
        return
    for mention in read(subjects, sentence, match):
        if mention.thing is not None:
            start, end = min(mention.start, match.start()), max(mention.end, match.end())
            yield Said(mention.thing, "founded", str(year), start, min(end, sentence.end))


def _year(match: re.Match[str], subjects: Subjects, sentence: Sentence) -> int | None:
    """The year, where it is not after the article's."""
    published = (subjects.layout.articles[sentence.article].published or "")[:4]
    if match["relative"]:
        back = {"今": 0, "去": 1, "前": 2}[match["relative"][0]]
        return int(published) - back if published.isdigit() else None
    year = int(match["year"])
    return None if published.isdigit() and year > int(published) else year


def _after(subjects: Subjects, sentence: Sentence, match: re.Match[str]) -> list[Mention]:
    if match["of"]:
        named = subjects.first_after(match.end(), FOUNDED, 8)
        return [named] if named else []
    return subjects.before(match.start(), sentence, FOUNDED)


def _before(subjects: Subjects, sentence: Sentence, match: re.Match[str]) -> list[Mention]:
    middle = match.start("middle"), match.end("middle")
    if match["object"] is not None:
        made = subjects.first_after(match.end(), FOUNDED)
        return [made] if made and not _is_title(match, made) else []
    inner = subjects.first_after(middle[0], FOUNDED)
    if inner is not None and inner.end <= middle[1]:
        free = _FREE.fullmatch(subjects.text, inner.end, middle[1]) and not match["of"]
        return [inner] if free else []
    if match["comma"] or not _FREE.fullmatch(subjects.text, *middle):
        return []
    if match["of"]:
        return _described(subjects, sentence, match)
    right = subjects.first_after(match.end(), FOUNDED) if match["since"] else None
    return subjects.before(match.start(), sentence, FOUNDED) or ([right] if right else [])


def _is_title(match: re.Match[str], made: Mention) -> bool:
    """成功创建国家级高新区: an older zone takes the title on."""
    return made.kind is Kind.PARK and match["verb"].endswith("创建")


def _described(subjects: Subjects, sentence: Sentence, match: re.Match[str]) -> list[Mention]:
    """2011年成立的甲公司; 甲公司是由乙大学于2011年成立的企业."""
    named = subjects.first_after(match.end(), FOUNDED, 8)
    if named is not None:
        return [named]
    copula = _IS.search(subjects.text, max(sentence.start, match.start() - _NEAR), match.start())
    return subjects.before(copula.start(), sentence, FOUNDED) if copula else []


def _approved(subjects: Subjects, sentence: Sentence, match: re.Match[str]) -> list[Mention]:
    if not _FREE.fullmatch(match["middle"]):
        return []
    return subjects.before(match.start(), sentence, _BY_APPROVAL)
