"""Check that a knowledge base has each of these things once: `python -m tools.once "university 宁夏大学" …`.

A record counts if it is shown and has the name, its own or another. `--per-region "agency 科学技术厅"`
checks that no region has two whose name ends so, however that end is shortened. Prints what it finds;
exit code 1 where something is there twice, or not at all.
"""

import argparse
import os
import sys
from collections import defaultdict


def main() -> int:
    """Look in the database that the environment names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("things", nargs="*", metavar="KIND NAME")
    parser.add_argument("--per-region", action="append", default=[], metavar="KIND ENDING")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    found = [_once(*thing.split(" ", 1)) for thing in options.things]
    found += [_per_region(*thing.split(" ", 1)) for thing in options.per_region]
    return 0 if all(found) else 1


def _say(right: bool, line: str) -> bool:
    sys.stdout.write(f"{'ok   ' if right else 'WRONG'} {line}\n")
    return right


def _once(kind: str, name: str) -> bool:
    from django.db.models import Q

    from ecosystem.models import Entity
    from ecosystem.naming import fold

    called = Q(folded=fold(name)) | Q(names__folded=fold(name))
    number = Entity.objects.filter(called, kind=kind, status="active").distinct().count()
    return _say(number == 1, f"{kind} {name}: {number}")


def _per_region(kind: str, ending: str) -> bool:
    from articles.importing.agencies import canonical_tail
    from ecosystem.identity.places import leading_place
    from ecosystem.models import Entity

    places: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in Entity.objects.filter(kind=kind, status="active").values_list("name", flat=True):
        place, codes = leading_place(name)
        if canonical_tail(name[len(place) :]) == ending:
            places[codes].append(name)
    twice = [names for names in places.values() if len(names) > 1]
    known = "，".join(name for names in places.values() for name in names)
    return _say(bool(places) and not twice, f"{kind} {ending}, each of one region: {known}")


if __name__ == "__main__":
    sys.exit(main())
