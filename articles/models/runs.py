"""The importer's own log."""

from django.conf import settings
from django.db import models
from django.urls import reverse
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
    #: A withdrawn run's documents count no more; clearing this lets them count again.
    withdrawn = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("withdrawn by"),
    )
    withdrawal_reason = models.TextField(_("reason of the withdrawal"), blank=True)

    class Meta:
        verbose_name = _("import run")
        verbose_name_plural = _("import runs")
        ordering = ["-started", "-pk"]

    def __str__(self) -> str:
        return f"{timezone.localtime(self.started):%Y-%m-%d %H:%M}"

    def get_absolute_url(self) -> str:
        """The list of what the run changed."""
        return f"{reverse('change-list')}?run={self.pk}"
