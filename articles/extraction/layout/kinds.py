"""Telling captions, credits and bylines that stand on lines of their own."""

import re

from articles.extraction.document import BlockKind
from articles.extraction.layout.bylines import authors_in, is_byline
from articles.extraction.layout.part import Part, cut
from articles.extraction.layout.signs import is_closed, is_title_like
from articles.extraction.lexicons import any_of, lines

_CREDIT_WORDS = any_of(lines("layout_credits"))
#: The name of a newspaper, as it stands at the head of its pages.
_PAPER = (
    r"[\u3400-\u9fff]{2,10}"
    r"(?:日报|晚报|时报|早报|晨报|商报|快报|导报|都市报|科技报|经济报|教育报|青年报|法治报|周刊|周报)"
)
_CREDIT = re.compile(
    rf"[（(]?(?:[^，。；]{{0,30}}(?:{_CREDIT_WORDS})[^，。；]{{0,24}})[）)。]?$|"
    r"[^，。；]{2,16}出品$|(?:https?://|file://|www\.)\S+$|\d{1,3}\s?/\s?\d{1,3}$|[-—\s]*第\s?\d+\s?页.{0,12}$|"
    r"\d{1,2}/\d{1,2}/\d{2,4}\b.{0,20}$|第?\s?[A-D]?\d{1,3}\s?版(?:[:：\s]\s*[\u3400-\u9fff·]{2,8})?$|[-—·]*\s?\d{1,3}\s?[-—·]*$|"
    rf"{_PAPER}(?:\s+[\u3400-\u9fff·]{{2,8}})?(?:\s+[A-D]?\d{{1,3}})?$|"
    r"[（(]本报[^，。（）()]{2,14}[电讯][)）]$|"
    r"20\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}\s?日?.{0,40}$|"
    r"[A-D]\d{1,2}\s?[|｜/:：]?\s?[\u3400-\u9fff·]{2,8}$|20\d\d年?第?\s?\d{1,3}期.{0,14}$|"
    r"[（(](?:上接|下转|紧接)[^（）()]{1,16}[）)]$"
)
#: The rest of an article that began on another page.
CONTINUED = re.compile(r"[（(](?:上接|紧接)[^（）()]{1,16}[）)]$")
#: What stands at the head of a printed page: the paper, the date, the day of the week, the page's number.
_PAGE_HEAD = re.compile(
    r"(?=.{0,30}20\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2})"
    r"(?=.{0,40}(?:星期[一二三四五六日天]|\d\s?版|版次|农历))[^，。；“”]{8,60}$"
)
#: What a web page tells of itself above the text: 发布日期：…　浏览次数：…
_PAGE_DATA = re.compile(rf"[【\[]?(?:{'|'.join(lines('layout_page_data'))})\s?[:：]")
_END_CREDIT = re.compile(
    r"(?:(?<=[，,。；])|[\s■●◆（(])(?:[^，,。；\s■]{2,16}(?:记者|通讯员)\s?)?[^，,。；\s■]{1,20}(?:[\s/／]?摄|供图|制图)[）)]?$|[。\s（(](?:资料图片?|资料照片)[）)]?$"
)
_CAPTION = re.compile(
    r"图[①-⑳\d一二三四五六七八九十]|[上下左右]图|图为|图说|图片说明|▲|△|[（(][上下左右]?图[）)]|这是"
)
_FURNITURE = re.compile(
    r"[（(【\[]?(?:" + any_of((*lines("layout_furniture"), *lines("layout_boilerplate"))) + ")"
)
_PHOTO = re.compile(_CREDIT_WORDS)
_FIGURE_ALONE = re.compile(r"(?:约|近|超)?\d[\d.,，]*\s?[万亿]?\s?[\u3400-\u9fff%％℃㎡]{0,3}$")
_LONGEST_CAPTION = 90
#: Blank lines more than usual: a picture stood there.
_PICTURE_GAP = 2


def classify(parts: list[Part], raw: str) -> list[Part]:
    """Give the short lines of a page their kinds; a credit at the end of a caption becomes a part."""
    usual = _usual_gap(parts)
    for part in parts:
        if part.is_text:
            part.kind = kind_of_line(part.text)
    marked = any(part.level for part in parts)
    broken_off = False
    for index, part in enumerate(parts):
        if part.is_text and _is_caption(parts, index, usual, broken_off):
            part.kind = BlockKind.CAPTION
        elif part.is_text:
            broken_off = not is_closed(part.text) and (marked or not is_title_like(part.text))
    return [piece for part in parts for piece in _without_credit(part, raw)]


def _without_credit(part: Part, raw: str) -> list[Part]:
    credit = _END_CREDIT.search(part.text) if part.kind is BlockKind.CAPTION else None
    if not credit or not credit.start():
        return [part]
    caption, rest = cut(part, raw, credit.start())
    caption.kind, rest.kind = BlockKind.CAPTION, BlockKind.CREDIT
    return [caption, rest]


def _usual_gap(parts: list[Part]) -> int:
    gaps = sorted(part.gap for part in parts[1:])
    return gaps[(len(gaps) - 1) // 2] if gaps else 0


def kind_of_line(text: str) -> BlockKind:
    """What a whole line is by its own words; PARAGRAPH where they do not tell."""
    if len(text) > _LONGEST_CAPTION:
        return BlockKind.PARAGRAPH
    if is_byline(text) and (authors_in(text) or text[-1] != "。"):
        return BlockKind.BYLINE if authors_in(text) else BlockKind.CREDIT
    if _END_CREDIT.search(text, 6):
        return BlockKind.CAPTION
    if _CREDIT.match(text) or _FURNITURE.match(text) or _FIGURE_ALONE.match(text):
        return BlockKind.CREDIT
    if _PAGE_DATA.match(text) or _PAGE_HEAD.match(text):
        return BlockKind.CREDIT
    if _CAPTION.match(text) and len(text) > 6:
        return BlockKind.CAPTION
    return BlockKind.PARAGRAPH


def _is_caption(parts: list[Part], index: int, usual: int, broken_off: bool) -> bool:
    """A short line after the gap that a picture left, or right above a credit; not the rest of a sentence."""
    part = parts[index]
    if len(part.text) > _LONGEST_CAPTION or part.text.count("。") > 1:
        return False
    if part.text[0] in "“‘" and is_closed(part.text):
        return False
    after = parts[index + 1] if index + 1 < len(parts) else None
    if after is not None and _is_photo_credit(after) and (after.gap == 0 or after.gap < part.gap):
        return not is_title_like(part.text) or is_closed(part.text)
    if part.gap < usual + _PICTURE_GAP or (broken_off and is_closed(part.text)):
        return False
    return after is None or after.gap >= usual + _PICTURE_GAP or _stands_apart(parts, index)


def _is_photo_credit(part: Part) -> bool:
    return part.kind is BlockKind.CREDIT and not part.closes and bool(_PHOTO.search(part.text))


def _stands_apart(parts: list[Part], index: int) -> bool:
    """The last of a row of pictures: one sentence, or no sentence and other captions just before."""
    before = parts[index - 1] if index else None
    row = before is not None and before.kind is BlockKind.CAPTION
    return row or (parts[index].text.endswith("。") and len(parts[index].text) <= 60)
