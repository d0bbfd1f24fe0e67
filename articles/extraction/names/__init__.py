"""Where names stand in the text and what kind of thing they name."""

from __future__ import annotations

from articles.extraction.document import Layout, Mention
from articles.extraction.names.endeavours.policies import find_policies
from articles.extraction.names.endeavours.project_owners import find_project_owners
from articles.extraction.names.endeavours.projects import find_projects
from articles.extraction.names.endeavours.site_works import find_site_works
from articles.extraction.names.endeavours.sites_to_be import sites_to_be
from articles.extraction.names.headless.employers import find_employers
from articles.extraction.names.organisations import find_organisations
from articles.extraction.names.overlaps import resolve_overlaps
from articles.extraction.names.persons.people import find_people
from articles.extraction.names.territory.regions import find_regions
from articles.extraction.names.words import Words


def find_names(layout: Layout) -> list[Mention]:
    """All name mentions, in text order, not overlapping except where a name lies inside a name."""
    if not layout.text:
        return []
    words = Words(layout.text)
    found = find_organisations(layout, words)
    for find in (find_regions, find_policies, find_projects, find_people):
        found += find(layout, words)
    found += find_site_works(layout.text, found)
    found += find_project_owners(layout.text, words, found)
    found += find_employers(layout.text, words, found)
    return resolve_overlaps(sites_to_be(layout.text, found))
