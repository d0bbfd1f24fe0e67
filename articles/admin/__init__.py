"""Django admin of what the sources say."""

from articles.admin import claims, runs, sources

__all__ = ["claims", "runs", "sources"]
