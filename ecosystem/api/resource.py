"""What a resource is: a catalogue as programs see it. Addresses, answers and the description follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from rest_framework.serializers import Serializer

from ecosystem.api.answers import ProofSerializer, field, listed
from ecosystem.api.citing import Citing
from ecosystem.api.writing import Writer
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column

#: What stands behind each value of a row that holds all its fields.
Proven = Callable[[Any, Writer], list[dict[str, Any]]]
#: When what is shown of one row, or of all (None), was last seen to change.
Modified = Callable[[Any | None], datetime | None]


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One kind of thing that programs can list and look up."""

    catalogue: Catalogue
    #: The fields of its lists, and those that only details carry unless `fields` asks for them.
    listed: tuple[Column, ...]
    more: tuple[Column, ...] = ()
    #: The column that addresses one row.
    key: str = "pk"
    citing: Citing | None = None
    proofs: Proven | None = None
    modified: Modified = lambda row: None

    @cached_property
    def fields(self) -> dict[str, Column]:
        """All fields by name."""
        return {column.key: column for column in (*self.listed, *self.more)}

    @property
    def slug(self) -> str:
        """`companies`: the path."""
        return self.catalogue.slug

    @property
    def name(self) -> str:
        """`company`: names of addresses and operations."""
        return self.catalogue.key

    @property
    def sorts(self) -> list[str]:
        """What `sort` takes."""
        keys = [column.key for column in self.catalogue.columns if column.sort]
        return [f"{sign}{key}" for key in keys for sign in ("", "-")]

    @cached_property
    def serializer(self) -> type[Serializer[Any]]:
        """Describes one row, in the language of the moment."""
        fields: dict[str, Any] = {
            key: field(column.written(), column.label) for key, column in self.fields.items()
        }
        if self.citing:
            words = "the sentences behind it, with `sources=1`"
            fields["quotes"] = self.citing.quote(many=True, required=False, help_text=words)
        return self._made("", fields, "`fields` chooses what of it is told.")

    @cached_property
    def detail(self) -> type[Serializer[Any]]:
        """Describes the answer about one row."""
        if not self.proofs:
            return self.serializer
        fields = {key: field(column.written(), column.label) for key, column in self.fields.items()}
        words = "what stands behind each value, with `sources=1`"
        proofs = ProofSerializer(many=True, required=False, help_text=words)
        return self._made("Detail", {**fields, "proofs": proofs}, "All that is known of it.")

    @cached_property
    def page(self) -> type[Serializer[Any]]:
        """Describes a page of its list."""
        return listed(self.name.title(), self.serializer)

    def _made(self, part: str, fields: dict[str, Any], words: str) -> type[Serializer[Any]]:
        name = f"{self.name.title()}{part}Serializer"
        return type(name, (Serializer,), {**fields, "__doc__": f"One of {self.slug}. {words}"})
