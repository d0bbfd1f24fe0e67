"""What people type over the sample articles and the public lists, and the answer they must see first.

`queries.csv` holds the queries; `pytest -s` prints the table.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

import pytest
from django.core.management import call_command
from django.http import QueryDict

from ecosystem.browse.links import Query
from ecosystem.search.results import Results
from tests.samples import MANIFEST, SAMPLES

pytestmark = pytest.mark.django_db
QUERIES = Path(__file__).parent / "queries.csv"
#: How many of the first answers count, and the share of the queries that must have theirs among them.
FIRST, SHARE = 3, 0.95


def answers(text: str) -> list[str]:
    """What the page shows first: names that may have been meant, then the results."""
    data = QueryDict(mutable=True)
    data["q"] = text
    results = Results(Query("/search/", data))
    shown = [one.name for one in results.meant]
    for hit in results.hits:
        shown.append(hit.entity.name if hit.entity else hit.article.title if hit.article else "")
    return shown


def test_what_is_looked_for_is_among_the_first() -> None:
    call_command("load_reference_data", verbosity=0)
    call_command("import_articles", SAMPLES, manifest=MANIFEST, verbosity=0)
    with QUERIES.open(encoding="utf-8", newline="") as file:
        queries = list(csv.DictReader(file))
    assert len(queries) >= 60
    asked: Counter[str] = Counter()
    found: Counter[str] = Counter()
    table = []
    for query in queries:
        names = answers(query["query"])
        rank = names.index(query["expected"]) + 1 if query["expected"] in names else 0
        asked[query["sort"]] += 1
        found[query["sort"]] += 0 < rank <= FIRST
        table.append(f"{query['sort']:13s} {rank or '-':>3} {query['query']} → {'、'.join(names[:FIRST])}")
    for sort, n in asked.items():
        table.append(f"{sort:13s} {found[sort]} of {n}")
    share = found.total() / asked.total()
    table.append(f"in the first {FIRST}: {found.total()} of {asked.total()} = {share:.3f}")
    sys.stdout.write("\n".join(("", *table, "")))
    assert share >= SHARE, "\n".join(table)
