"""The one answer to "are these two the same thing?", from what is known of each."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from ecosystem.identity import alike, apart, short_forms
from ecosystem.identity.full_names import is_full_name
from ecosystem.identity.match import Match, Reason, Verdict
from ecosystem.identity.parsing import Parsed, parse
from ecosystem.identity.places import compatible
from ecosystem.identity.side import Side
from ecosystem.naming import fold

#: Kinds of which every place may have one of each name.
_ONE_PER_PLACE = frozenset({"agency", "park", "platform", "region"})
_APART = (apart.generic, apart.ordinal, apart.branch, apart.bracket, apart.sibling, apart.national)
#: What looks like another place or owner, and is but another way to write it.
_RATHER = (short_forms.spelt_out, alike.english, short_forms.long_form)
_ALIKE = (
    alike.numeral,
    alike.region_dropped,
    alike.form,
    alike.renamed,
    short_forms.short_form,
    short_forms.zone,
    alike.contained,
    alike.near,
    short_forms.numbered_unit,
)


def compare(left: Side, right: Side) -> Match:
    """Whether two records are one thing, two, or a question for people; with the rule that says so."""
    left, right = sorted((left, right), key=lambda side: (fold(side.name), side.name, side.place, side.code))
    score = fuzz.ratio(fold(left.name), fold(right.name)) / 100
    for verdict, reason in _answers(left, right):
        return Match(verdict, reason, 1.0 if verdict is Verdict.SAME else score)
    return Match(Verdict.DIFFERENT, Reason.UNLIKE, score)


def _answers(left: Side, right: Side) -> Iterator[tuple[Verdict, Reason]]:
    """What the rules say, the strongest first."""
    if left.kind != right.kind:
        yield Verdict.DIFFERENT, Reason.KIND
    if left.code and right.code:
        strong = Reason.REGION_CODE if left.kind == "region" else Reason.CREDIT_CODE
        yield (Verdict.SAME, strong) if left.code == right.code else (Verdict.DIFFERENT, Reason.CODES)
    if fold(left.name) == fold(right.name):
        yield _equal(left, right)
    if left.kind in ("person", "region"):
        yield from _called(left, right)
        yield Verdict.DIFFERENT, Reason.UNLIKE
    if left.listed and right.listed:
        yield Verdict.DIFFERENT, Reason.UNLIKE
    parts = parse(left.kind, left.name), parse(right.kind, right.name)
    yield from ((Verdict.ASK, reason) for rule in _RATHER if (reason := rule(*parts)))
    yield from _told_apart(left, right, parts)
    yield from _called(left, right)
    yield from ((Verdict.ASK, reason) for rule in _ALIKE if (reason := rule(*parts)))


def _equal(left: Side, right: Side) -> tuple[Verdict, Reason]:
    """Equal names: one thing if they say by themselves which."""
    together = compatible(left.place, right.place)
    if left.kind in _ONE_PER_PLACE and not together:
        return Verdict.DIFFERENT, Reason.PLACE
    if left.kind not in ("person", "region") and parse(left.kind, left.name).is_generic:
        return Verdict.DIFFERENT, Reason.GENERIC
    if left.kind != "region" and is_full_name(left.kind, left.name):
        return Verdict.SAME, Reason.FULL_NAME
    return Verdict.ASK, Reason.SAME_NAME


def _told_apart(left: Side, right: Side, parts: tuple[Parsed, Parsed]) -> Iterator[tuple[Verdict, Reason]]:
    yield from ((Verdict.DIFFERENT, reason) for rule in _APART if (reason := rule(*parts)))
    if reason := apart.elsewhere(left, right, parts):
        yield Verdict.DIFFERENT, reason
    if reason := apart.subsidiary(*parts):
        yield Verdict.DIFFERENT, reason


def _called(left: Side, right: Side) -> Iterator[tuple[Verdict, Reason]]:
    """One is called, or was called, what the other is called."""
    names = frozenset({fold(left.name)}), frozenset({fold(right.name)})
    if names[0] & right.former or names[1] & left.former:
        yield Verdict.ASK, Reason.RENAMED
    if (names[0] | left.aliases) & (names[1] | right.aliases):
        yield Verdict.ASK, Reason.ALIAS
