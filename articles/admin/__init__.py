"""Django admin of what the sources say."""

from articles.admin import claims, sources

__all__ = ["claims", "sources"]
