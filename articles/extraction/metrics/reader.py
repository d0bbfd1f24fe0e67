"""Reads the figures of one document, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.extraction.document import (
    BlockKind,
    Entity,
    Kind,
    Layout,
    Mention,
    Metric,
    Period,
    Quantity,
    Sentence,
)
from articles.extraction.metrics import amounts
from articles.extraction.metrics.figure import Clause, Figure
from articles.extraction.metrics.frames import EVENT, Frame
from articles.extraction.metrics.lists import name_list
from articles.extraction.metrics.ratios import name_ratio
from articles.extraction.metrics.subjects import ABLE, Found, Subjects
from articles.extraction.metrics.words import plans

_BREAKS = re.compile(
    r"(?P<aside>[（(][^（）()0-9，。；]{1,12}[）)])|[，；。！？：（）()\n;:]|(?<![0-9]),|,(?![0-9]{3}(?![0-9]))"
)
#: Kinds of names that stand before a phrase and are no part of it, and the signs that they are one.
_CUT = ABLE
_INSIDE = re.compile("级|籍|[”’]")
_WHOLE = re.compile(r"(?:占|占到|比|较|与|同|超过|达到?|相当于|[高低快优好]于|高出)\Z")
#: How much text before and after a figure is looked at, and how many figures in a row belong together.
_BACK, _AHEAD, _ROW = 160, 40, 12
#: Rules of figures that compare with an earlier period, and the rule of a capacity in a name.
_REPORTED = frozenset({"growth", "decline", "pace", "above"})
_CAPACITY = "capacity"
#: How sure a subject is: named in the sentence, carried on from the paragraph, or the topic of the article.
_NAMED, _CARRIED, _GUESSED = 1.0, 0.95, 0.85
_SILENT = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})


class Reader:
    """Holds what is carried from sentence to sentence: subject, period, the figure before."""

    def __init__(
        self,
        layout: Layout,
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        quantities: Sequence[Quantity],
        periods: Sequence[Period],
        topics: Sequence[int | None],
    ) -> None:
        self.layout, self.text, self.entities = layout, layout.text, entities
        self.quantities = quantities
        self.quantity_starts = [q.start for q in quantities]
        self.subjects = Subjects(layout, mentions, entities, topics)
        self.topics = topics
        self.frame = Frame(layout.text, periods)
        self.block = self.article = -1
        self.subject: int | None = None
        self.main: int | None = None
        self.main_open = True
        self.sureness = _NAMED
        #: The sentence before, where it has no figures.
        self.idle: Sentence | None = None
        self.past = amounts.Past()

    def metrics(self) -> Iterator[Metric]:
        """Every metric in text order."""
        for sentence in self.layout.sentences:
            if self.layout.blocks[sentence.block].kind in _SILENT:
                continue
            yield from self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> Iterator[Metric]:
        if sentence.article != self.article:
            self.article = sentence.article
            self.frame.new_article()
        if sentence.block != self.block:
            self._new_block(sentence.block)
        first = bisect_left(self.quantity_starts, sentence.start)
        last = bisect_left(self.quantity_starts, sentence.end)
        opening = self.subjects.between(sentence.start, sentence.start + 2)
        by_region = bool(opening) and opening[0].kind is Kind.REGION
        self.frame.new_sentence(sentence.start, bool(opening), by_region)
        if first == last and not (self.main_open and self.subjects.between(sentence.start, sentence.end)):
            self.idle = sentence
            return
        self._go_on()
        read_to = sentence.end if first == last or self.main_open else self.quantities[last - 1].end
        clauses = self._clauses(sentence, read_to)
        figures = self._figures(first, last, clauses)
        self.past.new_sentence(self.text.startswith("其中", sentence.start))
        self._name(figures)
        self._assign(clauses, figures)
        self._date(figures)
        for figure in figures:
            yield from self._metrics_of(figure)

    def _go_on(self) -> None:
        """A sentence without figures that opens with a name turns the paragraph to it."""
        if self.idle is not None:
            opening = self.subjects.opening(self.idle.start, self.idle.end)
            if opening is not None and self._turns_to(opening):
                self.main, self.main_open = opening, False
            self.idle = None

    def _turns_to(self, opening: int) -> bool:
        """A region's report stays with the region while its platforms and parks are spoken of."""
        if self.main is None or self.entities[self.main].kind is not Kind.REGION:
            return True
        return self.entities[opening].kind in (Kind.COMPANY, Kind.PROJECT)

    def _date(self, figures: list[Figure]) -> None:
        """Growth is reported for some period; what happens at an event happens on its day."""
        grown = {f.core for f in figures if f.rule in _REPORTED}
        for figure in figures:
            if figure.period is not None or figure.rule == _CAPACITY:
                continue
            if figure.core in grown:
                figure.period = self.frame.reported
            elif self.frame.event_day and (
                self.frame.happens_in(figure.clause.start)
                or EVENT.search(self.text, figure.clause.start, figure.clause.end)
            ):
                figure.period = self.frame.event_day

    def _new_block(self, block: int) -> None:
        self.block = block
        self.main = self.subjects.topic(block)
        self.main_open = True
        self.past = amounts.Past()
        self.idle = None
        self.frame.iso = None

    def _metrics_of(self, figure: Figure) -> Iterator[Metric]:
        """One metric, or the two ends of a range."""
        if not figure.indicator or figure.dropped or figure.subject is None:
            return
        quantity = figure.quantity
        yield self._metric(figure, figure.subject, quantity.value)
        if quantity.upper is not None and quantity.qualifier != "~":
            yield self._metric(figure, figure.subject, quantity.upper)

    def _clauses(self, sentence: Sentence, read_to: int) -> list[Clause]:
        """The clauses of a sentence up to the one that holds the last figure."""
        out = []
        start = sentence.start
        for found in _BREAKS.finditer(self.text, sentence.start, sentence.end):
            if found["aside"]:
                continue
            if found.start() > start:
                out.append(Clause(start, found.start()))
            start = found.end()
            if start > read_to:
                return out
        if start < sentence.end:
            out.append(Clause(start, sentence.end))
        return out

    def _figures(self, first: int, last: int, clauses: list[Clause]) -> list[Figure]:
        """The quantities `[first, last)` with the words around them."""
        ends = [c.end for c in clauses]
        out: list[Figure] = []
        for place in range(first, last):
            quantity = self.quantities[place]
            clause = clauses[min(bisect_left(ends, quantity.start + 1), len(clauses) - 1)]
            left = max(clause.start, self.quantities[place - 1].end if place > first else 0)
            left = self._name_end(max(left, quantity.start - _BACK), quantity.start)
            right = min(clause.end, quantity.end + _AHEAD)
            if place + 1 < last:
                right = min(right, self.quantities[place + 1].start)
            pre = self.text[left : quantity.start].lstrip()
            out.append(Figure(quantity, clause, pre, self.text[quantity.end : max(right, quantity.end)]))
        self._drop_origins(out)
        self._join_sizes(out)
        self._distribute(out)
        return out

    def _drop_origins(self, figures: list[Figure]) -> None:
        """来自14个国家、37个城市的460个项目: where they come from says nothing of anybody."""
        for place, figure in enumerate(figures):
            if not figure.pre.endswith("的"):
                continue
            base = max(figure.clause.start, figure.quantity.start - _BACK)
            origin = self.text.rfind("来自", base, figure.quantity.start)
            for earlier in figures[max(0, place - _ROW) : place]:
                earlier.dropped |= 0 <= origin < earlier.quantity.start

    def _join_sizes(self, figures: list[Figure]) -> None:
        """9个超百亿元项目: the amount only says which projects are counted."""
        for figure, size in pairwise(figures):
            counts = figure.dimension == "count" and size.dimension == "money"
            if not counts or size.quantity.start != figure.quantity.end or not size.post:
                continue
            if size.post[0] not in "、和及，的等":
                figure.post, figure.scope, size.dropped = size.post, size.quantity_text(self.text), True

    def _distribute(self, figures: list[Figure]) -> None:
        """甲市、乙市分别实现产值3亿元、2亿元: each name of the list has a figure of its own."""
        for place, figure in enumerate(figures):
            base = max(figure.clause.start, figure.quantity.start - _BACK)
            at = self.text.rfind("分别", base, figure.quantity.start)
            if at < 0 or (place and figures[place - 1].quantity.end > at):
                continue
            owners = self.subjects.listed(base, at)
            row = [f for f in figures[place : place + _ROW] if f.clause is figure.clause]
            if len(owners) == len(row) > 1:
                for owned, owner in zip(row, owners, strict=True):
                    owned.owner = owner

    def _name_end(self, left: int, right: int) -> int:
        """Past the last name before a figure, unless the name is part of what is counted."""
        end = left
        for mention in self.subjects.between(left, right):
            kind = self.entities[mention.thing].kind if mention.thing is not None else None
            if mention.end >= right or kind not in _CUT or _INSIDE.match(self.text, mention.end):
                continue
            if _WHOLE.search(self.text[max(left, mention.start - 4) : mention.start]):
                break
            end = mention.end
        return end

    def _name(self, figures: list[Figure]) -> None:
        """Indicators, left to right; each may lean on the figure before it."""
        scope: str | None = None
        for place, figure in enumerate(figures):
            if figure.dropped:
                continue
            if figure.indicator:
                self.past.add(figure)
                continue
            following = figures[place + 1] if place + 1 < len(figures) else None
            if name_list(self.text, figures[place : place + _ROW], self.past):
                self.past.add(figure)
                continue
            if figure.dimension == "ratio":
                name_ratio(figure, self.past.last)
            else:
                amounts.name_amount(figure, self.past, following)
            if figure.rule == amounts.MODIFIER:
                scope = figure.quantity_text(self.text)
                continue
            if scope and figure.indicator and figure.scope is None:
                figure.scope = scope
            scope = None
            if figure.indicator:
                self.past.add(figure)

    def _assign(self, clauses: list[Clause], figures: list[Figure]) -> None:
        """Subjects and periods, clause by clause."""
        place = 0
        self.subject = self.main
        self.sureness = _GUESSED if self.main_open else _CARRIED
        explicit = False
        firm: int | None = None
        previous: Clause | None = None
        for clause in clauses:
            inside: list[Figure] = []
            while place < len(figures) and figures[place].clause is clause:
                inside.append(figures[place])
                place += 1
            end = inside[0].quantity.start if inside else clause.end
            created = self._created(clause, previous)
            aside = self._is_aside(clause)
            found = self.subjects.of_clause(
                clause.start, end, self.block, self.subject, explicit, bool(inside)
            )
            if found is not None:
                self.subject, self.sureness, explicit = found.thing, _NAMED, True
                firm = found.thing if found.firm else firm
                if not aside:
                    self._about(found, bool(inside))
            elif created is not None:
                self.subject, self.sureness, explicit = created, _CARRIED, True
            if inside and firm is not None and firm == self.subject and not aside:
                self.main, self.main_open = firm, False
            previous = clause
            for figure in inside:
                self._settle(figure)
            if place == len(figures) and not self.main_open:
                return

    def _is_aside(self, clause: Clause) -> bool:
        """A remark in brackets turns the paragraph to nobody (…（全市共15家）)."""
        return clause.start > 0 and self.text[clause.start - 1] in "（("

    def _about(self, found: Found, has_figures: bool) -> None:
        """What later sentences are about: the last subject of figures, before one the first firm name."""
        if found.thing is None:
            return
        if (has_figures and found.firm) or (self.main_open and (has_figures or found.firm)):
            self.main, self.main_open = found.thing, False

    def _created(self, clause: Clause, previous: Clause | None) -> int | None:
        """打造X产业园，成交额…: what the clause before brought about is what this one is about."""
        if previous is None or clause.start - previous.end != 1 or self.text[previous.end] not in "，,":
            return None
        return self.subjects.created(previous.start, previous.end)

    def _settle(self, figure: Figure) -> None:
        quantity = figure.quantity
        figure.subject = self.subject
        figure.confidence = round(figure.confidence * self.sureness, 2)
        figure.period = self.frame.at(quantity.start, figure.clause.start)
        described = self.subjects.after(quantity.end, figure.clause.end)
        if described is not None:
            figure.subject, figure.period = described, self.frame.lasting(figure.period)
        elif figure.owner is not None:
            figure.subject = figure.owner
        holder = self.subjects.covering(quantity.start)
        if holder is not None:
            self._inside_name(figure, holder)
        self._plan(figure)

    def _inside_name(self, figure: Figure, holder: Mention) -> None:
        """年产10万吨颗粒硅项目: the figure in a project's name is the project's."""
        if holder.kind is not Kind.PROJECT or figure.dimension in ("count", "ratio", "time"):
            figure.dropped = True
            return
        figure.subject, figure.period = holder.thing, None
        product = (
            self.text[figure.quantity.end : holder.end].removesuffix("项目").removesuffix("工程").lstrip("的")
        )
        if product:
            figure.name(product, _CAPACITY, 0.7)

    def _plan(self, figure: Figure) -> None:
        """力争达到160家, 预计年收入: a plan says so in its indicator."""
        search, prefixes = plans()
        base = max(figure.clause.start, figure.quantity.start - _BACK)
        said = search.findall(self.text, base, figure.quantity.start)
        if said and figure.indicator and prefixes[said[-1]] not in figure.indicator:
            figure.indicator = prefixes[said[-1]] + figure.indicator

    @staticmethod
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
