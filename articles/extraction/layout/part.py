"""A block in the making: stretches of the raw text that belong together."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.document import BlockKind

_AROUND = 5000
Span = tuple[int, int]


@dataclass(slots=True)
class Part:
    """What will be one block. `text` is what its spans say."""

    spans: list[Span]
    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    #: Markdown level of a heading, 0 for a line without a mark.
    level: int = 0
    #: Blank lines before it.
    gap: int = 0
    #: Starts with the white space that opens a paragraph in print.
    indented: bool = False
    #: An article begins here whatever stands around it.
    opens: bool = False
    #: An article ends here: a signature, (完), a rule.
    closes: bool = False
    article: int = 0

    @property
    def is_text(self) -> bool:
        """An unmarked line that may turn out to be part of a paragraph."""
        return self.kind is BlockKind.PARAGRAPH and not self.level


def words(raw: str, spans: list[Span]) -> str:
    """What the spans say; a line break kept between Latin words reads as a space."""
    return "".join([raw[start:end] for start, end in spans]).replace("\n", " ")


def around(part: Part, raw: str) -> str:
    """The raw text near the end of a part: a bounded stretch, so that looking into it costs little."""
    end = part.spans[-1][1]
    return raw[max(0, end - _AROUND) : end + _AROUND]


def cut(part: Part, raw: str, at: int) -> tuple[Part, Part]:
    """The part before and the part from an offset into its text; white space at the cut is dropped."""
    start, end = part.spans[0]
    left, right = raw[start : start + at].rstrip(), raw[start + at : end]
    skipped = len(right) - len(right.lstrip())
    first = Part([(start, start + len(left))], left, gap=part.gap, indented=part.indented, level=part.level)
    return first, Part([(start + at + skipped, end)], right[skipped:])
