"""Facts that rule one another out: two places, leader and member, fellow members."""

from collections import defaultdict
from dataclasses import replace

from articles.extraction.document import Kind, Relation, RelationType
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.naming import WEAK
from articles.extraction.relations.regions import Regions
from articles.extraction.relations.zones import BOARD


def settle(ledger: Ledger, regions: Regions) -> None:
    """Takes back what a better fact rules out."""
    _one_place_each(ledger, regions)
    _leaders_are_no_members(ledger)
    _one_sure_issuer(ledger)
    _zones_do_not_build(ledger)
    _employers_for_people(ledger)
    _boards_govern(ledger)
    _builders_for_projects(ledger)


def _one_place_each(ledger: Ledger, regions: Regions) -> None:
    """The innermost of places that lie in one another; of places that exclude each other the surest."""
    by_subject: defaultdict[int, list[Relation]] = defaultdict(list)
    for relation in ledger.of_type(RelationType.LOCATED_IN):
        by_subject[relation.subject].append(relation)
    for found in by_subject.values():
        if len(found) > 1:
            _keep_best(found, ledger, regions)


def _keep_best(found: list[Relation], ledger: Ledger, regions: Regions) -> None:
    best = max(found, key=lambda r: (r.confidence, -r.start))
    for relation in found:
        if relation is not best and regions.within(relation.object, best.object):
            best = relation
    for relation in found:
        if relation is not best:
            ledger.drop(relation)


def _leaders_are_no_members(ledger: Ledger) -> None:
    for relation in ledger.of_type(RelationType.MEMBER_OF):
        if ledger.has(RelationType.LEADS, relation.subject, relation.object):
            ledger.drop(relation)


def _one_sure_issuer(ledger: Ledger) -> None:
    """The region in a policy's name counts only where no issuer is told."""
    issued = ledger.of_type(RelationType.ISSUES)
    told = {r.object for r in issued if r.confidence > WEAK}
    for relation in issued:
        if relation.confidence <= WEAK and relation.object in told:
            ledger.drop(relation)


def _zones_do_not_build(ledger: Ledger) -> None:
    """The zone in a project's name only says where it is once a firm is told to build it."""
    undertaken = ledger.of_type(RelationType.UNDERTAKES)
    built = {r.object for r in undertaken if ledger.entities[r.subject].kind is Kind.COMPANY}
    for relation in undertaken:
        zone = ledger.entities[relation.subject]
        named = zone.kind is Kind.PARK and ledger.entities[relation.object].name.startswith(
            (zone.name, *zone.aliases)
        )
        if named and relation.object in built:
            ledger.drop(relation)


def _employers_for_people(ledger: Ledger) -> None:
    """张教授团队与甲公司合作: it is the university that works with the firm, where only one employs him."""
    employers: defaultdict[int, set[int]] = defaultdict(set)
    for relation in ledger.of_type(RelationType.AFFILIATED_WITH):
        employers[relation.subject].add(relation.object)
    for relation in ledger.of_type(RelationType.PARTNERS_WITH):
        for person, other in ((relation.subject, relation.object), (relation.object, relation.subject)):
            if ledger.entities[person].kind is Kind.PERSON:
                ledger.drop(relation)
                if len(employers[person]) == 1:
                    (employer,) = employers[person]
                    ledger.add(replace(relation, subject=employer, object=other))


def _boards_govern(ledger: Ledger) -> None:
    """甲高新区管委会 governs the zone: it has its place from it, but does not lie in it."""
    for relation in ledger.of_type(RelationType.IN_PARK):
        board = ledger.entities[relation.subject]
        zone = ledger.entities[relation.object]
        rests = [board.name.partition(form)[2] for form in (zone.name, *zone.aliases) if form in board.name]
        if board.kind is Kind.AGENCY and any(BOARD.match(rest) for rest in rests):
            ledger.drop(relation)


def _builders_for_projects(ledger: Ledger) -> None:
    """海岳研发基地项目建设检测中心: it is the one builder of the project who has the centre."""
    builders: defaultdict[int, set[int]] = defaultdict(set)
    for relation in ledger.of_type(RelationType.UNDERTAKES):
        if ledger.entities[relation.subject].kind is not Kind.REGION:
            builders[relation.object].add(relation.subject)
    for relation in ledger.of_type(RelationType.HOSTS):
        if ledger.entities[relation.subject].kind is Kind.PROJECT:
            ledger.drop(relation)
            if len(builders[relation.subject]) == 1:
                (builder,) = builders[relation.subject]
                ledger.add(replace(relation, subject=builder))
