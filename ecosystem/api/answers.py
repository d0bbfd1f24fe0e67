"""The parts that answers are made of, as the description in OpenAPI names them."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers
from rest_framework.serializers import Serializer

from ecosystem.browse.shapes import Shape
from ecosystem.models import Kind, Name


class RecordSerializer(Serializer[Any]):
    """Another record; `/id/<id>` is its permanent address."""

    id = serializers.CharField()
    kind = serializers.ChoiceField(choices=Kind.values)
    name = serializers.CharField()
    code = serializers.CharField(required=False, allow_null=True, help_text="GB/T 2260 code of a region")


class TermSerializer(Serializer[Any]):
    """A word of a vocabulary."""

    code = serializers.CharField()
    name = serializers.CharField()


class NameSerializer(Serializer[Any]):
    """A name of a record."""

    text = serializers.CharField()
    sort = serializers.ChoiceField(choices=Name.Sort.values)


class QuoteSerializer(Serializer[Any]):
    """The words of one article behind a value."""

    quote = serializers.CharField()
    outlet = serializers.CharField(allow_null=True)
    title = serializers.CharField(allow_null=True)
    published = serializers.CharField(allow_null=True, help_text="ISO 8601 day, month or year")
    page = serializers.URLField(help_text="the sentence, in the article as shown here")
    address = serializers.URLField(allow_null=True, help_text="where it was first printed")
    confidence = serializers.FloatField(allow_null=True, help_text="0 to 1")


class FieldQuoteSerializer(QuoteSerializer):
    """The words of one article behind one field of a row."""

    field = serializers.CharField()


class DecisionSerializer(Serializer[Any]):
    """What a person decided about a value."""

    action = serializers.CharField()
    by = serializers.CharField(help_text="full name; empty where it is not known")
    at = serializers.DateTimeField()
    reason = serializers.CharField()


class OtherSerializer(Serializer[Any]):
    """Another value that was said."""

    value = serializers.CharField()
    denied = serializers.BooleanField(help_text="whether a person denied it, or it was outranked")
    quotes = QuoteSerializer(many=True)


class ProofSerializer(Serializer[Any]):
    """What stands behind one shown value: articles, a public list, or a person."""

    property = serializers.CharField()
    value = serializers.JSONField(allow_null=True)
    publishers = serializers.IntegerField(help_text="that say so independently; reprints count once")
    confidence = serializers.FloatField(allow_null=True, help_text="of the surest quote, 0 to 1")
    quotes = QuoteSerializer(many=True)
    listed = serializers.CharField(allow_null=True, help_text="the public list that says so")
    decision = DecisionSerializer(allow_null=True)
    others = OtherSerializer(many=True)


class SourcesSerializer(Serializer[Any]):
    """The values of one row, each with what stands behind it."""

    id = serializers.CharField()
    proofs = ProofSerializer(many=True)


def field(shape: Shape, words: Any) -> serializers.Field[Any, Any, Any, Any]:
    """The field of a serializer that describes values of a shape; `fields` may leave it out."""
    given: dict[str, Any] = {"required": False, "allow_null": True, "help_text": words}
    many: dict[str, Any] = {"many": True, "required": False, "help_text": words}
    match shape:
        case Shape.NUMBER:
            return serializers.FloatField(**given)
        case Shape.TIME:
            return serializers.DateTimeField(**given)
        case Shape.LINK:
            return serializers.URLField(**given)
        case Shape.TEXTS:
            return serializers.ListField(
                child=serializers.CharField(), required=False, allow_null=True, help_text=words
            )
        case Shape.RECORD:
            return RecordSerializer(**given)
        case Shape.RECORDS:
            return RecordSerializer(**many)
        case Shape.TERMS:
            return TermSerializer(**many)
        case Shape.NAMES:
            return NameSerializer(**many)
        case _:
            return serializers.CharField(**given)


def listed(name: str, row: type[Serializer[Any]]) -> type[Serializer[Any]]:
    """A page of a list of such rows."""
    fields: dict[str, Any] = {
        "results": row(many=True),
        "next": serializers.CharField(
            allow_null=True, help_text="give it as `cursor` to go on; null at the end"
        ),
        "total": serializers.IntegerField(required=False, help_text="with `total=1`"),
        "__doc__": "A page of a list.",
    }
    return type(f"{name}PageSerializer", (Serializer,), fields)
