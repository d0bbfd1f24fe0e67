"""All patterns, by what they are about."""

from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns import (
    consortia,
    parks,
    partners,
    people,
    places,
    platforms,
    policies,
    projects,
    structure,
    supply,
    tenants,
)

PATTERNS: tuple[Pattern, ...] = (
    *consortia.PATTERNS,
    *places.PATTERNS,
    *parks.PATTERNS,
    *platforms.PATTERNS,
    *tenants.PATTERNS,
    *partners.PATTERNS,
    *supply.PATTERNS,
    *structure.PATTERNS,
    *policies.PATTERNS,
    *projects.PATTERNS,
    *people.PATTERNS,
)
