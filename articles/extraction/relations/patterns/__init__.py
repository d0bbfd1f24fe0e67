"""All patterns, by what they are about."""

from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns import (
    consortia,
    consortium_members,
    park_builders,
    park_newcomers,
    park_topics,
    parks,
    partner_services,
    partners,
    people,
    places,
    platform_seats,
    platform_support,
    platforms,
    policies,
    projects,
    structure,
    supply,
    tenants,
)

PATTERNS: tuple[Pattern, ...] = (
    *consortia.PATTERNS,
    *consortium_members.PATTERNS,
    *places.PATTERNS,
    *parks.PATTERNS,
    *park_topics.PATTERNS,
    *park_builders.PATTERNS,
    *park_newcomers.PATTERNS,
    *platforms.PATTERNS,
    *platform_support.PATTERNS,
    *platform_seats.PATTERNS,
    *tenants.PATTERNS,
    *partners.PATTERNS,
    *partner_services.PATTERNS,
    *supply.PATTERNS,
    *structure.PATTERNS,
    *policies.PATTERNS,
    *projects.PATTERNS,
    *people.PATTERNS,
)
