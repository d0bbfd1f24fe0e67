"""Comparison of names and of indicator wordings."""

import re
from typing import Any

_DROPPED = re.compile(r"[\s“”\"'‘’《》「」·•]+")
_FOLDED = str.maketrans({"（": "(", "）": ")", "，": ","})
_FILLER = re.compile(
    r"(目前|累计|现有|现已|已有|已|共有|共|拥有|达到|达|实现|形成|总数|数量|个数|数$|总额|金额|的)"
)


def squash(text: str | None) -> str:
    """The form in which names are compared: no white space, quotes or book marks, ASCII brackets."""
    return _DROPPED.sub("", text or "").translate(_FOLDED).lower()


def surfaces(entity: dict[str, Any]) -> set[str]:
    """Every squashed form of an entity's name."""
    return {s for s in map(squash, [entity["name"], *(entity.get("aliases") or [])]) if s}


def likeness(one: str, other: str) -> float:
    """How much two indicator wordings share: longest common substring over the shorter wording."""
    a, b = _core(one), _core(other)
    if not a or not b:
        return 0.0
    shortest, common = min(len(a), len(b)), _longest_common(a, b)
    return common / shortest if common >= 2 or common == shortest else 0.0


def _core(wording: str) -> str:
    squashed = squash(wording)
    return _FILLER.sub("", squashed) or squashed


def _longest_common(a: str, b: str) -> int:
    best, row = 0, [0] * (len(b) + 1)
    for char in a:
        diagonal = 0
        for j, other in enumerate(b, 1):
            diagonal, row[j] = row[j], diagonal + 1 if char == other else 0
            best = max(best, row[j])
    return best
