"""Questions answered once for all: “different” holds for what answers to either, and for the name."""

from collections.abc import Collection

from django.db.models import Q

from ecosystem.identity.records import Record
from ecosystem.models import Entity, Judgement


class Silence:
    """The live verdicts “different” on some records and on what they answer for."""

    def __init__(self, ids: Collection[int]) -> None:
        rows = Entity.objects.filter(merged_into__in=ids).values_list("pk", "merged_into")
        heads = {pk: head for pk, head in rows if head}
        members = {*ids, *heads}
        live = Judgement.objects.filter(verdict=Judgement.Verdict.DIFFERENT, undone=None)
        about = live.filter(Q(left__in=members) | Q(right__in=members))
        self._direct: set[tuple[int, int]] = set()
        self._heads: set[tuple[int, int]] = set()
        #: A name, and the record that people said is not meant by it.
        self._named: set[tuple[str, int]] = set()
        for left, left_name, right, right_name in about.values_list(
            "left", "left__folded", "right", "right__folded"
        ):
            self._direct.add((left, right))
            one, other = heads.get(left, left), heads.get(right, right)
            self._heads |= {(one, other), (other, one)}
            if left_name != right_name:
                self._named |= {(left_name, other), (right_name, one)}

    def covers(self, records: dict[int, Record], pair: tuple[int, int]) -> bool:
        """Whether the question is answered by a verdict on others; a verdict on the very pair closes it."""
        if pair in self._direct:
            return False
        one, other = (records[pk] for pk in pair)
        if pair in self._heads:
            return True
        return (one.folded, other.pk) in self._named or (other.folded, one.pk) in self._named
