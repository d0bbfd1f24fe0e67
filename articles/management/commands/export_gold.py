"""`export_gold FOLDER [DOCUMENT…]`: reviewed documents as gold files, decisions applied."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.gold import file_name, gold_files
from articles.models import Article


class Command(BaseCommand):
    """Writes one JSON file per document, in the form that `evaluate_extraction` scores against."""

    help = "Write what is shown of documents, decisions applied, as gold files."

    def add_arguments(self, parser: CommandParser) -> None:
        """The contract of the command line."""
        parser.add_argument("folder", type=Path, help="where the files go; it is made when missing")
        parser.add_argument("documents", nargs="*", help="names of documents (default: all current ones)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the files."""
        articles = Article.objects.filter(document__current=True).select_related("document", "source")
        wanted = set(options["documents"])
        if wanted:
            articles = articles.filter(document__name__in=wanted)
            missing = wanted - set(articles.values_list("document__name", flat=True))
            if missing:
                raise CommandError(f"No such document: {', '.join(sorted(missing))}")
        options["folder"].mkdir(parents=True, exist_ok=True)
        for gold in gold_files(articles.order_by("document__name", "position")):
            path = options["folder"] / file_name(gold)
            path.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            self.stdout.write(str(path))
