"""The page: who is compared, what they share, what is counted, what cannot be had, and what it costs."""

import csv
import io
from typing import Any

import openpyxl
import pytest
from django.test import Client

from ecosystem.models import Company, Consortium, Metric, Relation, RelationType, Status
from tests.ecosystem.compare.conftest import Pair, measure
from tests.small_world import World


def address(kind: str, *ids: str) -> str:
    return f"/compare/?kind={kind}&" + "&".join(f"id={public_id}" for public_id in ids)


@pytest.fixture
def consortia(world: World) -> list[Consortium]:
    """Two that share a member; one of them with a second sector-bearing company."""
    other = Consortium.objects.create(name="贺兰山算力创新联合体", region=world.other_province)
    for member in (world.university, world.company):
        Relation.objects.create(type=RelationType.MEMBER_OF, subject=member, object=other, sources=1)
    return [world.consortium, other]


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize("kind", ["regions", "parks", "consortia", "companies", "universities"])
def test_every_kind_opens_with_proposals(world: World, client: Client, kind: str, language: str) -> None:
    client.cookies["django_language"] = language
    page = client.get("/compare/", {"kind": kind})
    assert page.status_code == 200
    assert page.context["choice"].catalogue.slug == kind


def test_attributes_stand_side_by_side_with_their_proofs(pair: Pair, client: Client) -> None:
    company, rival = pair.world.company, pair.world.rival
    made: Any = client.get(address("companies", company.public_id, rival.public_id)).context["made"]
    rows = {str(row.label): [value.text for value in row.values] for row in made.attributes}
    assert rows["其他名称"] == ["云岭硅材", ""]
    assert rows["产业领域"] == ["新材料", "新能源"]
    assert rows["地区"] == ["贺兰县", "内蒙古自治区"]


def test_what_is_shared_says_what_it_is_to_each(consortia: list[Consortium], client: Client) -> None:
    made: Any = client.get(address("consortia", *(c.public_id for c in consortia))).context["made"]
    shared = {s.other.name: [[str(t.meaning) for t in cell] for cell in s.cells] for s in made.common.shared}
    assert shared == {
        "云岭大学": [["成员单位"], ["成员单位"]],
        "云岭硅材料有限公司": [["牵头单位"], ["成员单位"]],
    }


def test_ties_between_the_compared_are_listed(world: World, client: Client) -> None:
    made: Any = client.get(address("companies", world.company.public_id, world.rival.public_id)).context[
        "made"
    ]
    assert [tie.relation.type for tie in made.common.between] == ["partners_with"]


def test_places_show_the_ties_of_what_lies_in_them(pair: Pair, client: Client) -> None:
    made: Any = client.get(
        address("regions", pair.world.province.public_id, pair.world.other_province.public_id)
    ).context["made"]
    assert made.common.among_residents
    assert [tie.relation.type for tie in made.common.between] == ["partners_with"]


def test_counts_lead_to_lists_of_as_many(consortia: list[Consortium], client: Client) -> None:
    made: Any = client.get(address("consortia", *(c.public_id for c in consortia))).context["made"]
    counted = {(row.label, str(row.of)): [c.n for c in row.counts] for row in made.counts}
    assert counted[("成员高校", "")] == [1, 1]
    assert counted[("成员企业", "")] == [0, 1]
    assert counted[("新材料", "产业领域")] == [0, 1]
    for row in made.counts:
        for count in row.counts:
            if count.n:
                assert client.get(count.url).context["listing"].count == count.n


def test_places_are_counted_with_what_lies_below_them(pair: Pair, client: Client) -> None:
    made: Any = client.get(pair.address).context["made"]
    counted = {row.label: [c.n for c in row.counts] for row in made.counts if not row.is_part}
    assert counted["企业"] == [1, 0]


def test_one_alone_says_that_a_second_is_missing(world: World, client: Client) -> None:
    page = client.get(address("companies", world.company.public_id))
    assert "请再添加一个" in page.content.decode()
    assert page.status_code == 200


def test_unknown_ids_are_named_and_the_rest_is_compared(world: World, client: Client) -> None:
    page = client.get(address("companies", world.company.public_id, "nothing", world.rival.public_id))
    assert page.status_code == 200
    assert "没有编号为 nothing 的条目" in page.content.decode()
    assert page.context["choice"].ids == [world.company.public_id, world.rival.public_id]


def test_only_unknown_ids_are_not_found(world: World, client: Client) -> None:
    assert client.get(address("companies", "nothing")).status_code == 404


def test_a_hidden_record_is_unknown(world: World, client: Client) -> None:
    hidden = Company.objects.create(name="隐藏有限公司", status=Status.HIDDEN)
    page = client.get(address("companies", hidden.public_id, world.rival.public_id))
    assert "隐藏有限公司" not in page.content.decode()


def test_a_merged_record_is_replaced_by_its_heir(world: World, client: Client) -> None:
    old = Company.objects.create(name="旧名有限公司", status=Status.MERGED, merged_into=world.company)
    page = client.get(address("companies", old.public_id, world.rival.public_id, world.company.public_id))
    assert "旧名有限公司 已并入 云岭硅材料有限公司" in page.content.decode()
    assert page.context["choice"].ids == [world.company.public_id, world.rival.public_id]


def test_another_kind_is_left_out_and_told(world: World, client: Client) -> None:
    page = client.get(address("companies", world.company.public_id, world.university.public_id))
    assert "云岭大学 属于其他类别（高校）" in page.content.decode()


def test_more_than_six_are_cut_and_told(world: World, client: Client) -> None:
    ids = [Company.objects.create(name=f"公司{n}").public_id for n in range(8)]
    page = client.get(address("companies", *ids))
    assert page.context["choice"].ids == ids[:6]
    assert "只对比前 6 个" in page.content.decode()


def test_a_kind_that_cannot_be_compared_is_refused(world: World, client: Client) -> None:
    page = client.get("/compare/?kind=moons")
    assert page.status_code == 400
    assert "“moons”不能对比。可对比：地区、园区" in page.content.decode()


def test_the_picker_adds_and_removes_by_plain_links(world: World, client: Client) -> None:
    page = client.get(address("companies", world.company.public_id) + "&add=草原&period=all")
    (candidate,) = page.context["picker"].candidates
    both = client.get(candidate.url)
    assert both.context["choice"].ids == [world.company.public_id, world.rival.public_id]
    assert both.context["query"].value("period") == "all"
    left = client.get(both.context["picker"].chosen[0].url)
    assert left.context["choice"].ids == [world.rival.public_id]


def test_a_page_of_an_entity_leads_to_its_comparison(world: World, client: Client) -> None:
    assert (
        f"/compare/?kind=companies&amp;id={world.company.public_id}"
        in client.get(world.company.get_absolute_url()).content.decode()
    )
    assert "/compare/?kind" not in client.get(world.person.get_absolute_url()).content.decode()


def test_csv_carries_values_periods_and_sources(pair: Pair, client: Client) -> None:
    company, rival = pair.world.company, pair.world.rival
    response = client.get(address("companies", company.public_id, rival.public_id) + "&format=csv")
    assert response["Content-Disposition"].startswith('attachment; filename="compare-')
    rows = list(csv.DictReader(io.StringIO(response.getvalue().decode("utf-8-sig"))))
    output = next(row for row in rows if row["行"] == "产值" and row["性质"] == "实际")
    assert (output[company.name], output[f"{company.name} · 时期"]) == ("250000000", "2023")
    assert "云岭日报" in output[f"{company.name} · 来源"]
    assert f"http://testserver/articles/{pair.world.article.pk}/#e" in output[f"{company.name} · 来源"]


def test_xlsx_has_numbers_as_numbers_and_no_formulas(pair: Pair, client: Client) -> None:
    pair.one.name = "=SUM(1)"
    pair.one.save()
    response = client.get(f"{pair.address}&format=xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(response.getvalue())).worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    assert heads[5] == "=SUM(1)"
    assert sheet.cell(1, 6).data_type == "s"
    output = next(row for row in sheet.iter_rows(values_only=True) if row[1] == "产值")
    assert output[5] == 80_000_000_000


#: Who is compared and what they share 14; of each of six: decisions 1, statements 4, and two for each list
#: that counts what belongs to it (regions have eight).
BUDGET = 14 + 6 * (5 + 8 * 2)


def test_the_page_stays_within_its_budget(
    pair: Pair, client: Client, django_assert_max_num_queries: Any
) -> None:
    from ecosystem.models import Region

    ids = [r.public_id for r in Region.objects.order_by("pk")[:5]]
    with django_assert_max_num_queries(BUDGET):
        client.get(address("regions", *ids))
    companies = [Company.objects.create(name=f"公司{n}", region=pair.one) for n in range(40)]
    for company in companies:
        Relation.objects.create(type=RelationType.PARTNERS_WITH, subject=company, object=pair.world.company)
        measure(company, "产值", "5", 2023)
    for year in range(2000, 2020):
        measure(pair.one, "产值", str(year), year)
    assert Metric.objects.count() > 60
    with django_assert_max_num_queries(BUDGET):
        client.get(address("regions", *ids) + "&period=all")
    with django_assert_max_num_queries(BUDGET):
        client.get(address("companies", *(c.public_id for c in companies[:6])))
