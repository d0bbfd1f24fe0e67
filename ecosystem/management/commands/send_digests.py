"""`send_digests`: mail what is new in saved views; for a daily job."""

from typing import Any

from django.core.management.base import BaseCommand

from ecosystem.saved.digest import send_digests


class Command(BaseCommand):
    """Sends what is due; running it more often sends nothing twice."""

    help = "Mail what is new in the saved views whose owners asked for it. Run it once a day."

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, report."""
        self.stdout.write(f"mails: {send_digests()}")
