"""`retract_article ID…`: articles that their publisher took back support nothing any more."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing.retraction import restore, retract
from articles.management.effects import add_arguments, carry_out
from articles.models import Article


class Command(BaseCommand):
    """Retracts articles and prints which shown values appear, change and vanish with them."""

    help = "Retract articles: what only they say is shown no more. Prints the effect on what is shown."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which articles, and why."""
        parser.add_argument("ids", nargs="+", type=int, metavar="ID", help="number in the article's address")
        add_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Retract, restore or preview."""
        articles = Article.objects.filter(pk__in=options["ids"])
        unknown = set(options["ids"]) - set(articles.values_list("pk", flat=True))
        if unknown:
            raise CommandError(f"no such article: {', '.join(map(str, sorted(unknown)))}")
        if not (options["reason"] or options["undo"] or options["dry_run"]):
            raise CommandError("--reason is needed: it is kept with the articles and in the change log")
        act = restore if options["undo"] else retract
        carry_out(self, lambda: act(articles, reason=options["reason"]), dry_run=options["dry_run"])
