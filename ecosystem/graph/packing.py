"""Setting the connected parts of a network beside one another in a picture that is as wide as a screen."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

#: Width of the picture by its height.
RATIO = 1.8
#: Room between two parts, in units of the picture.
_GAP = 46.0
#: Widths that are tried, each a tenth wider than what the parts would fill without a hole.
_TRIED = 12

Point = tuple[float, float]
#: Points by index of the node.
Part = dict[int, Point]


class _Box(NamedTuple):
    """What a part takes: its left upper corner, its size with the gap."""

    left: float
    top: float
    width: float
    height: float


def packed(parts: Sequence[Part]) -> Iterator[Part]:
    """The first part in the corner, the others in rows beside and below it, each lying on its long side."""
    lying = [_lying(part) for part in parts]
    boxes = [_box(part) for part in lying]
    if not boxes:
        return
    area = math.sqrt(RATIO * sum(box.width * box.height for box in boxes))
    widest = max(box.width for box in boxes)
    tried = [_in_rows(boxes, max(widest, area * (1 + step / 10))) for step in range(_TRIED)]
    corners = min(tried, key=lambda corners: _reach(boxes, corners))
    for part, box, (x, y) in zip(lying, boxes, corners, strict=True):
        yield {i: (round(a - box.left + x, 1), round(b - box.top + y, 1)) for i, (a, b) in part.items()}


def _in_rows(boxes: Sequence[_Box], width: float) -> list[Point]:
    """The left upper corner of each box in a picture of this width."""
    first = boxes[0]
    corners = [(0.0, 0.0)]
    x, y, tallest = first.width, 0.0, 0.0
    for box in boxes[1:]:
        if x + box.width > width:
            y += tallest
            x, tallest = (first.width if y < first.height else 0.0), 0.0
        if x + box.width > width:
            x, y = 0.0, max(y, first.height)
        corners.append((x, y))
        x, tallest = x + box.width, max(tallest, box.height)
    return corners


def _reach(boxes: Sequence[_Box], corners: Sequence[Point]) -> float:
    """How large a screen must be to hold the picture."""
    placed = list(zip(boxes, corners, strict=True))
    width = max(x + box.width for box, (x, _y) in placed)
    return max(width / RATIO, *(y + box.height for box, (_x, y) in placed), 0.0)


def _lying(part: Part) -> Part:
    """Turned so that it is widest from left to right, as screens are and names are written."""
    count = len(part)
    middle_x = sum(x for x, _y in part.values()) / count
    middle_y = sum(y for _x, y in part.values()) / count
    around = {index: (x - middle_x, y - middle_y) for index, (x, y) in part.items()}
    across = sum(x * y for x, y in around.values())
    wider = sum(x * x - y * y for x, y in around.values())
    angle = math.atan2(2 * across, wider) / 2
    cos, sin = math.cos(angle), math.sin(angle)
    return {index: (x * cos + y * sin, y * cos - x * sin) for index, (x, y) in around.items()}


def _box(part: Part) -> _Box:
    left, right = min(x for x, _y in part.values()), max(x for x, _y in part.values())
    top, bottom = min(y for _x, y in part.values()), max(y for _x, y in part.values())
    return _Box(left, top, right - left + _GAP, bottom - top + _GAP)
