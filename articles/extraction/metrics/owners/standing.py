"""Whether a text speaks of a thing, and not only from a place or with an expert."""

from __future__ import annotations

import re
from functools import cached_property

import rjieba

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.known import GROUNDS, Known
from articles.extraction.metrics.owners.governing import Governing
from articles.extraction.metrics.owners.speakers import Speakers
from articles.extraction.metrics.words import pattern, words
from articles.extraction.names.words import DOING_TAGS

#: Where a clause begins, and how far back that is looked for.
_BREAK = re.compile(r"[，。；：！？,;:!?\s（）()“”、]")
_BACK = 40
#: So much text behind a name tells what it does, by a word of one of these parts of speech.
_AHEAD = 8
#: 举行一季度招商项目签约活动, 重大项目集中开工: what a place is the host of, by its name.
_HOLDS = re.compile(
    "[^，。；：“”在]{0,24}?(?:集中(?:签约|开工|投产|竣工|奠基|动工)(?=[，。；\n])"
    "|(?:集中|重[大点]|招商|项目)[^，。；：“”在]{0,12}?(?:签约|开工|投产|竣工|揭牌|奠基|动工)"
    "[^，。；：“”在]{0,8}?(?:活动|仪式|大会))"
)
#: 某省科技厅等七部门近日联合印发《某某方案》.
_ISSUES = re.compile(
    "(?:、[^，。；《]{2,12})?(?:等[^，。；《]{0,8}(?:部门|单位|委办局|厅局))?[^，。；《0-9]{0,6}"
    "(?:(?:印发|出台|发布|制定|公布)了?[^，。；：《0-9]{0,6}《"
    "|(?:公布|公示|发布|认定)[^，。；]{2,40}(?:名单|榜单)(?=[，。；]))"
)
#: 《某某规划》提出, 印发.
LAYS_DOWN = re.compile(
    "》?[^，。；0-9《》]{0,6}(?:印发|出台|发布|公布|颁布|施行|实施|提出|明确|指出|确定|部署)"
)


class Standing:
    """Tells what a topic may be held for that no clause names."""

    def __init__(self, known: Known, governing: Governing, speakers: Speakers) -> None:
        self.text, self.known, self.governing = known.text, known, governing
        self.speakers = speakers
        #: Things that a clause with figures was about: they stand for what they are.
        self.spoken: set[int] = set()
        #: Where a thing first acts; past the end of the text where it never does.
        self._first: dict[int, int] = {}

    def topic(self, thing: int | None, at: int) -> int | None:
        """The topic, where a figure at a position that nobody is named for may be its own.

        Where a press conference took place and whose researcher is quoted own no figures.
        """
        if thing is None or thing in self.spoken:
            return thing
        ground = self.known.entities[thing].kind in GROUNDS
        return thing if self._acts_first(thing) < (len(self.text) if ground else at) else None

    def acts(self, mention: Mention) -> bool:
        """Whether a clause says what its name does or has."""
        if not self.governing.governs(mention, self._clause(mention.start), mention.end):
            return False
        if self.known.kind(mention) in GROUNDS and _HOLDS.match(self.text, mention.end):
            return True
        if mention.rule == "coref":
            return True
        if pattern("busy").match(self.text, mention.end):
            return True
        word, tag = next(iter(rjieba.tag(self.text[mention.end : mention.end + _AHEAD])), ("", ""))
        if tag == "v" and len(word) == 1 and word not in words("stock"):
            return False
        return tag in DOING_TAGS and not word[:1].isdigit() and word not in words("happens")

    def fares(self, mention: Mention) -> bool:
        """Whether a sentence says what a place does, or how its economy does."""
        return self.acts(mention) or pattern("affairs").match(self.text, mention.end) is not None

    def _acts_first(self, thing: int) -> int:
        if thing not in self._first:
            acting = (m.start for m in self.known.of.get(thing, ()) if self.acts(m))
            first = next(acting, len(self.text))
            self._first[thing] = min(first, self._issuing.get(thing, first))
        return self._first[thing]

    def issues(self, region: int | None) -> bool:
        """Whether a text tells of a paper of a region."""
        return region in self._issuing

    @cached_property
    def _issuing(self) -> dict[int, int]:
        """Region → where an office of it first issues a paper, or one that bears its name lays down aims."""
        found: dict[int, int] = {}
        for mention in self.known.mentions if "《" in self.text or "单" in self.text else ():
            home: int | None = None
            if mention.kind is Kind.AGENCY and _ISSUES.match(self.text, mention.end):
                home = self.speakers.government(mention)
            elif mention.kind is Kind.POLICY and LAYS_DOWN.match(self.text, mention.end):
                home = self.speakers.place(mention)
            if home is not None:
                found.setdefault(home, mention.start)
        return found

    def _clause(self, at: int) -> int:
        """Where the clause of a position begins."""
        for start in range(at, max(0, at - _BACK), -1):
            if _BREAK.match(self.text[start - 1]):
                return start
        return max(0, at - _BACK)
