"""What a comparison of two records says."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """One thing, two things, or a question for people."""

    SAME = "same"
    ASK = "ask"
    DIFFERENT = "different"


class Reason(StrEnum):
    """The rule that decided; `docs/architecture.md` ("Identity") lists them with their verdicts."""

    # one thing
    CREDIT_CODE = "credit_code"
    REGION_CODE = "region_code"
    FULL_NAME = "full_name"
    # ask
    ALIAS = "alias"
    SAME_NAME = "same_name"
    SHORT_FORM = "short_form"
    CONTAINED = "contained"
    REGION_DROPPED = "region_dropped"
    FORM = "form"
    RENAMED = "renamed"
    NUMERAL = "numeral"
    NEAR = "near"
    # two things
    KIND = "kind"
    CODES = "codes"
    PLACE = "place"
    SIBLING = "sibling"
    BRANCH = "branch"
    SUBSIDIARY = "subsidiary"
    BRACKET = "bracket"
    ORDINAL = "ordinal"
    CAMPUS = "campus"
    GENERIC = "generic"
    UNLIKE = "unlike"


@dataclass(frozen=True, slots=True)
class Match:
    """The verdict with the rule behind it; `score` in [0, 1] says how alike the names are."""

    verdict: Verdict
    reason: Reason
    score: float
