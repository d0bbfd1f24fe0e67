"""`withdraw_import RUN`: take a whole import back; nothing is deleted, and `--undo` brings it back."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing.withdrawal import reinstate, withdraw
from articles.management.effects import add_arguments, carry_out
from articles.models import ImportRun


class Command(BaseCommand):
    """Withdraws an import run and prints which shown values appear, change and vanish with it."""

    help = "Withdraw an import run: documents that it brought count no more, earlier versions do again."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which run, and why."""
        parser.add_argument("run", type=int, metavar="RUN", help="number of the import run")
        add_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Withdraw, let it count again, or preview."""
        run = ImportRun.objects.filter(pk=options["run"]).first()
        if run is None:
            raise CommandError(f"no such import run: {options['run']}")
        if (run.withdrawn is not None) != options["undo"]:
            raise CommandError(f"import run {run.pk} {'is' if run.withdrawn else 'is not'} withdrawn")
        act = reinstate if options["undo"] else withdraw
        carry_out(self, lambda: act(run, reason=options["reason"]), dry_run=options["dry_run"])
