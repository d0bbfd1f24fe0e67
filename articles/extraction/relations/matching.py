"""Running the patterns over slotted sentences; coordinated names distribute."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations, islice, product

from ahocorasick_rs import AhoCorasick, Implementation

from articles.extraction.document import Kind, Relation, RelationType
from articles.extraction.relations.clauses import Clause
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns import PATTERNS
from articles.extraction.relations.slots import ANY_SLOT, SEMICOLON, SLOT, coded, plain
from articles.extraction.relations.titles import GOVERNOR, plain_title, title_of

#: What makes a statement no fact: denied, only wished for or only asked for.
_UNREAL = re.compile(
    "未能|未达成|未与|减少|停止|暂停|尚未|没有|并未|从未|不再|并非|拒绝|终止|取消|不得|希望|期待|有意|拟(?!定)|呼吁|建议|邀请|如果|假如|一旦|若(?!干)|能否"
)
#: What takes the whole sentence back.
_DENIED = re.compile("子虚乌有|不属实|不实(?:消息|信息|之词)|予以否认|并非事实|[系是]谣言|纯属(?:谣言|虚构)")
#: What makes it a plan: 力争到2027年建成… Checked from the beginning of the sentence part.
_PLANNED = re.compile("(?<!全)力争|争取|到20[0-9]{2}年|规划到|目标是|计划(?:在|于|与|到|建|投|引)")
#: How far before a statement its 力争 may stand.
_FARTHEST_PLAN = 150
#: An elliptical clause that has a subject of its own after all, one without a name.
_OWN_SUBJECT = re.compile(
    f"[^{ANY_SLOT}]*?(?:政府|党委|党组|协会|学会|委员会(?!副?主任|委员)|集团|[省市区县镇乡]委|部门|当地|(?<!园区)(?<!区内)(?<!园内)企业|我们|他们|双方|公司|记者|专家(?!委员会副?主任)|团队|国家)[^{ANY_SLOT}]*[{ANY_SLOT}]"
)
#: Who goes elsewhere sees the firms there, not those of the zone that the article is about.
_AWAY = re.compile(f"(?:赴|前往|走出去|南下|北上|东进)[^，。；]{{0,6}}{SLOT[Kind.REGION]}")
#: Enumerations multiply; no sentence that people write needs more pairs than this.
_MOST_PAIRS = 400
_OF_CONSORTIA = frozenset({RelationType.LEADS, RelationType.MEMBER_OF})
#: What makes partners of fellow members all the same.
_AGREED = re.compile("签约|签署|签订|协议|合作")
_TITLE_ENDS = "，。；、：的了并和"
#: A further title, up to the next mark (党组成员、副局长); a governor is not the party committee's.
_NEXT_POST = re.compile(coded(f"、(?!{GOVERNOR})([^、，。；：）！？]{{2,10}})(?=[、，。；）]|等职|$)"))


class _Index:
    """Patterns by cue."""

    def __init__(self) -> None:
        self.by_cue: dict[str, list[Pattern]] = {}
        self.always = [pattern for pattern in PATTERNS if not pattern.cues]
        for pattern in PATTERNS:
            for cue in pattern.cues:
                self.by_cue.setdefault(cue, []).append(pattern)
        #: Asked for strings, not for places: the search is twice as fast so.
        self.search = AhoCorasick(list(self.by_cue), implementation=Implementation.DFA, store_patterns=True)
        self._usable: dict[tuple[int, bool], _Usable] = {}

    def usable(self, kinds: int, *, alone: bool) -> "_Usable":
        """What names of these kinds can fill; `alone` if there is just one name."""
        known = self._usable.get((kinds, alone))
        if known is None:
            known = self._usable[kinds, alone] = _Usable(self, kinds, alone)
        return known


class _Usable:
    """The patterns whose every role names of some kinds can fill, by cue as each is first met."""

    def __init__(self, index: _Index, kinds: int, alone: bool) -> None:
        self._index, self._kinds, self._alone = index, kinds, alone
        self._by_cue: dict[str, list[Pattern]] = {}
        self.always = self._of(index.always)
        self.any = any(self._fills(pattern) for pattern in PATTERNS)

    def by_cue(self, cue: str) -> list[Pattern]:
        """Those of one cue."""
        known = self._by_cue.get(cue)
        if known is None:
            known = self._by_cue[cue] = self._of(self._index.by_cue[cue])
        return known

    def _of(self, patterns: list[Pattern]) -> list[Pattern]:
        return [pattern for pattern in patterns if self._fills(pattern)]

    def _fills(self, pattern: Pattern) -> bool:
        if self._alone and not pattern.topic:
            return False
        return all(self._kinds & role for role in pattern.wanted)


@cache
def _index() -> _Index:
    return _Index()


def candidates(clause: Clause) -> Iterable[Pattern]:
    """The patterns worth trying: every role can be filled and a cue stands in the sentence."""
    index = _index()
    usable = index.usable(clause.kinds, alone=clause.names == 1)
    if not usable.any:
        return ()
    # The words with their names, not the slot string: most sentences never need theirs.
    out = dict.fromkeys(usable.always)
    for cue in dict.fromkeys(index.search.find_matches_as_strings(clause.words, overlapping=True)):
        for pattern in usable.by_cue(cue):
            out[pattern] = None
    return out


def match_clause(clause: Clause, ledger: Ledger) -> list[Relation]:
    """Adds every relation that a pattern reads out of the clause, and gives them."""
    found = [
        relation
        for pattern in candidates(clause)
        if pattern.compiled.search(clause.text)
        for relation in match(pattern, clause)
    ]
    told = without_fellows(found, clause.words)
    for relation in told:
        ledger.add(relation)
    return told


def without_fellows(found: list[Relation], words: str) -> list[Relation]:
    """What a sentence tells; those who only found a consortium together in it are no partners by that."""
    members: defaultdict[int, set[int]] = defaultdict(set)
    for relation in found:
        if relation.type in _OF_CONSORTIA:
            members[relation.object].add(relation.subject)
    if not members or _AGREED.search(words):
        return found
    return [r for r in found if not any({r.subject, r.object} <= fellows for fellows in members.values())]


def match(pattern: Pattern, clause: Clause) -> Iterator[Relation]:
    """What one pattern reads out of one clause."""
    text, spoilt = clause.text, pattern.spoilt
    for found in pattern.compiled.finditer(text):
        if not pattern.planned and _unreal(text, found):
            continue
        if pattern.home and _AWAY.search(text, 0, found.end()):
            continue
        looks_back = pattern.nearest or pattern.home
        if pattern.topic and not looks_back and _OWN_SUBJECT.match(text, found.start(), found.end()):
            continue
        if spoilt is None or not spoilt.search(found.group()):
            yield from _relations(pattern, clause, found)


def _unreal(text: str, found: re.Match[str]) -> bool:
    nearby = max(0, found.start() - _FARTHEST_PLAN)
    part = max(text.rfind(SEMICOLON, nearby, found.start()), nearby)
    return bool(
        _UNREAL.search(text, max(0, found.start() - 3), found.end())
        or _PLANNED.search(text, part, found.end())
        or _DENIED.search(text, found.start())
    )


def _relations(pattern: Pattern, clause: Clause, found: re.Match[str]) -> Iterator[Relation]:
    subjects = _things(pattern, clause, found, "S")
    if pattern.alone and not pattern.topic and len(subjects) > 1:
        return
    pairs: Iterable[tuple[int, int]]
    if "O" in pattern.kinds:
        objects = _things(pattern, clause, found, "O")
        if pattern.type is RelationType.LOCATED_IN and len(objects) > 1:
            return  # 甲区、乙区建设园区: nobody knows in which of them it lies
        # 甲公司、乙集团子公司丙公司 belongs to the last one.
        pairs = product(subjects, objects[-1:] if pattern.type is RelationType.PART_OF else objects)
    elif clause.number(found.start("S")) in clause.pairs or len(subjects) <= pattern.several:
        pairs = combinations(subjects, 2)
    else:
        return
    title, titled = _title(found)
    if not titled:
        return
    for subject, object_ in islice(pairs, _MOST_PAIRS):
        rule = f"{pattern.type.value}:{pattern.name}"
        yield Relation(
            pattern.type, subject, object_, title, clause.start, clause.end, rule, pattern.confidence
        )


def _title(found: re.Match[str]) -> tuple[str | None, bool]:
    """The title of a match, and whether what stands in its place (`T`) can be one; `M` need not."""
    groups = found.groupdict()
    must = plain(groups.get("T") or "").strip(_TITLE_ENDS)
    title = title_of(must or plain(groups.get("M") or ""))
    if title is not None and found.end("T" if must else "M") == found.end():
        title += _more_posts(found.string, found.end())
    return title, title is not None or not must


def _more_posts(text: str, at: int) -> str:
    """What else somebody is to the same employer (党组成员、副局长): plain titles behind the first."""
    more = ""
    while (post := _NEXT_POST.match(text, at)) and plain_title().fullmatch(post[1]):
        more += plain(post.group())
        at = post.end()
    return more


def _things(pattern: Pattern, clause: Clause, found: re.Match[str], role: str) -> list[int]:
    kinds = pattern.kinds[role]
    elided = pattern.topic.startswith(role)
    if elided:
        told = found.start("O" if role == "S" else "S")
        group = clause.nearest(told, kinds) if pattern.nearest else clause.topic(found.start(), kinds)
    else:
        group = clause.at(found.start(role))
    if elided and pattern.alone and len(group) > 1:
        return []
    members = [m.thing for m in group if m.kind in kinds and m.thing is not None]
    if elided and pattern.home and not members:
        return [thing for kind, thing in clause.homes.items() if kind in kinds]
    return list(dict.fromkeys(members[:_MOST_PAIRS]))
