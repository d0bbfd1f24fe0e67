"""One declaration per kind. Importing this module registers them, in the order of the navigation."""

from ecosystem.browse.registry import register
from ecosystem.kinds.academic import INSTITUTES, UNIVERSITIES
from ecosystem.kinds.agency import AGENCIES
from ecosystem.kinds.company import COMPANIES
from ecosystem.kinds.consortium import CONSORTIA
from ecosystem.kinds.metric import METRICS
from ecosystem.kinds.park import PARKS
from ecosystem.kinds.platform import PLATFORMS
from ecosystem.kinds.region import REGIONS
from ecosystem.kinds.works import PEOPLE, POLICIES, PROJECTS

#: Catalogues of entities; figures have their own page and stand apart.
CATALOGUES = (
    REGIONS,
    PARKS,
    CONSORTIA,
    COMPANIES,
    UNIVERSITIES,
    INSTITUTES,
    PLATFORMS,
    AGENCIES,
    POLICIES,
    PROJECTS,
    PEOPLE,
)

for _catalogue in (*CATALOGUES, METRICS):
    register(_catalogue)

__all__ = ["CATALOGUES", "METRICS"]
