"""Django admin of what is known; every edit is a decision."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ecosystem.admin import facts, vocabularies
from ecosystem.admin.entities import EntityAdmin, RecordAdmin
from ecosystem.models import MODEL_OF, Entity

__all__ = ["facts", "vocabularies"]

admin.site.register(Entity, EntityAdmin)
admin.site.register(list(MODEL_OF.values()), RecordAdmin)
admin.site.site_header = admin.site.site_title = _("Ecosystem Atlas administration")
