"""Offices that go by a place that stands apart from them.

管委会 behind the party committee of a zone whose name it shares (临州高新区党工委书记、管委会主任);
市委 behind the town where somebody serves in it (到临州担任市委副书记).
"""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set

_BOARD = re.compile(
    r"(?P<committee>党?工委)(?:(?:副?书记|委员|[\u4e00-\u9fa5]{2,6}部长)?、)"
    r"(?P<board>管委会|管理委员会)(?=(?:常务)?副?主任|联合|[，、和])"
)
#: Who sits on the board of a zone heads one of its bureaus too (临州高新区管委会副主任、科技创新局局长).
_BUREAU = re.compile(
    r"(?P<board>管委会|管理委员会|工委)(?:(?:党组|党?工委)?(?:常务)?副?(?:书记|主任|委员|成员)、){1,3}"
    r"(?P<office>[\u4e00-\u9fa5]{2,10}局)(?=党组书记|党委书记|副?局长)"
)
#: Somebody takes a post in the committee of the place that stands right before the verb.
_SERVES = re.compile(r"(?:担任|出任|兼任|任)(?P<office>[市县区州]委)(?=副?书记|常委)")
#: More zones than these stand in no text that calls one of them by its bare sort.
_MOST = 50


def find_boards(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of such boards; `whole` is the full name. `found` is keyed by end."""
    boards: list[Mention] = []
    agencies = sorted({m.text for m in found.values() if m.kind is Kind.AGENCY and m.text.endswith("工委")})
    for match in _BOARD.finditer(text) if "工委" in text else ():
        committee = found.get(match.end("committee"))
        if committee is None or committee.kind is not Kind.AGENCY or match.end() in found:
            continue
        zone = _zone(committee.text, agencies[:_MOST])
        if zone:
            whole = zone + match["board"]
            mention = Mention(*match.span("board"), Kind.AGENCY, match["board"], "board of the zone", 0.75)
            mention.attributes = {"category": "管委会", "of": whole, "whole": whole}
            boards.append(mention)
    return boards


def find_bureaus(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of the bureaus of zones behind the board that their heads sit on; `found` is keyed by end."""
    bureaus: list[Mention] = []
    for match in _BUREAU.finditer(text) if "局" in text and "委" in text else ():
        board = found.get(match.end("board"))
        bare = found.get(match.end("office"))
        named = bare is not None and bare.start < match.start("office")
        if board is None or board.kind is not Kind.AGENCY or named:
            continue
        zone = board.attributes.get("whole", board.text).removesuffix(match["board"]).removesuffix("党")
        if len(zone) > 1:
            whole = zone + match["office"]
            mention = bare or Mention(
                *match.span("office"), Kind.AGENCY, match["office"], "bureau of the zone", 0.75
            )
            mention.attributes = {"category": "局", "of": whole, "whole": whole}
            bureaus += [] if bare else [mention]
    return bureaus


def _zone(committee: str, committees: list[str]) -> str:
    """The zone of a party committee; 区党工委 is short for the only one that the text names in full."""
    bare = committee.removesuffix("工委").removesuffix("党").removesuffix("原")
    if bare not in word_set("name_offices"):
        return bare
    fuller = {name for name in committees if name.endswith(committee)}
    zones = {name.removesuffix("工委").removesuffix("党") for name in fuller - {committee}}
    return zones.pop() if len(zones) == 1 else ""


def name_committees(text: str, found: dict[int, Mention], places: dict[int, int]) -> None:
    """Gives such committees the name by which the text has them elsewhere; `places` is keyed by end."""
    for match in _SERVES.finditer(text) if "任" in text else ():
        committee, place = found.get(match.end("office")), places.get(match.start())
        if committee is None or place is None or committee.start != match.start("office"):
            continue
        town = text[place : match.start()]
        whole = town + match["office"][town[-1] == match["office"][0] :]
        if whole in text:
            committee.attributes |= {"of": whole, "whole": whole}
