"""One pass over a text for listed names and heads: what they end, and where it begins."""

from __future__ import annotations

import re
from bisect import bisect_right

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.names.circumstances import dotted_start
from articles.extraction.names.found import Found
from articles.extraction.names.headed import Headed
from articles.extraction.names.heads import Head, find_heads
from articles.extraction.names.known import Known, find_known
from articles.extraction.names.listed import Listed
from articles.extraction.names.words import Words

_TITLED = re.compile(r"《[^《》\n]{1,60}》")
_TAX = "国家税务总局"


class Finder:
    """One pass over the text: listed names and heads in order of their ends, inner names first."""

    def __init__(self, layout: Layout, words: Words) -> None:
        self.found = Found(layout.text, words)
        self.listed, self.headed = Listed(self.found), Headed(self.found)
        self.titled = [m.span() for m in _TITLED.finditer(layout.text)]

    def run(self) -> list[Mention]:
        """All mentions found, those inside longer names included where they name a thing of its own."""
        places = self.found.around.places
        known = find_known(self.found.text, self.found.words, places)
        heads = find_heads(self.found.text, self.found.words)
        events: list[tuple[int, int, int, Known | Head]] = [(e, 0, s, k) for s, e, k in known]
        events += [(e, 1, s, h) for s, e, h in heads]
        events.sort(key=lambda event: event[:3])
        for end, _, start, what in events:
            if self.titled and self._in_title(start):
                continue
            if isinstance(what, Known):
                self.listed.take(start, end, what)
            elif end not in self.found.by_end:
                self.headed.take(start, end, what)
        self.listed.settle()
        self.headed.settle()
        self._tie_tax_offices()
        self._dot_zones()
        return list(self.found.by_end.values())

    def _tie_tax_offices(self) -> None:
        """国家税务总局海岳市税务局 is printed without its head office too."""
        full = {m.text for m in self.found.by_end.values() if m.text.startswith(_TAX) and m.text != _TAX}
        for mention in self.found.by_end.values() if full else ():
            if (name := _TAX + mention.text.removeprefix(_TAX)) in full:
                mention.attributes["known"] = name

    def _dot_zones(self) -> None:
        """What stands before the dot belongs to the longest zone behind it (均云谷·临州科技园)."""
        if "·" not in self.found.text:
            return
        zones = {
            m.start: m for m in sorted(self.found.by_end.values(), key=lambda m: m.end) if m.kind is Kind.PARK
        }
        for zone in zones.values():
            if zone.start - 1 in self.found.by_end:
                continue  # a firm and its zone
            start = dotted_start(self.found.text, zone.start)
            if start < zone.start:  # another than the listed one (临州·中关村科技园)
                zone.attributes = {k: v for k, v in zone.attributes.items() if k not in ("known", "level")}
            zone.start = start
            zone.text = self.found.text[zone.start : zone.end]

    def _in_title(self, at: int) -> bool:
        """Inside 《》 stands the name of a policy or a paper, whatever it speaks of."""
        index = bisect_right(self.titled, (at, len(self.found.text))) - 1
        return index >= 0 and at < self.titled[index][1]
