"""What is known. One module per concern; import everything from here."""

from ecosystem.models.account import Preference, SavedView
from ecosystem.models.among import Among
from ecosystem.models.candidate import Candidate, NameKey
from ecosystem.models.change import Change
from ecosystem.models.choices import Kind, Level, Nature, Qualifier, RelationType, Status
from ecosystem.models.decision import Decision, Judgement
from ecosystem.models.entity import Entity, Name
from ecosystem.models.metric import Indicator, Metric
from ecosystem.models.organisations import (
    Agency,
    Company,
    Consortium,
    Institute,
    Park,
    Platform,
    University,
)
from ecosystem.models.preference import ListPreference
from ecosystem.models.region import Region
from ecosystem.models.relation import Relation
from ecosystem.models.search import SearchEntry
from ecosystem.models.sector import Qualification, Sector
from ecosystem.models.token import ApiToken
from ecosystem.models.works import Person, Policy, Project

#: The model of each kind.
MODEL_OF: dict[str, type[Entity]] = {
    model.KIND: model
    for model in (
        Region,
        Park,
        Consortium,
        Company,
        University,
        Institute,
        Platform,
        Agency,
        Policy,
        Project,
        Person,
    )
}

__all__ = [
    "MODEL_OF",
    "Agency",
    "Among",
    "ApiToken",
    "Candidate",
    "Change",
    "Company",
    "Consortium",
    "Decision",
    "Entity",
    "Indicator",
    "Institute",
    "Judgement",
    "Kind",
    "Level",
    "ListPreference",
    "Metric",
    "Name",
    "NameKey",
    "Nature",
    "Park",
    "Person",
    "Platform",
    "Policy",
    "Preference",
    "Project",
    "Qualification",
    "Qualifier",
    "Region",
    "Relation",
    "RelationType",
    "SavedView",
    "SearchEntry",
    "Sector",
    "Status",
    "University",
]
