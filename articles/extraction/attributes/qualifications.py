"""被认定为高新技术企业, 是一家…的瞪羚企业, 国家级高新技术企业甲公司: titles of one company, no counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.attributes.said import Said
from articles.extraction.attributes.subjects import ROW_END, Subjects
from articles.extraction.attributes.titles import find_titles
from articles.extraction.document import Kind, Mention, Sentence
from articles.extraction.lexicons import any_of, lines

BEARERS = frozenset({Kind.COMPANY})
_VERBS = any_of(lines("qualification_verbs"))
_VERB = re.compile(rf"(?:{_VERBS})(?:了|过)?")
#: What a title may end with and still be a title of the one before it.
_END = re.compile(
    r"[”’」\"]?(?:企业)?[”’」\"]?(?:[（(][^（）()\n]{0,30}[）)])?"
    r"(?P<deed>(?:公示)?名单|榜单|称号|认定|资质|资格|荣誉|证书|培育库)?(?:之一)?[”’」\"]?"
    r"(?=[，。；、！？）)\s“”‘「\"和及与并且且等]|以及|$)"
)
_APPOSED = re.compile(r"[”’」\"]?(?:企业)?[”’」\"]?(?:——|—|：)?[“]?")
#: Counts, wishes and what is done for others' titles.
_NOT = re.compile(
    r"[未没不非拟将争若]|有望|希望|目标|计划|申报|申请|冲刺|培育(?!库)|潜在|后备|一批|多家|众多|各类|[\d一二两三四五六七八九十百千余多][家户个]"
    r"|帮助|助力|支持|推动|鼓励|引进|服务|客户|为(?=[^，。；]{0,30}提供)|的(?:子|分)公司|转让|投资|合作"
)
_ONE = re.compile(r"(?:首批|[一这该]|首|唯一(?:的)?一)家")
_OTHER_LEAD = re.compile(r"(?:科技|潜在|准|种子|拟|非|类|未来|高成长性?|培育|支持|服务)[“‘「\"]?$")
#: 国家级, 省级, 第四批, 首批 and words between the titles of one row.
_LEVELS = re.compile(
    r"[”’」\"]?(?:企业|称号|认定|资质|等)*[”’」\"]?(?:[（(][^（）()\n]{0,30}[）)])?[、，,和及与并以暨还也是被获评为认定一家首批]*"
    r"(?:\d{4}年)?(?:国家级?|全国|省级?|市级?|自治区级?|[^，。；：\n的]{1,4}[省市区]级?|第[一二三四五六七八九十\d]+批|首批|级|[“‘「\"])*"
)
_ROW_END = re.compile(ROW_END)
_REACH = 90


def find_qualifications(subjects: Subjects, sentences: list[Sentence]) -> Iterator[Said]:
    """The titles that these sentences give to companies."""
    for sentence in sentences:
        yield from _of_sentence(subjects, sentence)


def _of_sentence(subjects: Subjects, sentence: Sentence) -> Iterator[Said]:
    text, before, bearers = subjects.text, sentence.start, list[Mention]()
    for start, end, code in find_titles(text, sentence.start, sentence.end):
        if _OTHER_LEAD.search(text, max(start - 6, sentence.start), start) or subjects.covering(start, end):
            bearers = []
            continue
        if not (bearers and _LEVELS.fullmatch(text, before, start)):
            bearers = _bearers(subjects, sentence, start, end)
        ended = _END.match(text, end, sentence.end)
        held = bearers if ended or _apposed(subjects, end) in bearers else []
        for mention in held:
            if mention.thing is not None:
                low, high = min(mention.start, start), max(mention.end, end)
                yield Said(mention.thing, "qualifications", code, low, high)
        before, bearers = end, held


def _apposed(subjects: Subjects, end: int) -> Mention | None:
    """国家级高新技术企业甲公司."""
    match = _APPOSED.match(subjects.text, end)
    return subjects.first_after(match.end(), BEARERS) if match else None


def _bearers(subjects: Subjects, sentence: Sentence, start: int, end: int) -> list[Mention]:
    text = subjects.text
    low = max(sentence.start, start - _REACH)
    named = _apposed(subjects, end)
    if named is not None:
        return [] if _counted(text[max(low, start - 16) : start]) else [named]
    for verb in reversed(list(_VERB.finditer(text, low, start))):
        if _counted(text[verb.end() : start]):
            return []
        held = subjects.before(verb.start(), sentence, BEARERS)
        if held and _holds(text, verb, end) and not _doubted(text, held[0].end, verb.start()):
            return held
    return []


def _holds(text: str, verb: re.Match[str], end: int) -> bool:
    """拥有高新技术企业 is no title of the owner, 拥有高新技术企业资质 is."""
    ended = _END.match(text, end)
    return not (verb.group().startswith(("拥有", "具备", "通过"))) or bool(ended and ended["deed"])


def _doubted(text: str, start: int, end: int) -> bool:
    """未, 拟, 将 … between the name (or the row's 等3家企业) and the verb."""
    row = _ROW_END.match(text, start, end)
    return bool(_NOT.search(text, row.end() if row else start, end))


def _counted(between: str) -> bool:
    return bool(_NOT.search(_ONE.sub("", between)))
