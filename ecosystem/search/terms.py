"""What a visitor typed, cut into terms that each have to be found."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ecosystem.naming import fold

#: More terms than this narrow nothing and cost a query each.
MOST_TERMS = 6
_LATIN = re.compile(r"[a-z]{2,40}")
#: Longer words are spelt out, not initials.
_LONGEST_INITIALS = 8


@dataclass(frozen=True, slots=True)
class Term:
    """One term, folded as names are; Latin letters may be pinyin."""

    folded: str

    @property
    def is_latin(self) -> bool:
        """Whether it can be pinyin or its initials."""
        return bool(_LATIN.fullmatch(self.folded))

    @property
    def initials_pattern(self) -> str:
        """A regular expression over sort keys whose syllables begin with these letters, or empty.

        Only letters go into it, so that nothing typed can become an expression.
        """
        if not self.is_latin or len(self.folded) > _LONGEST_INITIALS:
            return ""
        return "(^| )" + " ".join(f"{letter}[a-z]*" for letter in self.folded)


def terms(text: str) -> list[Term]:
    """The terms of a query: parts between white space, folded."""
    folded = (fold(part) for part in text.split()[:MOST_TERMS])
    return [Term(part) for part in dict.fromkeys(folded) if part]
