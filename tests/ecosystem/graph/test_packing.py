"""The parts of a network fill a screen, none over another, the largest with room for its names."""

import math
from collections import Counter
from itertools import combinations

import networkx as nx
import pytest

from ecosystem.graph.layout import drawn
from ecosystem.graph.network import Edge, Network
from ecosystem.graph.packing import RATIO, Part, packed
from ecosystem.models import RelationType


def box(part: Part) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _y in part.values()], [y for _x, y in part.values()]
    return min(xs), min(ys), max(xs), max(ys)


def ring(size: int) -> Part:
    """As a layout leaves a part: around (0, 0), higher than wide."""
    turn = 2 * math.pi / size
    return {
        n: (12 * size**0.5 * math.cos(n * turn), 20 * size**0.5 * math.sin(n * turn)) for n in range(size)
    }


def parts() -> list[Part]:
    return list(packed([ring(size) for size in (60, 14, 9, 9, *[4] * 8, *[2] * 40)]))


def test_parts_do_not_overlap() -> None:
    for (a, b, c, d), (e, f, g, h) in combinations(map(box, parts()), 2):
        assert c < e or g < a or d < f or h < b


def test_the_picture_is_as_wide_as_a_screen_and_mostly_filled() -> None:
    boxes = [box(part) for part in parts()]
    width, height = max(c for _a, _b, c, _d in boxes), max(d for _a, _b, _c, d in boxes)
    assert width / height == pytest.approx(RATIO, rel=0.25)
    assert sum((c - a + 30) * (d - b + 30) for a, b, c, d in boxes) > 0.6 * width * height


def test_each_part_lies_on_its_long_side() -> None:
    assert all(c - a >= d - b for a, b, c, d in map(box, parts()))


def test_nothing_is_packed_into_nothing() -> None:
    assert list(packed([])) == []


def test_the_largest_part_has_as_much_room_for_each_node_as_the_small_ones() -> None:
    tree = nx.random_labeled_tree(70, seed=4)
    pairs = [*tree.edges, *((n, n + 1) for n in range(70, 130, 2))]
    edges = tuple(Edge(n, one, other, RelationType.PARTNERS_WITH) for n, (one, other) in enumerate(pairs))
    points = drawn(Network(tuple(range(130)), edges, Counter(), 130, len(edges))).points
    nearest = sorted(
        min(math.dist(points[n], points[other]) for other in range(70) if other != n) for n in range(70)
    )
    assert nearest[35] > 0.4 * math.dist(points[70], points[71])
