"""Reads the figures of one document, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction.document import (
    Entity,
    Kind,
    Layout,
    Mention,
    Metric,
    Period,
    Quantity,
    Sentence,
)
from articles.extraction.layout import UNREAD
from articles.extraction.metrics.clauses import clauses_of
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.naming import name_figures
from articles.extraction.metrics.indicators.past import Past
from articles.extraction.metrics.indicators.phases import name_phases
from articles.extraction.metrics.known import Known
from articles.extraction.metrics.owners.subjects import Subjects
from articles.extraction.metrics.owners.thread import Thread
from articles.extraction.metrics.sighting import Sighting
from articles.extraction.metrics.times.dating import Dating
from articles.extraction.metrics.times.resolved import resolved
from articles.extraction.metrics.times.topic import topics_of

_CAPACITY = "capacity"
#: 年产100万套轮毂项目: how much a year, where 3号厂房项目 counts nothing.
_A_YEAR = ("年产", "日产", "年加工", "年处理", "年组装", "年生产")
#: 铝箔(智能制造基地项目), 污泥(年产10万吨有机肥项目): what is built for the product, or made as well.
_MAKING = re.compile(
    "[年日](?:产|处理)[0-9].*|(?:(?:智能|绿色|扩?建设?|技改|扩能)?(?:生产|制造|加工|组装)?"
    "(?:产业化|生产线|产线|基地|工厂|产业园))?"
    "(?:建设|扩建|技改)?(?:项目|工程)?\\Z"
)
#: What follows one name of several.
_AMONG = ("等", "、")
#: 此次集中开工的, 这: words that point back to what was counted before; and how long its noun is.
_BACK_TO = re.compile("(?:此次|本次|上述|以上|这)(?:[^，。；0-9]{1,8}的)?\\Z")
_NOUN = 2
_ON_END = "连续"


class Reader:
    """Leads each sentence through its stages: words around a figure, indicator, subject, period."""

    def __init__(
        self,
        layout: Layout,
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        quantities: Sequence[Quantity],
        periods: Sequence[Period],
        topics: Sequence[int | None],
    ) -> None:
        self.layout, self.text = layout, layout.text
        completed = resolved(layout, periods)
        quantities = _without_times(layout.text, quantities, completed)
        self.quantities = quantities
        #: The first quantity that no sentence so far has had.
        self.place = 0
        self.known = Known(layout.text, mentions, entities)
        self.sighting = Sighting(layout.text, quantities, completed, self.known)
        self.thread = Thread(layout.text, entities, Subjects(layout, self.known, topics))
        self.dating = Dating(layout.text, completed)
        self.reported = topics_of(layout, completed)
        self.past = Past()
        self.article = -1
        #: The counts of the article so far, by the end of what is counted.
        self.counts: set[tuple[float, str, str]] = set()

    def metrics(self) -> Iterator[Metric]:
        """Every metric in text order."""
        for sentence in self.layout.sentences:
            if self.place == len(self.quantities):
                return
            if self.layout.blocks[sentence.block].kind not in UNREAD:
                yield from self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> Iterator[Metric]:
        self._turn_to(sentence)
        first, last = self._quantities_of(sentence)
        goes_on = self._is_awaited(sentence)
        if first == last and not goes_on:
            return
        named = self.thread.open and bool(self.known.between(sentence.start, sentence.end))
        if first == last and not named:
            self.thread.pass_over(sentence)
            return
        whole = first == last or (self.thread.open and goes_on)
        read_to = sentence.end if whole else self.quantities[last - 1].end
        clauses = clauses_of(self.text, sentence, read_to)
        figures = self.sighting.figures(first, last, clauses)
        self.past.new_sentence(self.text.startswith("其中", sentence.start))
        name_figures(self.text, figures, self.past)
        name_phases(self.text, figures, self.known)
        self.thread.assign(clauses, figures)
        for figure in figures:
            self._inside_name(figure)
        self.dating.date(figures, sentence.start, self.layout.blocks[sentence.block].start)
        for figure in figures:
            if not self._is_taken_up(figure):
                yield from _metrics_of(figure)

    def _quantities_of(self, sentence: Sentence) -> tuple[int, int]:
        """The places of the first quantity of a sentence and of the first behind it."""
        first = self.place
        while first < len(self.quantities) and self.quantities[first].start < sentence.start:
            first += 1
        last = first
        while last < len(self.quantities) and self.quantities[last].start < sentence.end:
            last += 1
        self.place = last
        return first, last

    def _is_awaited(self, sentence: Sentence) -> bool:
        """Whether figures follow in the paragraph: whom it is about is forgotten at its end."""
        if self.place == len(self.quantities):
            return False
        return self.quantities[self.place].start < self.layout.blocks[sentence.block].end

    def _turn_to(self, sentence: Sentence) -> None:
        """What changes where an article, a paragraph or a sentence begins."""
        if sentence.article != self.article:
            self.article = sentence.article
            self.counts.clear()
            self.dating.frame.new_article()
            self.dating.topic = self.reported.get(sentence.article)
            self.dating.published = self.layout.articles[sentence.article].published
            self.dating.frame.published = self.dating.published or ""
        if sentence.block != self.thread.block:
            self.thread.new_block(sentence.block)
            self.dating.new_block(sentence.start)
            self.past = Past()
        frame = self.dating.frame
        opening = None
        if frame.iso is not None:
            opening = self.known.at.get(sentence.start) or self.known.at.get(sentence.start + 1)
            if opening is not None and self.text.startswith(_AMONG, opening.end):
                opening = None  # 某公司等7家企业获评: no turn to that company
        frame.new_sentence(sentence.start, opening is not None, _is_region(opening))

    def _is_taken_up(self, figure: Figure) -> bool:
        """…项目72个。此次开工的72个重大项目…: a count that the text points back to is no second one."""
        if figure.dimension != "count" or not figure.core:
            return False
        count = (figure.quantity.value, figure.quantity.unit, figure.core[-_NOUN:])
        if _BACK_TO.search(figure.pre) and count in self.counts:
            return True
        self.counts.add(count)
        return False

    def _inside_name(self, figure: Figure) -> None:
        """年产5万吨铝箔项目: the figure in a project's name is the project's."""
        holder = self.known.covering(figure.quantity.start)
        if holder is None:
            return
        counts = figure.dimension == "count" and not self.text.endswith(_A_YEAR, 0, figure.quantity.start)
        if holder.kind is not Kind.PROJECT or counts or figure.dimension in ("ratio", "time"):
            figure.dropped = True
            return
        figure.subject, figure.timeless = holder.thing, True
        behind = (
            self.text[figure.quantity.end : holder.end].removeprefix("/年").removeprefix("级").lstrip("的")
        )
        product = _MAKING.sub("", behind) or behind.removesuffix("项目").removesuffix("工程")
        if product:
            figure.name(product, _CAPACITY, 0.8)


def _without_times(text: str, quantities: Sequence[Quantity], periods: Sequence[Period]) -> list[Quantity]:
    """Without the numbers of stretches of time (前6个月, 近5年, 连续5年): these are dates, no figures."""
    out, place = [], 0
    for quantity in quantities:
        while place < len(periods) and periods[place].end <= quantity.start:
            place += 1
        dated = place < len(periods) and periods[place].start <= quantity.start
        if not dated and not text.endswith(_ON_END, 0, quantity.start):
            out.append(quantity)
    return out


def _is_region(mention: Mention | None) -> bool:
    """Whether a name is that of a region or of one of its offices."""
    return mention is not None and mention.kind in (Kind.REGION, Kind.AGENCY)


def _metrics_of(figure: Figure) -> Iterator[Metric]:
    """One metric, or the two ends of a range."""
    if not figure.indicator or figure.dropped or figure.subject is None:
        return
    quantity = figure.quantity
    yield _metric(figure, figure.subject, quantity.value)
    if quantity.upper is not None and quantity.qualifier != "~":
        yield _metric(figure, figure.subject, quantity.upper)


def _metric(figure: Figure, subject: int, value: float) -> Metric:
    quantity = figure.quantity
    return Metric(
        subject,
        figure.indicator,
        value,
        quantity.unit,
        quantity.qualifier or figure.qualifier,
        figure.period,
        figure.scope,
        figure.clause.start,
        max(figure.clause.end, quantity.end),
        figure.rule,
        figure.confidence,
    )
