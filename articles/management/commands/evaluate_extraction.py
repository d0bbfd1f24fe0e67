"""Extract documents and score the result against gold files."""

import json
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.extraction import confidence, lexicons
from articles.extraction.evaluation import halves, measuring, report
from articles.extraction.evaluation.scorecard import summed
from articles.extraction.pipeline import read_out
from articles.management.scoring import Cards, GoldSet, Sides

TABLE = Path(lexicons.__file__).parent / "confidence.csv"
_SIDES = {
    "--develop": "GOLD DOCUMENTS [MANIFEST]: more gold to develop on",
    "--rarely-seen": "GOLD DOCUMENTS [MANIFEST]: gold that is looked at rarely",
    "--unread": "GOLD DOCUMENTS [MANIFEST]: gold that no rule was written with, for --measure-confidence",
    "--halves": "GOLD DOCUMENTS [MANIFEST]: gold of which every second file by name is rarely seen",
}


class Command(BaseCommand):
    """`evaluate_extraction GOLD_DIR PATH…`: precision, recall and F1; exit code 1 below a floor.

    With `--rarely-seen` or `--halves` two halves of the gold are printed side by side; errors and rules
    are then named for the half to develop on alone.
    """

    help = "Extract documents and score the result against gold files."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the gold files and the documents are, and what to print."""
        parser.add_argument("gold", type=Path, nargs="?", help="folder of gold *.json")
        parser.add_argument("paths", nargs="*", type=Path, help="the documents: files, folders, tables")
        parser.add_argument("--manifest", type=Path, help="table with title, source and date of them")
        parser.add_argument("--predicted", type=Path, help="score this JSON-lines file or folder instead")
        for side, what in _SIDES.items():
            parser.add_argument(side, nargs="+", action="append", default=[], metavar="PATH", help=what)
        parser.add_argument(
            "--measure-confidence",
            nargs="?",
            type=Path,
            const=TABLE,
            metavar="FILE",
            help="first measure how often rules err on the gold to develop on, and write the table",
        )
        parser.add_argument("--errors", action="store_true", help="list what was missed and made up")
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument(
            "--min", nargs="+", default=[], metavar="KEY=F1", help="floors of each half, e.g. entities=0.9"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Score, print, compare with the floors."""
        sides = _sides(options)
        if options["measure_confidence"]:
            self._measure(sides, options)
        develop, rarely = sides.cards(self.stderr.write)
        if options["json"]:
            self.stdout.write(json.dumps(_as_dict(develop, rarely, options["errors"]), ensure_ascii=False))
        elif rarely:
            self.stdout.write(halves.as_text(develop, rarely, errors=options["errors"]))
        else:
            self.stdout.write(report.as_text(develop, errors=options["errors"]))
        for cards in filter(None, (develop, rarely)):
            _check(cards, options["min"])

    def _measure(self, sides: Sides, options: dict[str, Any]) -> None:
        unread = Sides([GoldSet.named(words) for words in options["unread"]], [], [])
        developed, apart = (
            summed(side.cards(self.stderr.write, read_out)[0].values()).judged
            for side in (replace(sides, rarely=[]), unread)
        )
        measuring.write(measuring.measure(developed, apart), options["measure_confidence"])
        confidence.forget()


def _sides(options: dict[str, Any]) -> Sides:
    develop, rarely, halved = (
        [GoldSet.named(words) for words in options[side]] for side in ("develop", "rarely_seen", "halves")
    )
    if options["gold"]:
        if not options["paths"] and not options["predicted"]:
            raise CommandError("Give the documents to extract, or --predicted.")
        more = (tuple(options["paths"]), options["manifest"], options["predicted"])
        develop.insert(0, GoldSet(options["gold"], *more))
    if not develop and not halved:
        raise CommandError("Give a folder of gold files to develop on.")
    return Sides(develop, rarely, halved)


def _as_dict(develop: Cards, rarely: Cards, errors: bool) -> dict[str, Any]:
    found = halves.as_dict(develop, rarely) if rarely else report.as_dict(develop)
    return found | ({"errors": {n: c.errors for n, c in develop.items()}} if errors else {})


def _check(cards: Cards, floors: list[str]) -> None:
    try:
        wanted = {key: float(floor) for key, _, floor in (item.rpartition("=") for item in floors)}
    except ValueError as error:
        raise CommandError("Write floors as KEY=F1, such as entities=0.9.") from error
    short = [f"{k} {report.f1(cards, k):.4f} < {v}" for k, v in wanted.items() if report.f1(cards, k) < v]
    if short:
        raise CommandError("falls short of: " + ", ".join(short))
