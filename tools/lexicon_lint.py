"""No list may hold a name because it stands in a sample: `python -m tools.lexicon_lint`, part of `make lint`.

Names of our gold files are looked for in every word list under `articles/extraction/`, in the strings of
its code and in `fixtures/*.csv`; what is equal after folding is found. A name may stand in a list that
`fixtures/sources.csv` gives a source for, and in any list once it stands in such a one. Heads that
texts use for the one thing they speak of (高新区) are no names: they end many others.
`tools/lexicon_words.csv` has the other ordinary words that some thing is called by, with reasons.
"""

import ast
import csv
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from articles.extraction.evaluation.wording import squash
from articles.extraction.lexicons import read_table

#: Regions and agencies are closed classes of public administration, policies are titles in 《》.
KINDS = frozenset(
    {"park", "consortium", "company", "university", "institute", "platform", "project", "person"}
)
#: A form that ends so many other names is a head; more are asked of one that is something's own name.
ENDS, ENDS_OF_A_NAME = 3, 20
_COLUMNS_OF_NAMES = ("name", "aliases", "full_name", "short_name")


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a list, and the values of its row by column."""

    list: str
    line: int
    value: str
    row: dict[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Source:
    """What vouches for the rows of a list: all of them, or those where `column` has `value` (or any)."""

    list: str
    column: str
    value: str
    sha256: str

    def vouches_for(self, cell: Cell) -> bool:
        """Whether it is the source of this value."""
        if cell.list != self.list:
            return False
        said = cell.row.get(self.column, "")
        return not self.column or (said == self.value if self.value else bool(said))


@dataclass(slots=True)
class Gold:
    """The forms that gold files have for things of the kinds in question."""

    #: Form → the folder that it is from; the file would say too much of a half that is rarely seen.
    forms: dict[str, str]
    #: Forms that are the own name of something.
    names: set[str]


def main() -> int:
    """Print what is wrong; exit code 1 if anything is."""
    problems = list(check(Path(__file__).resolve().parent.parent))
    sys.stderr.write("".join(f"{problem}\n" for problem in problems))
    return 1 if problems else 0


def check(root: Path) -> Iterator[str]:
    """What is wrong, in words."""
    gold = read_gold([root / "fixtures" / "gold", *sorted((root / "benchmarks" / "gold").glob("*/"))])
    sources = [
        Source(r["file"], r["column"], r["value"], r["sha256"])
        for r in read_table(root / "fixtures" / "sources.csv")
    ]
    yield from _changed(sources, root)
    cells = [*_tables(root / "fixtures"), *_lexicons(root), *_strings(root)]
    listed = {squash(c.value) for c in cells if any(s.vouches_for(c) for s in sources)}
    ordinary = {squash(r["word"]) for r in read_table(root / "tools" / "lexicon_words.csv")}
    found = {c for c in cells if squash(c.value) in gold.forms}
    endings = _endings({*gold.forms, *listed}, {squash(c.value) for c in found})
    for cell in sorted(found, key=lambda c: (c.list, c.line, c.value)):
        form = squash(cell.value)
        a_head = endings[form] >= (ENDS_OF_A_NAME if form in gold.names else ENDS)
        if not a_head and form not in listed | ordinary:
            where = f"{cell.list}:{cell.line}: {cell.value}"
            yield f"{where} is a name in gold ({gold.forms[form]}) and in no public list"
    yield from (
        f"lexicon_words.csv: {word} is no name in gold" for word in sorted(ordinary - set(gold.forms))
    )


def read_gold(folders: Iterable[Path]) -> Gold:
    """The names and aliases in folders of gold files."""
    gold = Gold({}, set())
    for path in (path for folder in folders for path in sorted(folder.glob("*.json"))):
        for entity in json.loads(path.read_text(encoding="utf-8"))["entities"]:
            if entity["kind"] in KINDS:
                gold.names.add(squash(entity["name"]))
                for form in (entity["name"], *entity.get("aliases", [])):
                    gold.forms.setdefault(squash(form), path.parent.name)
    return gold


def _changed(sources: list[Source], root: Path) -> Iterator[str]:
    """Lists that were taken over as published stay so: a change needs its source recorded anew."""
    for name, wanted in {(s.list, s.sha256) for s in sources if s.sha256}:
        path = root / "fixtures" / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            yield f"{name}: not as recorded in sources.csv (sha256)"


def _tables(folder: Path) -> Iterator[Cell]:
    for path in sorted(folder.glob("*.csv")):
        if path.name != "sources.csv":
            yield from _cells_of_table(path)


def _lexicons(root: Path) -> Iterator[Cell]:
    folder = root / "articles" / "extraction"
    for path in sorted(folder.rglob("*.csv")):
        yield from _cells_of_table(path)
    for path in sorted(folder.rglob("*.txt")):
        for line, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield from (Cell(path.name, line, word) for word in text.partition("#")[0].split())


def _cells_of_table(path: Path) -> Iterator[Cell]:
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), 2):
            for cell in row.values():
                yield from (Cell(path.name, line, value, row) for value in cell.split(";") if value)


def _strings(root: Path) -> Iterator[Cell]:
    """The strings in the code of extraction."""
    for path in sorted((root / "articles" / "extraction").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield from (Cell(path.name, node.lineno, word) for word in node.value.split())


def _endings(names: set[str], forms: set[str]) -> dict[str, int]:
    """How many other names end in each form."""
    counts: defaultdict[str, int] = defaultdict(int)
    for name in names:
        for start in range(1, len(name)):
            if name[start:] in forms:
                counts[name[start:]] += 1
    return counts


if __name__ == "__main__":
    sys.exit(main())
