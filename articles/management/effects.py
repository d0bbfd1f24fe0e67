"""Commands that change what is shown: what they have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from articles.importing.report import effect
from ecosystem.history import preview, witnessed
from ecosystem.models import Change


def add_arguments(parser: CommandParser) -> None:
    """`--reason`, `--undo`, `--dry-run`."""
    parser.add_argument("--reason", default="", metavar="TEXT", help="why; kept in the change log")
    parser.add_argument("--undo", action="store_true", help="take it back")
    parser.add_argument("--dry-run", action="store_true", help="print the effect, store nothing")


def carry_out(command: BaseCommand, act: Callable[[], Any], *, dry_run: bool) -> None:
    """Do it, or do it for show; print which shown values appear, change and vanish."""
    if dry_run:
        with preview() as seen:
            act()
    else:
        seen = list[Change]()
        with witnessed(seen):
            act()
    for line in effect(seen):
        command.stdout.write(line)
