"""The relations found so far: each fact once, under the rule that is surest of it."""

from articles.extraction.document import Entity, Kind, Mention, Relation, RelationType


class Ledger:
    """Collects relations and keeps, of equal ones, the one with the highest confidence."""

    def __init__(self, entities: list[Entity]) -> None:
        self.entities = entities
        self._kept: dict[RelationType, dict[tuple[int, int], Relation]] = {t: {} for t in RelationType}

    def add(self, relation: Relation) -> None:
        """Note a relation, unless it links a thing to itself or a region to a region."""
        subject, object_ = relation.subject, relation.object
        if subject == object_ or self._both_regions(subject, object_):
            return
        if relation.type is RelationType.PARTNERS_WITH and subject > object_:
            relation.subject, relation.object = object_, subject
        kept, ends = self._kept[relation.type], (relation.subject, relation.object)
        known = kept.get(ends)
        if known is None or _better(relation, known):
            kept[ends] = relation

    def place(
        self, mention: Mention, place: Mention, span: tuple[int, int], rule: str, confidence: float
    ) -> None:
        """Note where a thing is: in a park or in a region, by a rule that reads both."""
        if mention.thing is None or place.thing is None:
            return
        type_ = RelationType.IN_PARK if place.kind is Kind.PARK else RelationType.LOCATED_IN
        name = f"{type_.value}:{rule}"
        self.add(Relation(type_, mention.thing, place.thing, None, *span, name, confidence))

    def has(self, type_: RelationType, subject: int, object_: int) -> bool:
        """Whether this very fact is known."""
        return (subject, object_) in self._kept[type_]

    def of_type(self, type_: RelationType) -> list[Relation]:
        """The relations of one type."""
        return list(self._kept[type_].values())

    def drop(self, relation: Relation) -> None:
        """Take a relation back."""
        self._kept[relation.type].pop((relation.subject, relation.object), None)

    def all(self) -> list[Relation]:
        """Everything, in the order of the text."""
        found = [relation for kept in self._kept.values() for relation in kept.values()]
        return sorted(found, key=lambda r: (r.start, r.end, r.type, r.subject, r.object))

    def _both_regions(self, subject: int, object_: int) -> bool:
        entities = self.entities
        return entities[subject].kind is Kind.REGION and entities[object_].kind is Kind.REGION


def _better(new: Relation, old: Relation) -> bool:
    """A titled affiliation beats an untitled one; else the surer rule wins, else the first stays."""
    return (new.title is not None, new.confidence) > (old.title is not None, old.confidence)
