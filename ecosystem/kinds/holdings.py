"""What belongs to the entities of a kind: named once, counted when compared, listed on their pages."""

from django.utils.translation import gettext_lazy as _

from ecosystem.browse.holdings import Holding
from ecosystem.models import Kind

OF_REGIONS = (
    Holding(kind=Kind.CONSORTIUM, param="region", by=("sector", "level")),
    Holding(kind=Kind.COMPANY, param="region", by=("sector", "qualification"), rows=0),
    Holding(kind=Kind.PARK, param="region", by=("level",), rows=0),
    Holding(kind=Kind.PLATFORM, param="region", by=("level",), rows=0),
    Holding(kind=Kind.UNIVERSITY, param="region", rows=0),
    Holding(kind=Kind.INSTITUTE, param="region", rows=0),
    Holding(kind=Kind.POLICY, param="region"),
    Holding(kind=Kind.PROJECT, param="region"),
)
OF_PARKS = (
    Holding(kind=Kind.COMPANY, param="park", by=("sector", "qualification")),
    Holding(kind=Kind.CONSORTIUM, param="park", label=_("Consortia with a member in the park")),
    Holding(kind=Kind.PLATFORM, param="park", by=("level",)),
    Holding(kind=Kind.PROJECT, param="park"),
    Holding(kind=Kind.POLICY, param="issuer", label=_("Issued policies")),
)
OF_CONSORTIA = (
    Holding(
        kind=Kind.COMPANY, param="consortium", label=_("Member companies"), by=("sector", "region"), rows=0
    ),
    Holding(kind=Kind.UNIVERSITY, param="consortium", label=_("Member universities"), by=("region",), rows=0),
    Holding(kind=Kind.INSTITUTE, param="consortium", label=_("Member institutes"), by=("region",), rows=0),
)
OF_COMPANIES = (
    Holding(kind=Kind.CONSORTIUM, param="member", label=_("Member of"), rows=0),
    Holding(kind=Kind.CONSORTIUM, param="leader", label=_("Leads"), rows=0),
    Holding(kind=Kind.PLATFORM, param="host", label=_("Hosts platforms"), rows=0),
    Holding(kind=Kind.PROJECT, param="owner", label=_("Projects"), rows=0),
    Holding(kind=Kind.PERSON, param="organisation", label=_("People"), rows=0),
)
OF_ACADEMIA = (
    Holding(kind=Kind.CONSORTIUM, param="member", label=_("Member of"), by=("sector",)),
    Holding(kind=Kind.CONSORTIUM, param="leader", label=_("Leads")),
    Holding(kind=Kind.PLATFORM, param="host", label=_("Hosts platforms"), by=("level",)),
    Holding(kind=Kind.PERSON, param="organisation", label=_("Experts")),
)
