"""Which thing a name stands for, across documents, from the document alone.

The answer never looks at the database, so the order in which articles arrive cannot change it.
"""

from dataclasses import dataclass
from hashlib import blake2b

from ecosystem.identity import derived_public_id
from ecosystem.identity.public_lists import Known
from ecosystem.naming import fold


@dataclass(frozen=True, slots=True)
class Identity:
    """The key of a `SourceName`, and what is known of the thing from public lists."""

    kind: str
    #: The name in full as it can stand by itself (宁夏回族自治区科技厅 for 自治区科技厅).
    text: str
    folded: str
    #: Empty where the name means one thing everywhere.
    scope: str = ""
    known: Known | None = None

    @property
    def public_id(self) -> str:
        """Where the entity minted with this name lives."""
        if self.kind == "region" and self.scope.isdigit():
            return derived_public_id(self.kind, self.scope)
        return derived_public_id(self.kind, f"{self.folded}@{self.scope}" if self.scope else self.folded)

    @property
    def county(self) -> str:
        """Code of the county that a township or village lies in, where it is known."""
        return self.scope.removeprefix("county:") if self.scope.startswith("county:") else ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What is unique of it."""
        return self.kind, self.folded, self.scope


def everywhere(kind: str, text: str, *, folded: str = "", found: Known | None = None) -> Identity:
    """A name that means one thing in every document."""
    return Identity(kind, text, (folded or fold(text))[:200], "", found)


def scoped(kind: str, text: str, scope: str) -> Identity:
    """A name that means one thing within `scope`."""
    return Identity(kind, text, fold(text)[:200], scope)


def document_scope(name: str) -> str:
    """Scope of names that hold within one document."""
    return "document:" + blake2b(name.encode(), digest_size=8).hexdigest()


def owner_scope(owner: Identity) -> str:
    """Scope of names that hold within one organisation: its departments and its people."""
    return "of:" + owner.public_id


def county_scope(code: str) -> str:
    """Scope of places without a code: every county may have a 城关镇."""
    return "county:" + code
