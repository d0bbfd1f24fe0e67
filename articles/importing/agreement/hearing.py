"""What live articles say about names of equal form: where each stands, whose and where the thing is."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from articles.importing.agreement.naming import Name
from articles.models import Article, Claim, Evidence, Mention, SourceName
from ecosystem.models import Entity

_LIVE = {"active": True, "article__status": Article.Status.ACTIVE}


@dataclass(slots=True)
class Witness:
    """Who says something: publishers, and texts, of which reprints are one."""

    publishers: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)

    def add(self, article: int, source: int | None, text: str) -> None:
        """One more article; of no known publisher, it speaks for itself."""
        self.publishers.add(f"source:{source}" if source else f"article:{article}")
        self.texts.add(text)

    def take(self, other: "Witness") -> None:
        """What the other says, too."""
        self.publishers |= other.publishers
        self.texts |= other.texts

    @property
    def independent(self) -> int:
        """How many publishers say so by themselves."""
        return min(len(self.publishers), len(self.texts))


@dataclass(slots=True)
class Heard:
    """A source name that holds within a document, an owner or a place, and what is said of it."""

    pk: int
    kind: str
    folded: str
    scope: str
    text: str
    home: int
    public_id: str
    witness: Witness = field(default_factory=Witness)
    #: Articles that it stands in, with the text that they print.
    articles: dict[int, str] = field(default_factory=dict)
    #: Codes of divisions that it is said to lie in.
    places: set[str] = field(default_factory=set)
    #: Entities of today that own or employ it.
    owners: set[int] = field(default_factory=set)

    @property
    def is_local(self) -> bool:
        """Whether only the document says what it means."""
        return self.scope.startswith("document:")


def hear(names: Collection[Name]) -> dict[Name, list[Heard]]:
    """The names with a scope that stand in live articles, by what they look like, in a fixed order."""
    kinds = {kind for kind, _ in names}
    rows = SourceName.objects.filter(kind__in=kinds, folded__in={folded for _, folded in names})
    found = {
        row.pk: Heard(row.pk, row.kind, row.folded, row.scope, row.text, row.home_id, row.home.public_id)
        for row in rows.exclude(scope="").exclude(kind="region").select_related("home")
        if (row.kind, row.folded) in names
    }
    _listen(found)
    live = {pk: heard for pk, heard in found.items() if heard.articles}
    _place(live)
    _own(live)
    groups: dict[Name, list[Heard]] = defaultdict(list)
    for heard in sorted(live.values(), key=lambda h: h.public_id):
        groups[heard.kind, heard.folded].append(heard)
    return groups


def _listen(found: dict[int, Heard]) -> None:
    mentions = Mention.objects.filter(source_name__in=found, article__status=Article.Status.ACTIVE)
    columns = ("source_name", "article", "article__source", "article__text_group", "article__content_hash")
    for name, article, source, group, text in mentions.order_by().values_list(*columns).distinct():
        found[name].articles[article] = group or text
        found[name].witness.add(article, source, group or text)


def _place(found: dict[int, Heard]) -> None:
    for name, code in _objects(found, "relation:located_in", "object__scope"):
        if code.isdigit():
            found[name].places.add(code)
    for heard in found.values():
        if heard.scope.isdigit():
            heard.places.add(heard.scope)


def _own(found: dict[int, Heard]) -> None:
    owners = {h.scope.removeprefix("of:") for h in found.values() if h.scope.startswith("of:")}
    rows = Entity.objects.filter(public_id__in=owners).values_list("public_id", "pk", "merged_into")
    today = {public_id: merged or pk for public_id, pk, merged in rows}
    for heard in found.values():
        owner = today.get(heard.scope.removeprefix("of:"))
        if owner:
            heard.owners.add(owner)
    people = [pk for pk, heard in found.items() if heard.kind == "person"]
    for name, employer in _objects(people, "relation:affiliated_with", "object__entity"):
        found[name].owners.add(employer)


def _objects(names: Iterable[int], relation: str, column: str) -> list[tuple[int, Any]]:
    claims = Claim.objects.filter(subject__in=list(names), property=relation)
    live = claims.filter(evidence__in=Evidence.objects.filter(**_LIVE))
    return list(live.order_by().values_list("subject", column).distinct())


def aliases(names: Collection[Name]) -> dict[Name, dict[int, Witness]]:
    """Who is said to be called so too, among things that stand by themselves: home → by whom."""
    folded = {folded for _, folded in names}
    claims = Claim.objects.filter(property="alias", folded__in=folded).order_by()
    columns = ("subject__kind", "folded", "subject__home", "subject__scope")
    about = {pk: said for pk, *said, scope in claims.values_list("pk", *columns) if not scope}
    said = Evidence.objects.filter(**_LIVE, claim__in=about).order_by()
    where = ("article__source", "article__text_group", "article__content_hash")
    found: dict[Name, dict[int, Witness]] = defaultdict(dict)
    for claim, article, source, group, text in said.values_list("claim", "article", *where):
        kind, name, home = about[claim]
        found[kind, name].setdefault(home, Witness()).add(article, source, group or text)
    return found
