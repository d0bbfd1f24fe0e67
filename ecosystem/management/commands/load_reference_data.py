"""Load the public lists under fixtures/."""

from typing import Any

from django.core.management.base import BaseCommand

from ecosystem.reference import load


class Command(BaseCommand):
    """`load_reference_data`: divisions, zones and vocabularies; a second run changes nothing."""

    help = "Load divisions, national zones, sectors, qualifications and indicators from fixtures/."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, then say what each list did."""
        done = load()
        for name, loaded in done.items():
            self.stdout.write(f"{name:15s} {loaded}")
        if all(loaded.idle for loaded in done.values()):
            self.stdout.write("Everything was there already; nothing changed.")
