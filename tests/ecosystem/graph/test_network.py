"""What is drawn, where it stands, and who is central."""

import random
from typing import Any

import networkx as nx
import pytest

from ecosystem.graph.central import central
from ecosystem.graph.layout import drawn
from ecosystem.graph.network import Network, degrees, network
from ecosystem.graph.paths import shortest
from ecosystem.models import Company, Relation, RelationType

pytestmark = pytest.mark.django_db


def companies(count: int) -> list[Company]:
    return [Company.objects.create(name=f"公司{n}") for n in range(count)]


def join(*pairs: tuple[Company, Company]) -> None:
    for one, other in pairs:
        Relation.objects.create(type=RelationType.PARTNERS_WITH, subject=one, object=other, sources=1)


def whole(most_nodes: int = 2000) -> Network:
    rows = Relation.objects.all()
    return network(rows, rows.count(), most_nodes)


def test_the_largest_connected_part_is_kept_first_and_pairs_go() -> None:
    a, b, c, d, e = companies(5)
    join((a, b), (c, d), (d, e))
    part = whole(3)
    assert set(part.nodes) == {c.pk, d.pk, e.pk}
    assert (part.all_nodes, part.all_edges, part.is_part) == (5, 3, True)
    assert not whole().is_part


def test_the_part_is_the_same_whatever_the_order_of_the_rows() -> None:
    found = companies(12)
    pairs = [(one, other) for one in found[:4] for other in found[4:]]
    join(*random.Random(3).sample(pairs, 20))
    first = whole(6)
    assert whole(6).nodes == first.nodes
    assert set(degrees(first.edges)) <= set(first.nodes)


def test_every_node_has_a_place_of_its_own_and_the_layout_is_repeatable() -> None:
    found = companies(9)
    join(*((found[0], other) for other in found[1:5]), (found[6], found[7]), (found[7], found[8]))
    one, other = drawn(whole()), drawn(whole())
    assert set(one.points) == set(whole().nodes)
    assert len(set(one.points.values())) == len(one.points)
    assert one == other


def test_an_empty_network_is_no_error() -> None:
    empty = network(Relation.objects.none(), 0)
    assert drawn(empty).points == {}
    assert central(empty, drawn(empty)).connected == []


def test_centrality_agrees_with_networkx() -> None:
    found = companies(14)
    pairs = random.Random(7).sample([(a, b) for a in found for b in found if a.pk < b.pk], 22)
    join(*pairs)
    reference: Any = nx.Graph([(a.pk, b.pk) for a, b in pairs])
    made = whole()
    between = drawn(made).betweenness
    for pk, value in nx.betweenness_centrality(reference).items():
        assert between[pk] == pytest.approx(value)
    best = central(made, drawn(made))
    assert best.connected[0].value == max(dict(reference.degree()).values())
    assert best.between[0].entity.pk in {
        pk for pk, v in between.items() if v == pytest.approx(max(between.values()))
    }


def test_a_path_is_as_short_as_networkx_finds_it() -> None:
    found = companies(16)
    pairs = random.Random(11).sample([(a, b) for a in found for b in found if a.pk < b.pk], 20)
    join(*pairs)
    reference: Any = nx.Graph([(a.pk, b.pk) for a, b in pairs])
    for one in found[:4]:
        for other in found[4:]:
            steps = shortest(Relation.objects.all(), one, other)
            joined = (
                one.pk in reference and other.pk in reference and nx.has_path(reference, one.pk, other.pk)
            )
            expected = nx.shortest_path_length(reference, one.pk, other.pk) if joined else 0
            assert len(steps) == expected
            for step in steps:
                assert {step.relations[0][0].subject_id, step.relations[0][0].object_id} == {
                    step.start.pk,
                    step.end.pk,
                }
