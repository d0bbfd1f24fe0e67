"""Closed vocabularies that several models share."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What an entity is."""

    REGION = "region", _("Region")
    PARK = "park", _("Park")
    CONSORTIUM = "consortium", _("Consortium")
    COMPANY = "company", _("Company")
    UNIVERSITY = "university", _("University")
    INSTITUTE = "institute", _("Institute")
    PLATFORM = "platform", _("Platform")
    AGENCY = "agency", _("Agency")
    POLICY = "policy", _("Policy")
    PROJECT = "project", _("Project")
    PERSON = "person", _("Person")


class Level(models.TextChoices):
    """Rank of a park, platform, consortium or agency; the value is what Chinese documents print."""

    NATIONAL = "国家级", _("National")
    PROVINCIAL = "省级", _("Provincial")
    MUNICIPAL = "市级", _("Municipal")
    COUNTY = "县级", _("County")


class Status(models.TextChoices):
    """Whether an entity is shown under its own name, under another's, or not at all."""

    ACTIVE = "active", _("Active")
    MERGED = "merged", _("Merged")
    HIDDEN = "hidden", _("Hidden")


class RelationType(models.TextChoices):
    """What one entity is to another; direction as in the annotation guideline."""

    LEADS = "leads", _("leads")
    MEMBER_OF = "member_of", _("member of")
    LOCATED_IN = "located_in", _("located in")
    IN_PARK = "in_park", _("in park")
    HOSTS = "hosts", _("hosts")
    TENANT_OF = "tenant_of", _("tenant of")
    PARTNERS_WITH = "partners_with", _("partners with")
    PART_OF = "part_of", _("part of")
    ISSUES = "issues", _("issues")
    UNDERTAKES = "undertakes", _("undertakes")
    AFFILIATED_WITH = "affiliated_with", _("affiliated with")


class Qualifier(models.TextChoices):
    """How a figure bounds the true value."""

    ABOVE = ">", _("more than")
    BELOW = "<", _("less than")
    ABOUT = "~", _("about")


class Nature(models.TextChoices):
    """Whether a figure is a fact, a plan or a forecast."""

    ACTUAL = "actual", _("Actual")
    PLAN = "plan", _("Plan")
    FORECAST = "forecast", _("Forecast")
