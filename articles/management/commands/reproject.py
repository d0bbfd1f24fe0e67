"""`reproject`: work the shown state out again from claims and decisions."""

from typing import Any

from django.core.management.base import BaseCommand

from articles.importing.report import effect
from articles.importing.settling import settle_all
from ecosystem.history import witnessed
from ecosystem.models import Change


class Command(BaseCommand):
    """A check more than a repair: on a sound database it changes nothing."""

    help = "Work out the shown state again from claims and decisions; prints what changed."

    def handle(self, *args: Any, **options: Any) -> None:
        """Project everything and print each change."""
        seen: list[Change] = []
        with witnessed(seen):
            settle_all()
        for line in effect(seen):
            self.stdout.write(line)
