"""The optional engine that settings name; without them grammar reads alone."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from articles.extraction.engine import Engine


def configured() -> Engine | None:
    """The engine of the settings."""
    if not settings.EXTRACTION_ENGINE_URL:
        return None
    if not settings.EXTRACTION_ENGINE_MODEL:
        raise ImproperlyConfigured("EXTRACTION_ENGINE_URL needs an EXTRACTION_ENGINE_MODEL.")
    try:
        return Engine(
            settings.EXTRACTION_ENGINE_URL,
            settings.EXTRACTION_ENGINE_MODEL,
            settings.EXTRACTION_ENGINE_KEY,
            settings.EXTRACTION_ENGINE_TIMEOUT,
        )
    except ValueError as error:
        raise ImproperlyConfigured(f"EXTRACTION_ENGINE_URL: {error}") from error
