"""Who can only be somebody, since nothing else stands between a quotation or a title and a verb of speech.

“……。”严跃进说。 · 。苏伦德兰说， · 厅长岗青介绍， · 院长连平认为，
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.lexicons import word_set
from articles.extraction.names.persons.foreign import all_sounds
from articles.extraction.names.persons.given_names import could_be, lengths, listed_word, surnames
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import Words, tag_of

_SAYS = "[说称](?=[，：。,:])"
#: What is only said to somebody who asks.
_ANSWERS = "(?=(?:告诉|对|向)记者|介绍说|坦言)"
_QUOTED = re.compile(
    rf"(?<=[。，！？!?…]”)(?P<name>[\u4e00-\u9fa5]{{3,4}}){_SAYS}"
    rf"|(?:(?<=[。！？”，\n])|^)(?P<teller>[\u4e00-\u9fa5]{{3,4}}){_ANSWERS}",
    re.MULTILINE,
)
_FOREIGN = re.compile(rf"(?:(?<=[。”\n])|^)\s{{0,4}}(?P<name>[\u4e00-\u9fa5]{{3,6}}){_SAYS}", re.MULTILINE)
#: Titles of one person at a time, unlike 代表 and 专家, which stand for many or are verbs.
_TITLED = re.compile(
    r"(?:长(?<=[厅局市县区镇乡校院所处科部站社会]长)|书记|主任|总裁|总经理|董事长|主席)(?P<name>[\u4e00-\u9fa5]{2})"
    r"(?=介绍|说[，：。,:]|表示|告诉|指出|认为|坦言|强调|透露|致辞)"
)
#: Words that hold such characters go on with the sentence (们都, 会上).
_SMALL = re.compile("[们时后前上中下都也则还均曾又就再并已该其此们某和与及等在对向从的]")
#: Surnames from this rank on are as well the beginning of a word.
_RARE = 300
_COUNTY = 2


def find_speaking(text: str, words: Words) -> Iterator[tuple[int, int, str, float]]:
    """Start, end, rule and confidence of those who speak."""
    if "说" in text or "称" in text or "记者" in text:
        for match in _QUOTED.finditer(text):
            span = match.span(match.lastgroup or 0)
            if _common(text, *span, words):
                yield (*span, "quoted", 0.75)
        for match in _FOREIGN.finditer(text):
            if _foreign(match["name"]):
                yield (*match.span("name"), "sounds", 0.72)
    for match in _TITLED.finditer(text):
        if words.fine.boundary(match.start("name")) and _told(match["name"]):
            yield (*match.span("name"), "title_before", 0.8)


def _common(text: str, at: int, end: int, words: Words) -> bool:
    """Three characters behind a usual surname that could be a name, or four behind one of two."""
    usual = surnames().get(text[at], _RARE) < _RARE if end - at == _COUNTY + 1 else True
    return usual and end - at in lengths(text, at) and could_be(text, at, end, words, strong=True, sure=True)


def _foreign(name: str) -> bool:
    """Whether nothing but sounds of foreign names stands here, and no place or word."""
    known = listed_word(name) or name in readings() or name in word_set("foreign_places")
    return not known and all_sounds(name)


def _told(name: str) -> bool:
    """Two characters behind a title that are no word: a name that a county bears too, or a rare one."""
    if places := readings().get(name):
        return (
            all(reading.place.rank == _COUNTY for reading in places)
            and surnames().get(name[0], _RARE) < _RARE
        )
    return not (listed_word(name) or _SMALL.search(name)) and tag_of(name[0])[:1] not in "vdpcr"
