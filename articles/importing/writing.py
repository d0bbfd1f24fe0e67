"""One extraction → rows of articles, mentions, claims and evidence, in one transaction of the caller."""

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, NamedTuple

from articles.extraction.document import Extraction
from articles.importing.drafts import Draft, Drafter
from articles.importing.minting import source_names
from articles.importing.resolution import identify
from articles.importing.shelving import shelve
from articles.models import Article, Claim, Evidence, ImportRun, Mention, SourceName
from ecosystem.naming import fold

#: Rows of one INSERT; SQLite allows 32,766 parameters.
_BATCH = 1000


class Written(NamedTuple):
    """What one document brought."""

    articles: int
    facts: int


class _Spot(NamedTuple):
    claim: int
    article: int
    start: int
    end: int


def write(extraction: Extraction, extractor: str, run: ImportRun | None = None) -> Written:
    """Bring the rows of one document in line with what this run read in it."""
    identities = identify(extraction)
    names = source_names(identities)
    by_index = [names[identity.key] for identity in identities]
    drafter = Drafter(extraction, identities)
    articles = shelve(extraction, extractor, run)
    _write_mentions(drafter, by_index, articles)
    drafts = [d for d in drafter.drafts() if d.object is None or by_index[d.object] != by_index[d.subject]]
    claims = _write_claims(drafts, by_index)
    _write_evidence(drafts, claims, articles, extractor)
    return Written(len(articles), len(set(claims)))


def _write_mentions(drafter: Drafter, names: list[SourceName], articles: list[Article]) -> None:
    layout = drafter.extraction.layout
    wanted: dict[tuple[int, int, int, int], Mention] = {}
    for mention in drafter.extraction.mentions:
        if mention.thing is None:
            continue
        start, end = layout.raw_span(mention.start, mention.end)
        article = articles[drafter.article_at(mention.start)]
        row = Mention(
            article=article, start=start, end=end, text=mention.text[:255], source_name=names[mention.thing]
        )
        wanted[article.pk, start, end, row.source_name_id] = row
    existing = {
        (m.article_id, m.start, m.end, m.source_name_id): m.pk
        for m in Mention.objects.filter(article__in=articles)
    }
    gone = [pk for key, pk in existing.items() if key not in wanted]
    Mention.objects.filter(pk__in=gone).delete()
    Mention.objects.bulk_create([m for key, m in wanted.items() if key not in existing], _BATCH)


def _write_claims(drafts: list[Draft], names: list[SourceName]) -> list[int]:
    """The id of each draft's claim, made where nobody had said so before."""
    rows: dict[str, Claim] = {}
    keys = []
    for draft in drafts:
        claim = _claim(draft, names)
        keys.append(claim.key)
        rows.setdefault(claim.key, claim)
    ids = _ids(rows)
    fresh = [claim for key, claim in rows.items() if key not in ids]
    if fresh:
        Claim.objects.bulk_create(fresh, _BATCH, ignore_conflicts=True)
        ids |= _ids(claim.key for claim in fresh)
    return [ids[key] for key in keys]


def _ids(keys: Iterable[str]) -> dict[str, int]:
    return dict(Claim.objects.filter(key__in=list(keys)).values_list("key", "pk"))


def _claim(draft: Draft, names: list[SourceName]) -> Claim:
    subject = names[draft.subject]
    object_ = None if draft.object is None else names[draft.object]
    said: list[Any] = [subject.kind, subject.folded, subject.scope, draft.property, draft.value]
    said += [object_ and [object_.kind, object_.folded, object_.scope], draft.period, draft.scope[:60]]
    return Claim(
        key=blake2b(
            json.dumps(said, ensure_ascii=False, sort_keys=True).encode(), digest_size=20
        ).hexdigest(),
        subject=subject,
        property=draft.property,
        value=draft.value,
        folded=fold(str(draft.value))[:200] if draft.property == "alias" else "",
        object=object_,
        period=draft.period,
        scope=draft.scope[:60],
    )


def _write_evidence(drafts: list[Draft], claims: list[int], articles: list[Article], extractor: str) -> None:
    wanted: dict[_Spot, Evidence] = {}
    for draft, claim in zip(drafts, claims, strict=True):
        place, article = draft.place, articles[draft.place.article]
        spot = _Spot(claim, article.pk, place.start, place.end)
        row = Evidence(
            claim_id=claim,
            article=article,
            start=place.start,
            end=place.end,
            quote=place.quote,
            rule=draft.rule[:60],
            confidence=min(1.0, max(0.0, draft.confidence)),
            extractor=extractor,
        )
        if spot not in wanted or wanted[spot].confidence < row.confidence:
            wanted[spot] = row
    existing = {
        _Spot(e.claim_id, e.article_id, e.start, e.end): e
        for e in Evidence.objects.filter(article__in=articles)
    }
    _withdraw([row for spot, row in existing.items() if spot not in wanted])
    _renew([(row, wanted[spot]) for spot, row in existing.items() if spot in wanted])
    Evidence.objects.bulk_create([row for spot, row in wanted.items() if spot not in existing], _BATCH)


def _withdraw(rows: list[Evidence]) -> None:
    """What a newer extractor no longer reads there; kept for audit."""
    Evidence.objects.filter(pk__in=[row.pk for row in rows if row.active]).update(active=False)


def _renew(pairs: list[tuple[Evidence, Evidence]]) -> None:
    fields = ("quote", "rule", "confidence", "extractor", "active")
    changed = []
    for row, fresh in pairs:
        if any(getattr(row, field) != getattr(fresh, field) for field in fields):
            for field in fields:
                setattr(row, field, getattr(fresh, field))
            changed.append(row)
    Evidence.objects.bulk_update(changed, fields, _BATCH)
