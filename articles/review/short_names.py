"""Short names of one document that several records carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.models import Question, SourceName
from articles.review.asking import Answer, Asked, Item, RefusedError, Said, Scope, Stored, Word, token
from articles.review.weights import touched
from ecosystem import services
from ecosystem.browse.sources import sources
from ecosystem.models import Entity, Judgement, Name, Status

#: What counts as its scope: the name means something in one document only.
_DOCUMENT = "document:"
_QUOTES = 3

Judged = dict[int, dict[int, str]]


class ShortNames(Stored):
    """Keys are ids of `SourceName`; choosing judges the document's record and the one chosen the same."""

    key = "names"
    title = _("Unresolved short names")
    hint = _("Who is meant here?")
    icon = "tag-starred"
    permission = "ecosystem.add_judgement"
    template = "review/_short_name.html"

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Names with two possible bearers or more, none of them chosen."""
        for row in self._open(_concerned(scope)):
            yield Asked(str(row.pk), row.entity_id, row.text)

    def label(self, row: Question) -> str:
        """The name as printed."""
        return row.about

    def item(self, key: str) -> Item | None:
        """The sentences with the name, and who carries it."""
        row = next(iter(self._open(_local().filter(pk=int(key)).select_related("entity__region"))), None)
        if row is None:
            return None
        options: Any = bearers(row).select_related("region").prefetch_related("names")
        found = list(options.annotate(weight=touched()).order_by(F("weight").desc(), "pk"))
        total, quotes = sources().appearances(row.entity_id, _QUOTES)
        data = {"name": row, "entity": row.entity, "options": found, "quotes": quotes, "total": total}
        return Item(key, token(self.last_word(key), [option.pk for option in found]), data)

    def concerned(self, key: str) -> list[int]:
        """The record that the document's name stands for."""
        return list(SourceName.objects.filter(pk=int(key)).values_list("entity", flat=True))

    def last_word(self, key: str) -> Word | None:
        """The last verdict on the record of the document and anybody."""
        row = SourceName.objects.filter(pk=int(key)).first()
        if row is None:
            return None
        own = Judgement.objects.select_related("by").filter(Q(left=row.home_id) | Q(right=row.home_id))
        return own.order_by("-pk").first()

    def decide(self, item: Item, answer: Answer) -> Said:
        """The same as the one chosen; or none of them; or nobody can tell."""
        own, options = item.data["entity"], item.data["options"]
        verdicts = {"none": Judgement.Verdict.DIFFERENT, "unsure": Judgement.Verdict.UNSURE}
        said: dict[str, Any] = {"one": own, "by": answer.by, "reason": answer.reason}
        verdict = verdicts.get(answer.action)
        if verdict is not None:
            return Said([services.judge(other=other, verdict=verdict, **said) for other in options])
        chosen = next((other for other in options if answer.action == f"take:{other.public_id}"), None)
        if chosen is None:
            raise RefusedError(_("There is no such answer."))
        return Said([services.judge_same(other=chosen, **said)])

    def _open(self, rows: QuerySet[SourceName]) -> list[SourceName]:
        """Those with two bearers, one of whom nobody has judged, and none that is the same."""
        names = list(rows)
        if not names:
            return []
        judged = _judged({row.entity_id for row in names})
        carried = _carried(names)
        found = []
        for row in names:
            said = judged.get(row.entity_id, {})
            options = carried[row.kind, row.folded] - {row.entity_id}
            settled = Judgement.Verdict.SAME in said.values() or not options - said.keys()
            if len(options) > 1 and not settled:
                found.append(row)
        return found


def bearers(row: SourceName) -> QuerySet[Entity]:
    """Shown records of the kind with that name, beside the document's own: those that stand by themselves."""
    carrying = Name.objects.filter(entity=OuterRef("pk"), folded=row.folded)
    return _firm().filter(Exists(carrying), kind=row.kind).exclude(pk=row.entity_id)


def _firm() -> QuerySet[Entity]:
    """Shown records that are more than a name in one document."""
    everywhere = SourceName.objects.filter(entity=OuterRef("pk")).exclude(scope__startswith=_DOCUMENT)
    return Entity.objects.filter(status=Status.ACTIVE).filter(Exists(everywhere) | ~Q(reference=""))


def _local() -> QuerySet[SourceName]:
    """Names of one document, of a record of its own."""
    rows = SourceName.objects.filter(scope__startswith=_DOCUMENT, entity=F("home"))
    return rows.filter(entity__status=Status.ACTIVE).order_by("pk")


def _concerned(scope: Scope | None) -> QuerySet[SourceName]:
    """Those that these records bear, or that some of these names are."""
    if scope is None:
        return _local()
    kinds, names = {kind for kind, _ in scope.names}, {folded for _, folded in scope.names}
    own = _local().filter(entity__in=scope.entities).order_by().values("pk")
    same = _local().filter(kind__in=kinds, folded__in=names).order_by().values("pk")
    return _local().filter(pk__in=own.union(same))


def _judged(entities: Iterable[int]) -> Judged:
    """Live verdicts on these records, by the other record."""
    ids = set(entities)
    live = Judgement.objects.filter(Q(left__in=ids) | Q(right__in=ids), undone=None)
    found: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for left, right, verdict in live.values_list("left", "right", "verdict"):
        found[left][right] = found[right][left] = verdict
    return found


def _carried(names: Iterable[SourceName]) -> dict[tuple[str, str], set[int]]:
    """Who stands by itself under each of these names."""
    carried: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    rows = Name.objects.filter(folded__in={row.folded for row in names}).order_by()
    found = list(rows.values_list("entity__kind", "folded", "entity"))
    firm = set(_firm().filter(pk__in={pk for _, _, pk in found}).values_list("pk", flat=True))
    for kind, folded, entity in found:
        if entity in firm:
            carried[kind, folded].add(entity)
    return carried
