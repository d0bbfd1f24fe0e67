"""Django admin of what is known; every edit is a decision."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ecosystem.admin import facts, tokens, users, views, vocabularies
from ecosystem.admin.entities import EntityAdmin, RecordAdmin
from ecosystem.admin.lists import ListedAdmin
from ecosystem.lists.columns import KINDS
from ecosystem.models import MODEL_OF, Entity

__all__ = ["facts", "tokens", "users", "views", "vocabularies"]

admin.site.register(Entity, EntityAdmin)
for kind, model in MODEL_OF.items():
    admin.site.register(model, ListedAdmin if kind in KINDS else RecordAdmin)
admin.site.site_header = admin.site.site_title = _("Ecosystem Atlas administration")
