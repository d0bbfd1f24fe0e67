"""What waits for reviewers."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.pages.quality.table import Cell, Table, number
from articles.review.board import QUEUES


def queues_table(*, may_review: bool) -> Table:
    """One row for each queue; those who may review are led there."""
    rows = []
    for queue in QUEUES:
        url = reverse("review-queue", args=[queue.key]) if may_review else ""
        rows.append([Cell(str(queue.title), url), number(queue.count(), url)])
    return Table("queues", _("Open questions"), (_("Queue"), _("Open")), rows)
