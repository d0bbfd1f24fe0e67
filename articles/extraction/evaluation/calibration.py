"""How honest confidences are: of the facts of a band, how many are right."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from articles.extraction.evaluation.scorecard import Judged, Verdict

#: Lower edges of the bands, and how they are printed.
BANDS = {0.95: "≥ .95", 0.9: ".90–.95", 0.8: ".80–.90", 0.7: ".70–.80", 0.0: "< .70"}
#: What is asked of the two upper bands together.
SURE, SURE_BAND = 0.9, "≥ .90"
_PARTS = ("entities", "relations", "metrics")
_ALL = "all"
#: Every part with every band, in the order of the table.
ORDER = tuple((part, band) for part in (*_PARTS, _ALL) for band in (*BANDS.values(), SURE_BAND))


def calibration(judged: Iterable[Judged]) -> list[dict[str, Any]]:
    """Facts judged and share right per part and band, and of all parts together; highest bands first."""
    counts: defaultdict[tuple[str, str], Counter[Verdict]] = defaultdict(Counter)
    for one in judged:
        if one.confidence is None or one.verdict is Verdict.NEUTRAL:
            continue
        for band in bands_of(one.confidence):
            counts[one.part, band][one.verdict] += 1
            counts[_ALL, band][one.verdict] += 1
    return [_row(part, band, counts[part, band]) for part, band in ORDER if (part, band) in counts]


def bands_of(confidence: float) -> list[str]:
    """The band of a confidence, and the sure one where it is in it."""
    band = next(name for low, name in BANDS.items() if confidence >= low or low == 0.0)
    return [band, SURE_BAND] if confidence >= SURE else [band]


def _row(part: str, band: str, counts: Counter[Verdict]) -> dict[str, Any]:
    right, judged = counts[Verdict.RIGHT], counts.total()
    return {
        "part": part,
        "band": band,
        "right": right,
        "judged": judged,
        "share": round(right / judged, 4),
    }
