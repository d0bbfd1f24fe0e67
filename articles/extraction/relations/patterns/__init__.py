"""All patterns, by what they are about."""

from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns import (
    consortia,
    partners,
    people,
    places,
    platforms,
    policies,
    projects,
    structure,
)

PATTERNS: tuple[Pattern, ...] = (
    *consortia.PATTERNS,
    *places.PATTERNS,
    *platforms.PATTERNS,
    *partners.PATTERNS,
    *structure.PATTERNS,
    *policies.PATTERNS,
    *projects.PATTERNS,
    *people.PATTERNS,
)
