"""The sentences worth reading: one search for the words without which no attribute is said."""

from __future__ import annotations

from functools import cache

import ahocorasick_rs

from articles.extraction.attributes.subjects import Subjects
from articles.extraction.attributes.titles import anchors as title_anchors
from articles.extraction.document import Sentence
from articles.extraction.lexicons import lines

FOUNDING, TITLE, LISTING = range(3)
_LISTING = ("上市", "挂牌", "登陆", "股票代码", "证券代码", "股票简称", ".SH", ".SZ", ".BJ", "SH", "SZ", "BJ")


@cache
def _engine() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[int, ...], ...]]:
    words = {FOUNDING: (*lines("founding_verbs"), "获批", "批准"), TITLE: title_anchors(), LISTING: _LISTING}
    topics: dict[str, tuple[int, ...]] = {}
    for topic, anchors in words.items():
        for word in anchors:
            topics[word] = (*topics.get(word, ()), topic)
    return ahocorasick_rs.AhoCorasick(tuple(topics)), tuple(topics.values())


def read_worthy(subjects: Subjects) -> tuple[list[Sentence], list[Sentence], list[Sentence]]:
    """Sentences that may speak of a founding, of a title, of a listing."""
    engine, topics = _engine()
    found: tuple[dict[int, Sentence], ...] = ({}, {}, {})
    for number, start, _ in engine.find_matches_as_indexes(subjects.text):
        sentence = subjects.sentence(start)
        if sentence is not None:
            for topic in topics[number]:
                found[topic].setdefault(sentence.start, sentence)
    foundings, titles, listings = (list(f.values()) for f in found)
    return foundings, titles, listings
