"""`GET /api/v1/articles/<id>/mentions` and `…/facts`: what was read out of one article, and where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer

from articles.api.resource import ARTICLE
from articles.models import Evidence, Mention
from articles.pages.facts import evidence_of
from ecosystem.api.answers import RecordSerializer
from ecosystem.api.endpoints.base import Answer, one_language
from ecosystem.api.endpoints.details import OneEndpoint
from ecosystem.api.writing import record


class MentionSerializer(Serializer[Any]):
    """Where an article names a record; offsets are into `printed`."""

    start = serializers.IntegerField()
    end = serializers.IntegerField()
    text = serializers.CharField()
    entity = RecordSerializer()


class FactSerializer(Serializer[Any]):
    """What an article says, whether or not it is shown; offsets are into `printed`."""

    property = serializers.CharField(help_text="a property, `relation:<type>` or `metric`")
    subject = RecordSerializer()
    object = RecordSerializer(allow_null=True)
    value = serializers.JSONField(allow_null=True)
    period = serializers.CharField(allow_blank=True)
    scope = serializers.CharField(allow_blank=True)
    relation = serializers.IntegerField(allow_null=True, help_text="the relation shown for it")
    metric = serializers.IntegerField(allow_null=True, help_text="the metric shown for it")
    quote = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    confidence = serializers.FloatField()


class MentionsSerializer(Serializer[Any]):
    """The mentions of an article, in reading order."""

    results = MentionSerializer(many=True)


class FactsSerializer(Serializer[Any]):
    """The facts of an article, in reading order."""

    results = FactSerializer(many=True)


class MentionsEndpoint(OneEndpoint):
    """What an article names."""

    resource = ARTICLE
    operation = "article_mentions"
    tag = "articles"

    def summary(self) -> str:
        """What is listed."""
        return "Records that one article names, and where"

    def answers(self) -> Mapping[int, Answer]:
        """All of them."""
        return {200: MentionsSerializer}

    def get(self, request: Request, id: int) -> Response:  # noqa: A002 - the name in the address
        """All mentions."""
        article = self.row(str(id), ())
        found = article.mentions.select_related("source_name__entity__as_region").order_by(
            "start", "-end", "pk"
        )
        return self.told({"results": [_mention(mention) for mention in found]}, ARTICLE.modified(article))


class FactsEndpoint(OneEndpoint):
    """What an article says."""

    resource = ARTICLE
    operation = "article_facts"
    tag = "articles"

    def summary(self) -> str:
        """What is listed."""
        return "Facts that one article gives, with its words"

    def answers(self) -> Mapping[int, Answer]:
        """All of them."""
        return {200: FactsSerializer}

    def get(self, request: Request, id: int) -> Response:  # noqa: A002 - the name in the address
        """All facts."""
        article = self.row(str(id), ())
        with one_language():
            said = [_fact(evidence) for evidence in evidence_of(article)]
        return self.told({"results": said}, ARTICLE.modified(article))


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "entity": record(mention.source_name.entity),
    }


def _fact(evidence: Evidence) -> dict[str, Any]:
    claim = evidence.claim
    return {
        "property": claim.property,
        "subject": record(claim.subject.entity),
        "object": record(claim.object.entity) if claim.object else None,
        "value": claim.value,
        "period": claim.period,
        "scope": claim.scope,
        "relation": claim.relation_id,
        "metric": claim.metric_id,
        "quote": evidence.quote,
        "start": evidence.start,
        "end": evidence.end,
        "confidence": evidence.confidence,
    }
