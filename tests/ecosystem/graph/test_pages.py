"""The page of the graph, its filters, its data, its files and what they cost."""

import io
import json
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from django.test import Client

from ecosystem.models import Company, Relation, RelationType, Status
from ecosystem.search import rebuild
from tests.small_world import World

pytestmark = pytest.mark.django_db


def data(client: Client, **asked: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(client.get("/graph/data/", asked).content)
    return found


def names(client: Client, **asked: Any) -> set[str]:
    return {node[1] for node in data(client, **asked)["nodes"]}


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_page_shows_picture_centre_path_and_table(world: World, client: Client, language: str) -> None:
    client.cookies["django_language"] = language
    page = client.get("/graph/").content.decode()
    assert 'data-graph="/graph/data/"' in page
    assert '<img src="/graph/picture.svg"' in page
    assert world.consortium.name in page
    assert 'name="from"' in page


def test_an_empty_base_is_no_error(db: None, client: Client) -> None:
    for address in ("", "data/", "picture.svg", "network.gexf", "network.graphml"):
        assert client.get(f"/graph/{address}").status_code == 200


def test_every_facet_value_leads_to_as_many_relations_as_it_says(world: World, client: Client) -> None:
    Relation.objects.create(type=RelationType.LOCATED_IN, subject=world.company, object=world.county)
    for address in ("/graph/", "/graph/?all=1"):
        listing: Any = client.get(address).context["listing"]
        assert {view.facet.param for view in listing.facets} == {"region", "sector", "type", "kind"}
        for view in listing.facets:
            for option in view.options:
                assert client.get(option.url).context["listing"].count == option.count, option


def test_filters_hold_for_the_picture(world: World, client: Client) -> None:
    assert names(client, type="leads") == {world.company.name, world.consortium.name}
    assert names(client, region="150000") == {world.rival.name, world.company.name}
    assert names(client, sector="new_energy") == {world.rival.name, world.company.name}
    assert names(client, kind="person") == {"李云岭", world.company.name}
    assert names(client, q="岭大") == {world.university.name, world.consortium.name}
    assert names(client, entity=world.rival.public_id) == {world.rival.name, world.company.name}
    assert names(client, type="nonsense") == set()


def test_locations_are_left_out_until_asked(world: World, client: Client) -> None:
    Relation.objects.create(type=RelationType.LOCATED_IN, subject=world.company, object=world.county)
    assert world.county.name not in names(client)
    assert world.county.name in names(client, all="1")


def test_hidden_and_merged_records_are_not_drawn(world: World, client: Client) -> None:
    world.rival.status = Status.HIDDEN
    world.rival.save()
    assert world.rival.name not in names(client)


def test_edges_point_at_nodes_by_their_place(world: World, client: Client) -> None:
    found = data(client, type="leads")
    ((source, target, type_),) = found["edges"]
    ends = found["nodes"][source][1], found["nodes"][target][1]
    assert (ends, type_) == ((world.company.name, world.consortium.name), "leads")
    assert found["all"] == {"nodes": 2, "edges": 1}


def test_a_part_is_said_to_be_one(world: World, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "只画出一部分" not in client.get("/graph/").content.decode()
    monkeypatch.setattr("ecosystem.graph.network.MOST_EDGES", 2)
    assert "只画出一部分" in client.get("/graph/").content.decode()


def test_a_path_shows_the_sentence_of_each_step(world: World, client: Client) -> None:
    page = client.get("/graph/", {"from": "岭大", "to": world.company.public_id})
    way = page.context["graph"].way
    assert [(step.start.name, step.end.name) for step in way.steps] == [
        (world.university.name, world.consortium.name),
        (world.consortium.name, world.company.name),
    ]
    text = page.content.decode()
    assert "相隔 2 步" in text
    assert "云岭硅材料有限公司牵头组建云岭硅材料创新联合体" in text
    evidence = world.leads.claims.get().evidence.get()
    assert f"/articles/{world.article.pk}/#e{evidence.pk}" in text


def test_a_path_keeps_to_the_filters_and_says_where_there_is_none(world: World, client: Client) -> None:
    asked = {"from": world.university.public_id, "to": world.company.public_id, "type": "leads"}
    assert "没有关系路径" in client.get("/graph/", asked).content.decode()


def test_a_name_that_nobody_has_is_told(world: World, client: Client) -> None:
    page = client.get("/graph/", {"from": "<不存在>", "to": "岭大"}).content.decode()
    assert "没有名为“&lt;不存在&gt;”的条目" in page


def test_a_name_of_several_offers_the_others(world: World, client: Client) -> None:
    page = client.get("/graph/", {"from": "云岭", "to": "岭大"})
    start = page.context["graph"].way.start
    assert start.entity is not None
    assert start.others
    other = client.get("/graph/", {"from": start.others[0].public_id, "to": "岭大"})
    assert other.context["graph"].way.start.entity == start.others[0]


def test_a_whole_name_means_the_one_that_bears_it(world: World, client: Client) -> None:
    Company.objects.create(name=f"{world.university.name}出版有限公司")
    rebuild()
    way = (
        client.get("/graph/", {"from": world.university.name, "to": world.company.name}).context["graph"].way
    )
    assert (way.start.entity.pk, way.start.others) == (world.university.pk, ())


def test_the_merged_end_of_a_path_is_its_heir(world: World, client: Client) -> None:
    old = Company.objects.create(name="旧名", status=Status.MERGED, merged_into=world.company)
    way = client.get("/graph/", {"from": old.public_id, "to": "岭大"}).context["graph"].way
    assert way.start.entity.pk == world.company.pk


@pytest.mark.parametrize(("kind", "reader"), [("gexf", nx.read_gexf), ("graphml", nx.read_graphml)])
def test_files_for_other_programs_hold_what_is_filtered(
    world: World, client: Client, kind: str, reader: Any
) -> None:
    response = client.get(f"/graph/network.{kind}", {"type": "leads"})
    graph = reader(io.BytesIO(response.content))
    assert set(graph.nodes) == {world.company.public_id, world.consortium.public_id}
    assert graph.nodes[world.company.public_id]["label"] == world.company.name
    ((one, other, edge),) = graph.edges(data=True)
    assert (one, other) == (world.company.public_id, world.consortium.public_id)
    assert "leads" in edge.values()


def test_the_drawing_is_well_formed_and_escaped(world: World, client: Client) -> None:
    world.company.name = '<script>"公司"&'
    world.company.save()
    response = client.get("/graph/picture.svg", {"region": "150000"})
    assert response["Content-Type"] == "image/svg+xml"
    root = ElementTree.fromstring(response.content)
    assert len(root.findall(".//{*}line")) == 1
    assert '<script>"公司"&' in [t.text for t in root.findall(".//{*}circle/{*}title")]


def test_neighbours_grow_from_a_node(world: World, client: Client) -> None:
    found = json.loads(client.get(f"/graph/around/{world.consortium.public_id}/").content)
    assert {n["name"] for n in found["nodes"]} == {
        world.consortium.name,
        world.company.name,
        world.university.name,
    }
    known = {"known": [world.rival.public_id]}
    grown = json.loads(client.get(f"/graph/around/{world.consortium.public_id}/", known).content)
    ends = [(edge["source"], edge["target"]) for edge in grown["edges"]]
    assert (world.company.public_id, world.rival.public_id) in ends
    assert client.get("/graph/around/nothing/").status_code == 404


def test_the_table_exports(world: World, client: Client) -> None:
    response: Any = client.get("/graph/", {"format": "csv", "type": "leads"})
    lines = b"".join(response.streaming_content).decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert world.company.name in lines[1]


#: Facets 11, count, edges, central 2, table and its quotes 5.
PAGE, DATA, NEIGHBOURS, WAY = 20, 4, 6, 20 + 12


def test_all_stay_within_their_budgets(
    world: World, client: Client, django_assert_max_num_queries: Any
) -> None:
    for n in range(60):
        company = Company.objects.create(name=f"成员{n}有限公司", region=world.city)
        company.sectors.set(world.company.sectors.all())
        Relation.objects.create(type=RelationType.MEMBER_OF, subject=company, object=world.consortium)
    with django_assert_max_num_queries(PAGE):
        client.get("/graph/")
    with django_assert_max_num_queries(DATA):
        client.get("/graph/data/")
    with django_assert_max_num_queries(NEIGHBOURS):
        client.get(f"/graph/around/{world.consortium.public_id}/")
    with django_assert_max_num_queries(WAY):
        client.get("/graph/", {"from": "岭大", "to": world.rival.public_id})
