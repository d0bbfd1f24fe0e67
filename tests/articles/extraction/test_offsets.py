"""Every fact leads back to the words that were read, however the page was broken."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.document import Document, Extraction
from articles.extraction.pipeline import extract
from articles.reading import read

FIXTURES = Path(__file__).resolve().parents[3] / "fixtures" / "articles"
SPACES = re.compile(r"\s+")


@cache
def samples() -> dict[str, Document]:
    read_items = read([FIXTURES], FIXTURES / "manifest.csv")
    return {item.name: item for item in read_items if isinstance(item, Document)}


def squash(text: str) -> str:
    return SPACES.sub("", text)


def spans(extraction: Extraction) -> list[tuple[int, int]]:
    """The clean stretches of all mentions, attributes, relations and metrics."""
    found = [(m.start, m.end) for m in extraction.mentions]
    found += [span for e in extraction.entities for spans in e.attribute_spans.values() for span in spans]
    found += [(r.start, r.end) for r in extraction.relations]
    return found + [(m.start, m.end) for m in extraction.metrics]


def check_offsets(document: Document) -> None:
    extraction = extract(document)
    layout = extraction.layout
    for start, end in spans(extraction):
        assert 0 <= start < end <= len(layout.text)
        low, high = layout.raw_span(start, end)
        assert 0 <= low < high <= len(document.text)
        places = layout.origin[start:end]
        # The newline between two blocks has no character of its own in the raw text.
        words = [(c, at) for c, at in zip(layout.printed(start, end), places, strict=True) if not c.isspace()]
        assert all(document.text[at] == character for character, at in words)
        assert all(low <= at < high for at in places)
    for mention in extraction.mentions:
        assert squash(mention.text) == squash(layout.text[mention.start : mention.end])
    json = extraction.as_json(explain=True)
    told = [span for entity in json["entities"] for span in entity["mentions"]]
    told += [fact["span"] for fact in (*json["relations"], *json["metrics"])]
    assert all(0 <= low < high <= len(document.text) for low, high in told)


def wrapped(text: str, width: int) -> str:
    """Each paragraph in lines of one width, as a newspaper page prints it."""
    lines = (line[at : at + width] for line in text.split("\n") for at in range(0, max(len(line), 1), width))
    return "\n".join(lines)


def interleaved(text: str, width: int) -> str:
    """Two columns read across: a line of the first half, a line of the second."""
    lines = wrapped(text, width).split("\n")
    half = (len(lines) + 1) // 2
    left, right = lines[:half], lines[half:] + [""] * (2 * half - len(lines))
    return "\n".join(line for pair in zip(left, right, strict=True) for line in pair)


def spaced(text: str, step: int) -> str:
    """A full-width space after every few characters and two at the start of each paragraph."""
    pieces = [text[at : at + step] for at in range(0, len(text), step)]
    return "\u3000\u3000" + "\u3000".join(pieces).replace("\n", "\n\u3000\u3000")


BREAKS = {"wrapped": wrapped, "interleaved": interleaved, "spaced": spaced}


@pytest.mark.parametrize("name", sorted(samples()))
def test_every_fact_of_every_sample_leads_back(name: str) -> None:
    check_offsets(samples()[name])


@settings(max_examples=60)
@given(st.sampled_from(sorted(samples())), st.sampled_from(sorted(BREAKS)), st.integers(5, 60))
def test_every_fact_of_a_broken_page_leads_back(name: str, how: str, width: int) -> None:
    document = samples()[name]
    check_offsets(Document(name, BREAKS[how](document.text, width), published=document.published))


@settings(max_examples=60)
@given(
    st.sampled_from(sorted(samples())),
    st.lists(
        st.tuples(st.integers(0, 3000), st.sampled_from(["\n", "\r\n", "\u3000", " ", "\n\n", "\u200b"])),
        min_size=1,
        max_size=40,
    ),
)
def test_every_fact_leads_back_whatever_is_inserted(name: str, inserted: list[tuple[int, str]]) -> None:
    text = samples()[name].text
    for place, piece in inserted:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at:]
    check_offsets(Document(name, text))
