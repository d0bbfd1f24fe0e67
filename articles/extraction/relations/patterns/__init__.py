"""All patterns, by what they are about."""

from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns import (
    consortia,
    park_builders,
    park_topics,
    parks,
    partners,
    people,
    places,
    platform_seats,
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
    *park_topics.PATTERNS,
    *park_builders.PATTERNS,
    *platforms.PATTERNS,
    *platform_seats.PATTERNS,
    *tenants.PATTERNS,
    *partners.PATTERNS,
    *supply.PATTERNS,
    *structure.PATTERNS,
    *policies.PATTERNS,
    *projects.PATTERNS,
    *people.PATTERNS,
)
