"""The pattern language: one record per pattern, regular expressions over slot strings.

Between braces stand slots and gaps, everything else is a regular expression:

- `{S:company|university}` the subject, `{O:platform}` the object, `{park}` some park. Names of several
  kinds: `firm` is a company, university or institute, `unit` one of these or an agency, `org` one of
  these or a platform; `employer` is any organisation, `host` whoever may keep a platform, `actor` an
  organisation or a region, `body` an agency or region, `site` what may lie in a zone.
- `{gap:8}` up to 8 characters without a slot and without a comma, `{over:20}` without a slot but
  across commas, `{wide:30}` across both. None crosses the end of a sentence or a semicolon.
- `{start}` the beginning of a clause; patterns with a `topic` begin so.
- `{strangers}` members of a row before the slot, `{others}` behind it, that nobody recognised.
- `{etc}` what closes an enumeration: 等8家单位, 在内的12家企业.
- `{itself}` a consortium by its sort alone: 联盟, 创新联合体.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from articles.extraction.document import ORGANISATIONS, Kind, RelationType
from articles.extraction.relations.slots import ENDS, NOT_IN_GAP, NOT_OVER, SLOT, bits, coded, slots_of

_KINDS: dict[str, frozenset[Kind]] = {kind.value: frozenset({kind}) for kind in Kind} | {
    "org": frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY, Kind.PLATFORM}),
    "firm": frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE}),
    "unit": frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY}),
    "host": frozenset({*ORGANISATIONS, Kind.REGION} - {Kind.AGENCY}),
    "employer": ORGANISATIONS,
    "actor": frozenset({*ORGANISATIONS, Kind.REGION}),
    "body": frozenset({Kind.AGENCY, Kind.REGION}),
    "site": frozenset({*ORGANISATIONS, Kind.PROJECT}),
}
_GAPS = {"gap": f"[^{NOT_IN_GAP}]", "over": f"[^{NOT_OVER}]", "wide": f"[^{ENDS}]"}
_ETC = f"(?:等[^{NOT_IN_GAP}]{{0,14}}?|在内的?[^{NOT_IN_GAP}]{{0,12}}?)?"
_STRANGER = f"{SLOT[Kind.REGION]}?[^{NOT_IN_GAP}]{{2,14}}"
_FIXED = {
    "etc": _ETC,
    "start": "(?:^|[，；])",
    "strangers": f"(?:{_STRANGER}、){{0,3}}",
    "others": f"(?:、{_STRANGER}){{0,3}}",
    "itself": "(?:创新|产业)?(?:联合体|联盟|共同体)",
}
_BRACES = re.compile(r"\{([a-zA-Z][^{}]*)\}")


@dataclass(frozen=True, eq=False)
class Pattern:
    """One way of saying one type of relation. Examples mark names as `[kind:name]`; both run as tests."""

    name: str
    type: RelationType
    regex: str
    #: Literals of which one must stand in the sentence; they select the patterns to try. None: always try.
    cues: tuple[str, ...]
    example: str
    #: What the example must give, as "subject > object".
    gives: tuple[str, ...]
    counter: str
    confidence: float = 0.85
    #: The role (`S:park|region`) that the topic of the sentence fills where the clause leaves it out.
    topic: str = ""
    #: Whether that is not the subject but the last thing of these kinds that was named before (成员单位有…).
    nearest: bool = False
    #: Without `O` the subjects are related to one another: a pair 甲和乙, or any row of at most so many.
    several: int = 0
    #: Whether several topics, or several subjects of a pattern without topic, rule it out: several
    #: founders lead nothing.
    alone: bool = False
    #: Whether the zone (or incubator) that the whole article is about is the topic where its sentences name
    #: none: said with words for it (园区企业), so that whoever is spoken of in between does not matter.
    home: bool = False
    #: Words that spoil a match when they stand inside it.
    veto: str = ""
    #: Whether what is only planned or wished for counts too: money is raised for what is not there yet.
    planned: bool = False

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression over slot strings."""
        return re.compile(coded(_BRACES.sub(_expand, self.regex)))

    @cached_property
    def spoilt(self) -> re.Pattern[str] | None:
        """The regular expression of `veto`."""
        return re.compile(coded(self.veto)) if self.veto else None

    @cached_property
    def wanted(self) -> tuple[int, ...]:
        """For each role in the clause the kinds that may fill it, as bits: one of each must be there."""
        elided = self.topic.partition(":")[0]
        return tuple(bits(kinds) for role, kinds in self.kinds.items() if role != elided)

    @cached_property
    def kinds(self) -> dict[str, frozenset[Kind]]:
        """The kinds that subject (`S`) and object (`O`) may have; members of mixed slots are held to them."""
        out: dict[str, frozenset[Kind]] = {}
        for brace in (*_BRACES.findall(self.regex), self.topic):
            role, colon, names = brace.partition(":")
            if colon and role in ("S", "O"):
                out[role] = kinds_of(names)
        return out


def kinds_of(names: str) -> frozenset[Kind]:
    """The kinds behind `company|university` or a group name such as `org`."""
    return frozenset(kind for name in names.split("|") for kind in _KINDS[name])


def _expand(match: re.Match[str]) -> str:
    role, colon, rest = match.group(1).partition(":")
    if role in _FIXED:
        return _FIXED[role]
    if role in _GAPS:
        return f"{_GAPS[role]}{{0,{rest}}}?"
    if colon:
        return f"(?P<{role}>{_slots(rest)})"
    return _slots(role)


def _slots(names: str) -> str:
    return f"[{slots_of(kinds_of(names))}]"
