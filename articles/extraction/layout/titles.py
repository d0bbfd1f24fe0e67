"""Where a headline ends that runs into its text without a break."""

import re

from articles.extraction.layout.bylines import SORTS_OF_REPORTERS
from articles.extraction.layout.datelines import RUN_IN_MEDIUM, find_dateline
from articles.extraction.lexicons import lines

_DAY = r"(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日"
_OPENING = re.compile(
    rf"(?:{'|'.join(lines('layout_openings'))})[，,]|"
    rf"{_DAY}(?:[上下]午|晚间?|[\d时分许左右至\-—]+)?[，,]|20\d\d[-年/]\d{{1,2}}[-月/]\d{{1,2}}日?\s|"
    r"(?:根据|据|随着|为了?|按照)[^，。！？]{2,24}[，,]|据[^，。]{2,8}电\s|(?:本报|本网|新闻)?记者(?:从|获悉|了解|在)|据悉|"
    r"\d{1,2}日[，,]|20\d\d年(?:以来)?[，,]|图为|"
    rf"(?:{RUN_IN_MEDIUM}|总台|每经|央视){SORTS_OF_REPORTERS}(?:记者|编辑|评论员)[ :：]"
)
_NOT_BEFORE = "，、；：,:;（(《“——·-在于和与及"
_SHORTEST, _LONGEST = 8, 75


def run_in_title(text: str) -> int:
    """How many characters at the start of a text are its headline; 0 where that cannot be told."""
    head = text[: _LONGEST + 40]
    dateline = find_dateline(head)
    ends = [_repetition(head), dateline.start if dateline else 0, _opening(head)]
    return min((end for end in ends if _SHORTEST <= end <= _LONGEST), default=0)


def opens_news(text: str) -> bool:
    """Whether a text begins as the body of a news item does: a dateline, a day, 近日 …"""
    dateline = find_dateline(text[:_LONGEST])
    return bool(_OPENING.match(text)) or (dateline is not None and dateline.start == 0)


def _opening(head: str) -> int:
    stop = head.find("。")
    for opening in _OPENING.finditer(head, _SHORTEST):
        if 0 <= stop < opening.start():
            break
        if head[opening.start() - 1] not in _NOT_BEFORE:
            return opening.start()
    return 0


def _repetition(head: str) -> int:
    """The headline printed twice, or the text opening with the words of the headline."""
    start = re.sub(r"\s", "", head)[:5]
    again = head.find(start, _SHORTEST) if len(start) == 5 else -1
    before = head[again - 1] if again > 0 else ""
    return again if again > 0 and before not in _NOT_BEFORE and "。" not in head[:again] else 0
