"""What the article of a block is about: the region behind an agency (临川 for 临川市科技局)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from articles.extraction.document import Kind
from articles.extraction.metrics.known import ABLE, Known
from articles.extraction.metrics.owners.speakers import Speakers
from articles.extraction.metrics.owners.standing import Standing


class Topics:
    """The topics of one document's blocks, as figures are told of them."""

    def __init__(
        self, known: Known, speakers: Speakers, standing: Standing, topics: Sequence[int | None]
    ) -> None:
        self.known, self.speakers, self.standing = known, speakers, standing
        self.topics = topics

    def of(self, block: int) -> int | None:
        """What the block's article is about; a region where an agency or a person is its topic.

        A province that is only spoken of as 全省 is it where no other region is named.
        """
        topic = self.topics[block] if block < len(self.topics) else None
        if topic is None:
            return None
        if self.known.entities[topic].kind not in ABLE:
            zone = self._zone_of(topic)
            return self._region_of(topic) if zone is None else zone
        if self.known.entities[topic].kind is not Kind.REGION:
            return topic
        if topic not in self.known.printed:
            return next((region for region in self._regions if region in self.known.printed), topic)
        if self._ours is None or self.known.code(topic) != self.known.code(self._ours)[:2] + "0000":
            return topic
        return self._ours

    def _region_of(self, agency: int) -> int | None:
        """The region that an agency issues a paper for, or that the text speaks of most."""
        offices = (m for m in self.known.of.get(agency, ()) if m.kind is Kind.AGENCY)
        own = next((home for m in offices if (home := self.speakers.government(m)) is not None), None)
        if own is not None and self.standing.issues(own):
            return own
        return next(iter(self._regions), own)

    def _zone_of(self, agency: int) -> int | None:
        """The zone whose name an agency bears (临川高新区管委会)."""
        for mention in self.known.of.get(agency, ()):
            for inner in self.known.between(mention.start, mention.start + 1):
                if inner.kind is Kind.PARK and self.known.kind(mention) is Kind.AGENCY:
                    return self.known.thing(inner)
        return None

    @cached_property
    def _ours(self) -> int | None:
        """The one region that the text calls 我市: a province around it is only compared with."""
        ours = {
            self.known.thing(m) for m in self.known.mentions if m.kind is Kind.REGION and m.text[0] == "我"
        }
        return next(iter(ours)) if len(ours) == 1 else None

    @cached_property
    def _regions(self) -> list[int]:
        """The regions of the document, the one most spoken of first."""
        regions = Counter(self.known.thing(m) for m in self.known.mentions if m.kind is Kind.REGION)
        return [region for region, _ in regions.most_common()]
