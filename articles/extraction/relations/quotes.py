"""Heads of firms who speak of their zone: “园区帮我们对接了高校。”海岳公司董事长王明说."""

import re
from bisect import bisect_left
from collections import defaultdict

from articles.extraction.document import Kind, Layout, Mention, Relation, RelationType
from articles.extraction.relations.home import OF_THE_ARTICLE, SERVES, homes_of_articles
from articles.extraction.relations.ledger import Ledger

_QUOTE = re.compile(r"“[^“”\n]{4,400}”")
#: Before the name of the zone that a firm has come to.
_CAME = re.compile(
    "(?:选择|选中|选定|落户|扎根|来到|看中|入驻|进驻|搬[到进入]|迁[到入至]|感谢|得益于|离不开|多亏)了?[^，。]{0,6}$"
)
_FARTHEST_VERB = 10
#: Whoever only works with a zone may be at home elsewhere.
_GUEST = re.compile(
    "战略合作|合作协议|考察|调研|参展|参观|此次|这次|本次|为园区|为企业|提供服务|印象|近距离|将来|首选|客户|采购|订货|供应商|供货|羡慕|学习|借鉴|相比|希望能?(?:与|和|来)|我区|我们(?:园区|高新区|经开区|开发区|管委会)"
)
#: How far behind, and before, a quotation its speaker is named.
_BEHIND, _BEFORE = 50, 12
_ASIDE = frozenset("。！？“\n")
_SAYS = re.compile("[^。！？“\n]{0,12}?(?:说|道|表示|介绍|告诉|坦言|感慨|直言|认为|透露|[谈提]到|算)")


def read_quotes(layout: Layout, mentions: list[Mention], ledger: Ledger) -> None:
    """Adds the zone of firms whose people are quoted on it; `mentions` as `outermost` gives them."""
    text = layout.text
    if "“" not in text or not any(mention.kind is Kind.PARK for mention in mentions):
        return
    employers = _employers(ledger)
    people = [mention for mention in mentions if mention.kind is Kind.PERSON and mention.thing in employers]
    if not people:
        return
    homes = homes_of_articles(layout, mentions)
    starts, ends = [m.start for m in people], [m.end for m in people]
    zones = [mention for mention in mentions if mention.kind is Kind.PARK and mention.thing is not None]
    at = [zone.start for zone in zones]
    for quote in _QUOTE.finditer(text):
        speaker = _speaker(text, quote, people, starts, ends)
        if speaker is None or _GUEST.search(quote.group()):
            continue
        inside = zones[bisect_left(at, quote.start()) : bisect_left(at, quote.end())]
        zone = _zone(text, quote, inside, homes.get(layout.article_at(quote.start()), {}).get(Kind.PARK))
        if zone is not None:
            span = (quote.start(), quote.end())
            firm = employers[speaker.thing]
            rule = f"in_park:its head speaks in {OF_THE_ARTICLE}"
            ledger.add(Relation(RelationType.IN_PARK, firm, zone, None, *span, rule, 0.76))


def _employers(ledger: Ledger) -> dict[int | None, int]:
    """Person → the one firm that employs them."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for fact in ledger.of_type(RelationType.AFFILIATED_WITH):
        found[fact.subject].add(fact.object)
    one = {person: next(iter(jobs)) for person, jobs in found.items() if len(jobs) == 1}
    firms = {e.index for e in ledger.entities if e.kind is Kind.COMPANY and not SERVES.search(e.name)}
    return {person: job for person, job in one.items() if job in firms}


def _speaker(
    text: str, quote: re.Match[str], people: list[Mention], starts: list[int], ends: list[int]
) -> Mention | None:
    """Who says it: named right before a quotation, else behind it in the same sentence."""
    before = bisect_left(ends, quote.start() + 1) - 1
    near = before >= 0 and quote.start() - ends[before] <= _BEFORE
    if near and (text[ends[before]] == "：" or _SAYS.match(text, ends[before], quote.start())):
        return people[before]
    after = bisect_left(starts, quote.end())
    if after < len(people) and starts[after] - quote.end() <= _BEHIND:
        between = text[quote.end() : starts[after]]
        if not _ASIDE.intersection(between) and _SAYS.match(text, ends[after]):
            return people[after]
    return None


def _zone(text: str, quote: re.Match[str], inside: list[Mention], home: int | None) -> int | None:
    """The zone that the firm has come to; the article's own, whose firms it lets speak."""
    for zone in inside:
        if _CAME.search(text, max(quote.start(), zone.start - _FARTHEST_VERB), zone.start):
            return zone.thing
    return home if all(zone.thing == home for zone in inside) else None
