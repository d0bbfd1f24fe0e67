"""Which of several readings of the same stretch of text stands."""

from __future__ import annotations

from articles.extraction.document import ORGANISATIONS, Kind, Mention

#: Kinds that may stand whole inside another name (浙江大学 in 浙江大学临州创新中心).
_NESTING = ORGANISATIONS | {Kind.REGION, Kind.PROJECT, Kind.POLICY}
#: At equal confidence and length the reading of the more telling kind stands.
#: Characters of a given name that a brand may equal.
_GIVEN = 2
_RANK = {Kind.REGION: 2, Kind.PERSON: 1}


def _order(mention: Mention) -> tuple[float, int, int]:
    return -mention.confidence, mention.start - mention.end, _RANK.get(mention.kind, 0)


def _may_lie_inside(inner: Mention, outer: Mention) -> bool:
    if inner.start == outer.start and inner.end == outer.end:
        return False
    return inner.kind in _NESTING and outer.kind != Kind.PERSON and outer.kind != Kind.REGION


def resolve_overlaps(mentions: list[Mention]) -> list[Mention]:
    """The mentions that stand, in text order; two of them are apart or one lies inside the other.

    Longer names are placed first; a crossing or equal stretch goes to the more confident reading.
    A mention inside another one carries `within`: the kind of the outermost name around it.
    """
    kept: list[Mention] = []
    cluster: list[Mention] = []
    reach = -1
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start >= reach and cluster:
            kept += _settle(cluster)
            cluster = []
        cluster.append(mention)
        if mention.end > reach:
            reach = mention.end
    kept += _settle(cluster)
    return kept


def _settle(cluster: list[Mention]) -> list[Mention]:
    if len(cluster) < 2:
        return cluster
    kept: list[Mention] = []
    cluster = [
        m for m in cluster if not (_named_for(m, cluster) or _given_name(m, cluster) or _removed(m, cluster))
    ]
    for mention in sorted(cluster, key=_order):
        if all(_compatible(mention, other) for other in kept[-64:]):
            kept.append(mention)
    for mention in kept:
        around = [
            o for o in kept[:64] if o is not mention and o.start <= mention.start and mention.end <= o.end
        ]
        if around:
            mention.attributes["within"] = max(around, key=lambda o: o.end - o.start).kind.value
    return sorted(kept, key=lambda m: (m.start, -m.end))


def _named_for(person: Mention, cluster: list[Mention]) -> bool:
    """Whether a person without a title here only gives an organisation its name."""
    return (
        person.kind is Kind.PERSON
        and "title" not in person.attributes
        and any(
            o.start <= person.start
            and person.end < o.end
            and o.rule.startswith("head")
            and not _removed(o, cluster)
            for o in cluster[:64]
        )
    )


def _removed(firm: Mention, cluster: list[Mention]) -> bool:
    """Whether a firm is but somebody put out of office and the word for it (免去周明远|公司经理职务)."""
    return firm.kind is Kind.COMPANY and any(
        o.rule == "appointed" and o.start == firm.start and firm.text[o.end - o.start :] == "公司"
        for o in cluster[:64]
    )


def _given_name(brand: Mention, cluster: list[Mention]) -> bool:
    """Whether a short brand is only the given name of somebody with a title (何小鹏)."""
    return (
        brand.kind is Kind.COMPANY
        and brand.end - brand.start == _GIVEN
        and any(
            o.kind is Kind.PERSON
            and o.rule.startswith("title")
            and o.start + 1 == brand.start
            and o.end == brand.end
            for o in cluster[:64]
        )
    )


def _compatible(a: Mention, b: Mention) -> bool:
    if a.end <= b.start or b.end <= a.start:
        return True
    if b.start <= a.start and a.end <= b.end:
        return _may_lie_inside(a, b)
    if a.start <= b.start and b.end <= a.end:
        return _may_lie_inside(b, a)
    return False
