"""The importer's own log."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ImportRun(models.Model):
    """One run of the importer: on what, with which extractor, to what effect."""

    started = models.DateTimeField(_("started"), auto_now_add=True)
    finished = models.DateTimeField(_("finished"), null=True, blank=True)
    paths = models.JSONField(_("paths"), default=list)
    extractor = models.CharField(_("extractor version"), max_length=40)
    #: Documents, articles, facts; new, changed and withdrawn entities by kind.
    counts = models.JSONField(_("counts"), default=dict, blank=True)
    #: `[{"file": …, "line": …, "reason": …}, …]`
    errors = models.JSONField(_("errors"), default=list, blank=True)

    class Meta:
        verbose_name = _("import run")
        verbose_name_plural = _("import runs")
        ordering = ["-started", "-pk"]

    def __str__(self) -> str:
        return f"{timezone.localtime(self.started):%Y-%m-%d %H:%M}"
