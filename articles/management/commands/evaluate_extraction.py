"""Extract documents and score the result against gold files."""

import json
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.extraction import evaluation
from articles.extraction.document import Document
from articles.extraction.evaluation import report
from articles.extraction.pipeline import extract
from articles.reading import ReadError, read


class Command(BaseCommand):
    """`evaluate_extraction GOLD_DIR PATH…`: precision, recall and F1; exit code 1 below a floor."""

    help = "Extract documents and score the result against gold files."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the gold files and the documents are, and what to print."""
        parser.add_argument("gold", type=Path, help="folder of gold *.json")
        parser.add_argument("paths", nargs="*", type=Path, help="the documents: files, folders, tables")
        parser.add_argument(
            "--manifest", type=Path, help="table with title, source and date of the documents"
        )
        parser.add_argument("--predicted", type=Path, help="score this JSON-lines file or folder instead")
        parser.add_argument("--errors", action="store_true", help="list what was missed and made up")
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument(
            "--min", nargs="+", default=[], metavar="KEY=F1", help="floors, e.g. entities=0.9"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Score, print, compare with the floors."""
        if not options["paths"] and not options["predicted"]:
            raise CommandError("Give the documents to extract, or --predicted.")
        gold = evaluation.load(options["gold"])
        if not gold:
            raise CommandError(f"No gold file in {options['gold']}.")
        predicted = options["predicted"]
        cards = evaluation.score(
            gold, evaluation.load(predicted) if predicted else self._extracted(gold, options)
        )
        if options["json"]:
            errors = {"errors": {n: c.errors for n, c in cards.items()}} if options["errors"] else {}
            self.stdout.write(json.dumps(report.as_dict(cards) | errors, ensure_ascii=False))
        else:
            self.stdout.write(report.as_text(cards, errors=options["errors"]))
        self._check(cards, options["min"])

    def _extracted(self, gold: Iterable[str], options: dict[str, Any]) -> dict[str, dict[str, Any]]:
        wanted, found = set(gold), []
        for item in read(options["paths"], options["manifest"]):
            if isinstance(item, ReadError):
                self.stderr.write(str(item))
            if isinstance(item, Document) and Path(item.name).stem in wanted:
                found.append(extract(item).as_json(explain=True))
        return evaluation.by_name(found)

    def _check(self, cards: dict[str, evaluation.Scorecard], floors: list[str]) -> None:
        try:
            wanted = {key: float(floor) for key, _, floor in (item.rpartition("=") for item in floors)}
        except ValueError as error:
            raise CommandError("Write floors as KEY=F1, such as entities=0.9.") from error
        short = [f"{k} {report.f1(cards, k):.4f} < {v}" for k, v in wanted.items() if report.f1(cards, k) < v]
        if short:
            raise CommandError("falls short of: " + ", ".join(short))
