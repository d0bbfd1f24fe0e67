"""Cells of a grid: made-up sentences, each with the facts that it must give and those that it must not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from articles.extraction.document import Document
from articles.extraction.pipeline import extract


class Cell(NamedTuple):
    """A short article and the lines (as `facts_of` writes them) that it must and must not give."""

    text: str
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


def said_in_turn(
    grid: Iterable[tuple[str, str, str]], names: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Every construction with each of its words, for `{w}`: what is wanted, the sentence, and who is in it.

    The names take turns, so that each stands in many constructions.
    """
    rows = [(wants, said, word) for wants, said, words in grid for word in words.split()]
    for n, (wants, said, word) in enumerate(rows):
        chosen = {letter: of[n % len(of)] for letter, of in names.items()}
        yield wants, said.replace("{w}", word).format(**chosen), chosen


def facts_of(text: str, published: str = "2024-11-20", title: str = "创新发展迈出新步伐") -> set[str]:
    """Every fact in a line: `company: 甲`, `hosts: 甲 > 乙`, `甲 | 产值 3亿元 >@2023#一期`."""
    found = extract(Document("cell.txt", text, title=title, published=published))
    names = [entity.name for entity in found.entities]
    lines = {f"{entity.kind}: {entity.name}" for entity in found.entities}
    for relation in found.relations:
        lines.add(f"{relation.type}: {names[relation.subject]} > {names[relation.object]}")
    for m in found.metrics:
        marks = (("", m.qualifier), ("@", m.period), ("#", m.scope))
        told = "".join(f"{mark}{part}" for mark, part in marks if part)
        lines.add(f"{names[m.subject]} | {m.indicator} {m.value:g}{m.unit} {told}".rstrip())
    return lines


def failing(cells: Iterable[Cell]) -> list[str]:
    """What the cells lack or have too much, a line each; none where all is well."""
    out = []
    for cell in cells:
        facts = facts_of(cell.text)
        out += [f"missing {line!r} in {cell.text}" for line in cell.wanted if line not in facts]
        out += [f"made up {line!r} in {cell.text}" for line in cell.unwanted if line in facts]
    return out
