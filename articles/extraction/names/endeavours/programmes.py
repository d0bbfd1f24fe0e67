"""Programmes and papers without any mark, told by the verb before them; quoted words that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.endeavours.project_words import tells
from articles.extraction.names.words import Words, tag_of

_TEXT = r"[\u4e00-\u9fa5·—]"
#: Whoever starts or announces a programme.
_BEGUN = r"(?:启动|实施|推出|发布|发起|推进|开展)(?:实施)?[了的]?"
#: 计划 behind these is somebody's intention or the title goes on; inside quotation marks other rules read it.
_PLAN = re.compile(
    rf"(?:启动|实施|推出|发布|发起|推进(?={_TEXT}{{6,20}}?(?:引领|引进|培育|培养|赋能)计划))(?:实施)?了?(?:(?:首|第[一二三四五六七八九十]+)批|新一轮)?(?P<name>{_TEXT}{{6,20}}?计划)"
    r"(?!中|书|外|内|投资|生育|经济|性|表|[\u4e00-\u9fa5]*[”》])"
)
#: What firms and institutes work on together is research, not a paper (…计划，以甲、乙等企业为主体).
_WORKED_ON = re.compile(r"[^。；\n]{0,20}(?:以|由)[^。；\n]{2,40}(?:为主体|共同参与|共同承担|联合攻关)")
#: 工程 ends works as well: a programme says that it is for people, for quality or for what is handed down.
_SOFT = re.compile(
    rf"{_BEGUN}(?P<name>{_TEXT}{{4,24}}?(?:培养|培育|传承发展|传播|普及|资源保护|提质|引领|安民|惠民|育人|强基|倍增|英才|人才)工程)"
    r"(?![师院学]|[\u4e00-\u9fa5]*[”》])"
)
#: What is drawn up and printed bears its title, quoted words in it included.
_PAPER = re.compile(
    r"(?:制定出台|制定印发|制定实施|印发实施|出台|印发|制定|编制)了?(?P<name>(?:[\u4e00-\u9fa5—]|“[^“”，。；\n]{1,14}”){6,36}?"
    r"(?:(?:工作|推进|实施|总体|专项|规范|建设|改革|行动)方案|发展规划|程序规定|的?若干措施|的?实施意见|实施细则)"
    r"(?:[（(]\d{4}[^（()）\n]{1,14}[）)])?)(?!和|及|[\u4e00-\u9fa5]*[”》])"
)
#: Papers that belong to whoever speaks, or are only described.
_DESCRIBED = re.compile(
    r"^(?:的|各|相关|有关|一|多|新|系列|具体|首|两|几|此|该|本|这|其|并|等|好|细|和|及|完善|出台|印发|实施|发布|拟|自己|科学)"
    r"|相关|有关|差异化|具体|详细|切实可行|多项|一系列|一揽子|通过|形成|本部门"
)
_OF = re.compile("的(?!若干|实施意见)")
#: How many there are of them is no name (“七大工程”).
_COUNTED = re.compile(
    r"[“\"]?(?:\d+|[一二三四五六七八九十]+)[大项个](?:专项)?(?:计划|行动|工程|规划|活动)[”\"]?"
)
_CARRIED_OUT = re.compile(r"(?:实施|开展|推出|启动)[^，。；：\n]{0,30}$")
#: Phrases, and rows of subjects that end like a programme (芯片、整车及车辆工程).
_PHRASE = re.compile(r"[有在见]行动$|不规划$|类似的|、[^“”‘’]*工程$|[政银校院][企地]对接")
_MARKS = re.compile('[“”"‘’]')
_HELD = re.compile("(?:举办|举行|主办|承办|协办|发起|参加)了?$")
_TELLING = 4
_PROPER = frozenset({"ns", "nr", "nz", "nt"})


def find_programmes(text: str, words: Words) -> Iterator[Mention]:
    """Mentions of programmes and papers; `words` tell where the name of a programme may begin."""
    if "计划" in text or "工程" in text:
        for pattern in (_PLAN, _SOFT):
            for match in pattern.finditer(text):
                if words.fine.boundary(match.start("name")) and _names(match["name"][:-2]):
                    joint = pattern is _PLAN and _WORKED_ON.match(text, match.end())
                    yield _mention(match, 0.6, Kind.PROJECT if joint else Kind.POLICY)
    for match in _PAPER.finditer(text):
        if not _DESCRIBED.search(match["name"]) and not _OF.search(match["name"]):
            yield _mention(match, 0.65)


def is_common(quoted: str, before: str = "") -> bool:
    """Whether words in quotation marks only look like a programme: a count, a phrase, a common word.

    What is carried out goes by its count as well (实施就业创业“十大行动”).
    """
    bare = _MARKS.sub("", quoted)
    return bool(
        (_COUNTED.fullmatch(quoted) and not _CARRIED_OUT.search(before))
        or _PHRASE.search(quoted)
        or bare.removesuffix("工程") in _common_words()
    )


def is_event(quoted: str, before: str) -> bool:
    """Whether a quoted 活动 is only held, once or at times (举办“直播荐才”活动)."""
    return quoted.endswith("活动") and _HELD.search(before) is not None


def _names(what: str) -> bool:
    """Whether the words before the head tell one programme, not a sort (联合攻关计划)."""
    first = Words(what, hmm=False).texts[0]
    if what in _common_words() or tag_of(first) in {"v", "d", "m", "r", "p"} or _DESCRIBED.search(what):
        return False
    return tells(what + "工程") >= _TELLING or (tag_of(first) in _PROPER and len(what) > _TELLING)


@cache
def _common_words() -> frozenset[str]:
    return word_set("programme_common")


def _mention(match: re.Match[str], confidence: float, kind: Kind = Kind.POLICY) -> Mention:
    return Mention(*match.span("name"), kind, match["name"], "programme", confidence)
