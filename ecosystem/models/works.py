"""What organisations issue, build and are made of: policies, projects, people."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ecosystem.models.choices import Kind
from ecosystem.models.entity import Entity, parent_link


class Policy(Entity):
    """A named policy, plan, law or programme."""

    KIND = Kind.POLICY
    entity_ptr = parent_link()
    category = models.CharField(_("category"), max_length=40, blank=True, db_index=True)

    class Meta:
        verbose_name = _("policy")
        verbose_name_plural = _("policies")


class Project(Entity):
    """A named construction, investment or research project."""

    KIND = Kind.PROJECT
    entity_ptr = parent_link()

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")


class Person(Entity):
    """A named person; titles stand on the `affiliated_with` relations."""

    KIND = Kind.PERSON
    entity_ptr = parent_link()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
