"""What stands in a line without being of its text: headers, datelines, credits, signatures, boilerplate."""

import re
from dataclasses import dataclass

from articles.extraction.document import BlockKind
from articles.extraction.layout.bylines import SORTS_OF_REPORTERS, authors_in, is_byline
from articles.extraction.layout.datelines import RUN_IN_MEDIUM, find_dateline
from articles.extraction.layout.titles import run_in_title
from articles.extraction.lexicons import any_of, lines

_HEADER = re.compile(r"(?s)^.{0,200}?正文[:：]\s*(?:(?:本文)?(?:转自|来源)[:：])?")
_ORIGINAL = re.compile(r"(?:^|(?<=[。！？!?”）)\s：]))原标题[:：]\s*")
_RUN_IN_BYLINE = re.compile(
    rf"(?:(?:^|(?<=[。！？!?”）\s]))[\u3400-\u9fff·]{{0,14}}|{RUN_IN_MEDIUM})"
    rf"{SORTS_OF_REPORTERS}(?:记者|通讯员|作者)[ \u3000:：][^，。！？；（）]{{2,80}}?"
    r"(?=\d{1,2}月|20\d\d|\d{1,2}日|近日|日前|今年|今天|据|为|[“】])"
)
#: Reporters in brackets right before the text: （通讯员 张三 李四）近日，…
_BRACKETED_BYLINE = re.compile(r"[（(][^（）()，。]{0,12}(?:记者|通讯员)[^（）()，。；]{1,50}[）)]\s*(?=\S)")
_BOILERPLATE, _FURNITURE = any_of(lines("layout_boilerplate")), any_of(lines("layout_furniture"))
_TAIL = re.compile(
    rf"(?:{_BOILERPLATE})|"
    rf"(?:(?<=[。！？!?”）)…\s])|^)[\s（(【\[]{{0,6}}(?:{_FURNITURE})"
)
#: All that it needs, told by its first characters.
_TAIL_CUES = re.compile(f"{_BOILERPLATE}|{_FURNITURE}")
_CREDIT = re.compile(
    r"[（(][^（）()]{0,40}(?:供图|摄|图源|图片来源|资料图|制图)[^（）()]{0,12}[）)]|"
    r"(?:(?<=[。！？!?”）)\s])|^)(?:(?:图源|图片来源|本文图|图/)[^，。！？\s]{2,20}(?:\s|$)|"
    r"[^，。！？；：“”（）]{2,24}?(?:供图|(?<=[\s/])摄)(?![\u3400-\u9fff]?影))"
)
_SIGNATURE = re.compile(r"(?<=[。！？!?”…])\s*[（(](?P<names>[^（）()。]{2,44})[）)]\s*$")
_LABEL = re.compile(r"[【\[]?[^【】\[\]]{1,12}[】\]]|[\u3400-\u9fff]{1,5}")
_LAST_STOP = re.compile(r"[。！？!?”…][^。！？!?”…]{0,70}$")
_NO_AUTHOR = re.compile(r"图|来源|转自|据|供稿")
_LONGEST_CAPTION = 120
_LONGEST_TITLE = 60
_TAIL_WINDOW = 360


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a line that is of another kind than its text."""

    start: int
    end: int
    kind: BlockKind
    #: The article ends with it.
    closes: bool = False


def find_furniture(text: str) -> list[Stretch]:
    """The stretches of a line that do not belong to its text, in order and apart from one another."""
    head = _head(text)
    at = head[-1].end if head else 0
    tail = _tail(text, at)
    return head + _credits(text, at, tail[0].start if tail else len(text)) + tail


def _head(text: str) -> list[Stretch]:
    found: list[Stretch] = []
    at = 0
    header = _HEADER.match(text) if "正文" in text[:210] else None
    if header:
        found.append(Stretch(0, header.end(), BlockKind.CREDIT))
        at = header.end()
    original = _ORIGINAL.search(text, at, at + 160) if "原标题" in text else None
    before = text[at : original.start()].strip() if original else ""
    title = run_in_title(text[original.end() :]) if original else 0
    if original and (title or not before):
        if before:
            found.append(Stretch(at, original.start(), BlockKind.CAPTION))
        title = title or _whole_title(text[original.end() :])
        found.append(Stretch(original.start(), original.end(), BlockKind.CREDIT))
        at = original.end() + title
        if title:
            found.append(Stretch(original.end(), at, BlockKind.HEADLINE))
            found += _repeated(text, original.end(), at)
            at = found[-1].end
    return found + _dateline(text, at)


def _whole_title(rest: str) -> int:
    """A headline that has its line to itself."""
    return len(rest) if len(rest) <= _LONGEST_TITLE and "。" not in rest else 0


def _repeated(text: str, start: int, end: int) -> list[Stretch]:
    """The headline printed a second time, right after the first."""
    title = text[start:end].strip()
    again = end + len(text[end:]) - len(text[end:].lstrip())
    if not text.startswith(title, again):
        return []
    return [Stretch(again, again + len(title), BlockKind.CREDIT)]


def _dateline(text: str, at: int) -> list[Stretch]:
    rest = text[at:] if at else text
    dateline = find_dateline(rest)
    span = (dateline.start, dateline.end) if dateline else _run_in_byline(rest)
    if span is None:
        return []
    before = rest[: span[0]].strip()
    found = [Stretch(at + span[0], at + span[1], BlockKind.BYLINE)]
    if before:
        # Sentences before a dateline are captions of the picture above it; without a stop it is the headline.
        found.insert(0, Stretch(at, at + span[0], _before_dateline(before)))
    return found


def _before_dateline(text: str) -> BlockKind:
    if _LABEL.fullmatch(text):
        return BlockKind.KICKER
    return BlockKind.CAPTION if re.search("[。；]", text) or len(text) < 6 else BlockKind.HEADLINE


def _run_in_byline(text: str) -> tuple[int, int] | None:
    bracketed = _BRACKETED_BYLINE.match(text) if text.startswith(("（", "(")) else None
    if bracketed and authors_in(bracketed.group()):
        return bracketed.span()
    if "记者" not in text[:200] and "通讯员" not in text[:200] and "作者" not in text[:200]:
        return None
    found = _RUN_IN_BYLINE.search(text[:300])
    return found.span() if found and authors_in(found.group()) else None


def _credits(text: str, at: int, end: int) -> list[Stretch]:
    if not ("摄" in text or "供图" in text or "图源" in text or "图片" in text or "资料图" in text):
        return []
    found: list[Stretch] = []
    for credit in _CREDIT.finditer(text, at, end):
        near = max(at, credit.start() - _LONGEST_CAPTION)
        since = max(text.rfind(stop, near, credit.start()) for stop in "。！？!?”）")
        caption = max(since + 1, near)
        if credit.start() - caption > 1 and (text[credit.start()] in "（(" or caption > at):
            found.append(Stretch(caption, credit.start(), BlockKind.CAPTION))
        found.append(Stretch(credit.start(), credit.end(), BlockKind.CREDIT))
    return found


def _tail(text: str, at: int) -> list[Stretch]:
    window = max(at, len(text) - _TAIL_WINDOW)
    end = len(text)
    found: list[Stretch] = []
    for tail in _TAIL.finditer(text, window) if _TAIL_CUES.search(text, window) else ():
        if _is_tail(text[tail.start() :]):
            end = tail.start()
            found.append(Stretch(end, len(text), BlockKind.CREDIT, closes=True))
            break
    return _signature(text, at, end) + found


def _signature(text: str, at: int, end: int) -> list[Stretch]:
    """Who signs after the last sentence: `（记者 张三）`, `某报记者 张三`."""
    signature = _SIGNATURE.search(text, max(at, end - 60), end)
    if signature:
        names = signature["names"]
        authors = not _NO_AUTHOR.search(names) and (authors_in(names) or authors_in(f"◎{names}"))
        kind = BlockKind.BYLINE if authors else BlockKind.CREDIT
        return [Stretch(signature.start(), end, kind, closes=True)]
    stop = _LAST_STOP.search(text, max(at, end - 80), end)
    if stop and end - stop.start() > 5 and is_byline(text[stop.start() + 1 : end].strip()):
        return [Stretch(stop.start() + 1, end, BlockKind.BYLINE, closes=True)]
    return []


def _is_tail(rest: str) -> bool:
    """Whether nothing of the article follows: at most one sentence, as in a disclaimer."""
    return len(rest) < 200 and rest.count("。") <= 2
