"""Committees of the democratic parties (民盟云川省委会, 九三学社临州市委), none of the province itself."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention

_PARTIES = ("民革", "民盟", "民建", "民进", "农工党", "农工民主党", "致公党", "九三学社", "台盟")
#: The place may be told by its level alone (民盟市委会).
_COMMITTEE = re.compile(
    rf"(?:{'|'.join(_PARTIES)})(?:中央(?:委员会|委)?|(?P<place>[\u4e00-\u9fa5]{{0,9}}?[省市区县州盟旗])(?:委员会|委会|工委|委))"
    r"(?![员托任])"
)
_BETWEEN = re.compile("[和与及、，的在]")


def find_parties(text: str, found: dict[int, Mention], places: dict[int, int]) -> None:
    """Put such committees into `found` for what lies inside them; `found` and `places` are keyed by end."""
    if not any(party in text for party in _PARTIES):
        return
    for match in _COMMITTEE.finditer(text):
        place = match["place"]
        if place and (_BETWEEN.search(place) or not (len(place) == 1 or match.end("place") in places)):
            continue
        for end in range(match.start() + 1, match.end() + 1):
            inner = found.get(end)
            if inner is not None and inner.start >= match.start() and inner.text != "九三学社":
                del found[end]
        attributes = {"category": "党派", "core": match.group()}
        mention = Mention(
            *match.span(), Kind.AGENCY, match.group(), "party committee", 0.85, None, attributes
        )
        found[match.end()] = mention
