"""Make the search index anew."""

from typing import Any

from django.core.management.base import BaseCommand

from ecosystem.search import rebuild


class Command(BaseCommand):
    """`rebuild_search`: imports and decisions keep the index in step; this makes it from nothing."""

    help = "Make the search index anew from everything that is shown; on a sound index this changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        """Rebuild, then say how much can be found."""
        for name, count in rebuild().items():
            self.stdout.write(f"{name:10s} {count:,}")
