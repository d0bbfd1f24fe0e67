"""Look for records that may be one thing."""

from typing import Any

from django.core.management.base import BaseCommand

from ecosystem.identity.candidates import refresh_all


class Command(BaseCommand):
    """`find_duplicates`: imports and decisions keep the pairs in step; this looks at every record again."""

    help = "Compare the names of all records and list the pairs that may be one thing for review."

    def handle(self, *args: Any, **options: Any) -> None:
        """Look, then say how many pairs people are asked about."""
        self.stdout.write(f"possible duplicates to review: {refresh_all()}")
