"""Confidences in three bands, as pages speak of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

#: Lower bounds; what lies below `SURE` a reviewer is asked about.
VERY_SURE, SURE = 0.9, 0.8


class Band(models.TextChoices):
    """How sure a value is."""

    HIGH = "high", _("High confidence")
    MEDIUM = "medium", _("Medium confidence")
    LOW = "low", _("Low confidence")


def band(confidence: float) -> Band:
    """The band of a confidence."""
    if confidence >= VERY_SURE:
        return Band.HIGH
    return Band.MEDIUM if confidence >= SURE else Band.LOW
