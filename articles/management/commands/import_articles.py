"""`import_articles PATH…`: documents in, the knowledge base brought up to date, a report."""

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from tqdm import tqdm

from articles.engine import configured
from articles.importing.report import report
from articles.importing.run import Outcome, import_paths
from articles.management.arguments import count
from ecosystem.history import preview
from ecosystem.models import Change
from ecosystem.reference import is_loaded


class Command(BaseCommand):
    """Imports articles; files that were imported before and have not changed cost next to nothing."""

    help = "Import articles into the knowledge base. Importing the same files again changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        """The contract of the command line."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file, folder or table")
        parser.add_argument("--manifest", type=Path, metavar="FILE", help="table of titles, sources, dates")
        parser.add_argument("--workers", type=count, default=1, metavar="N", help="processes (default: 1)")
        parser.add_argument("--dry-run", action="store_true", help="print what would change, store nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        """Import, report; exit with 1 when anything could not be read.

        Without the reference lists no sector is known and every region looks new, so an import into
        an empty database loads them first; a dry run, which stores nothing, says that they are missing.
        """
        if not is_loaded() and options["dry_run"]:
            self.stderr.write("The reference lists are not loaded yet (load_reference_data).")
        elif not is_loaded():
            call_command("load_reference_data", stdout=self.stderr)
        store: AbstractContextManager[list[Change]] = nullcontext([])
        with preview() if options["dry_run"] else store as seen:
            outcome = self._import(options)
        for notice in outcome.notices:
            self.stderr.write(str(notice))
        for line in report(outcome, seen):
            self.stdout.write(line)
        if outcome.errors:
            sys.exit(1)

    def _import(self, options: dict[str, Any]) -> Outcome:
        steps = import_paths(
            options["paths"], options["manifest"], workers=options["workers"], engine=configured()
        )
        outcome = Outcome()
        for step in tqdm(steps, unit=" documents", disable=not sys.stderr.isatty(), file=sys.stderr):
            if isinstance(step, Outcome):
                outcome = step
        return outcome
