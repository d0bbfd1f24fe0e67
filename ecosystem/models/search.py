"""What the search page looks through: one row for each thing that can be found."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchEntry(models.Model):
    """A record or an article as search sees it; its words stand in the index of the database.

    Derived, never edited: `ecosystem.search.refresh` writes it with the shown state, `rebuild_search` anew.
    """

    kind = models.CharField(_("kind"), max_length=12)
    #: Primary key of the entity or article.
    record = models.BigIntegerField(_("record"))
    #: The name as it is compared.
    title = models.CharField(_("name"), max_length=300)
    #: All names, their pinyin and initials, each between line feeds.
    forms = models.TextField(_("forms"), blank=True)
    #: Code path of the place: 6401 lies in 64.
    region = models.CharField(_("region"), max_length=12, blank=True)
    #: Codes of sectors between blanks.
    sectors = models.CharField(_("sectors"), max_length=400, blank=True)
    #: How many articles name it.
    weight = models.PositiveIntegerField(_("weight"), default=0)
    day = models.DateField(_("day"), null=True, blank=True)
    #: Of all of this and of the words: equal means nothing to write.
    digest = models.CharField(_("digest"), max_length=40)

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        constraints = [models.UniqueConstraint(fields=["kind", "record"], name="search_entry_once")]

    def __str__(self) -> str:
        return self.title
