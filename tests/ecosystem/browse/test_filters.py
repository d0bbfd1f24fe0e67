"""Filters: what they select, how they combine, what they show of themselves."""

from typing import Any

from django.test import Client

from ecosystem.models import Company, Region
from ecosystem.search import refresh
from tests.small_world import World


def names(client: Client, url: str, **params: Any) -> set[str]:
    return {row.name for row in client.get(url, params).context["listing"].page.object_list}


def counted(client: Client, url: str, param: str, **params: Any) -> dict[str, int]:
    views = client.get(url, params).context["listing"].facets
    return {o.value: o.count for view in views if view.facet.param == param for o in view.options}


def test_a_region_means_all_below_it(world: World, client: Client) -> None:
    for code in ("640000", "640100", "640122"):
        assert names(client, "/companies/", region=code) == {"云岭硅材料有限公司"}
    assert names(client, "/companies/", region="150000") == {"草原风电有限公司"}


def test_a_place_without_code_counts_as_the_place_above(world: World, client: Client) -> None:
    village = Region.objects.create(name="云岭村", tier="village", parent=world.county)
    Company.objects.create(name="村办有限公司", region=village)
    assert "村办有限公司" in names(client, "/companies/", region="640100")
    assert counted(client, "/companies/", "region")["640000"] == 2


def test_values_of_one_filter_widen_and_filters_narrow(world: World, client: Client) -> None:
    both = {"云岭硅材料有限公司", "草原风电有限公司"}
    assert names(client, "/companies/", sector=["new_materials", "new_energy"]) == both
    assert names(client, "/companies/", sector=["new_materials", "new_energy"], region="150000") == {
        "草原风电有限公司"
    }


def test_counts_respect_the_other_filters_but_not_their_own(world: World, client: Client) -> None:
    sectors = counted(client, "/companies/", "sector", region="640000", sector="new_materials")
    assert sectors == {"new_materials": 1}
    regions = counted(client, "/companies/", "region", sector="new_energy", region="640000")
    assert regions == {"150000": 1, "640000": 0}


def test_a_chosen_place_opens_the_tier_below(world: World, client: Client) -> None:
    assert "640100" not in counted(client, "/companies/", "region")
    assert counted(client, "/companies/", "region", region="640000")["640100"] == 1
    assert counted(client, "/companies/", "region", region="640100")["640122"] == 1


def test_choosing_a_place_replaces_the_one_above(world: World, client: Client) -> None:
    listing = client.get("/companies/", {"region": "640000"}).context["listing"]
    city = next(o for v in listing.facets for o in v.options if o.value == "640100")
    assert city.url == "/companies/?region=640100"


def test_not_reported_can_be_chosen(world: World, client: Client) -> None:
    assert names(client, "/companies/", region="-") == {"无名科技有限公司"}
    assert names(client, "/companies/", sector="-") == {"无名科技有限公司"}


def test_level_category_park_and_qualification(world: World, client: Client) -> None:
    assert names(client, "/parks/", level="国家级") == {"云岭高新技术产业开发区"}
    assert names(client, "/parks/", level="市级") == set()
    assert names(client, "/platforms/", category="重点实验室") == {"云岭硅材料重点实验室"}
    assert names(client, "/companies/", park=world.park.public_id) == {"云岭硅材料有限公司"}
    assert names(client, "/companies/", qualification="little_giant") == {"云岭硅材料有限公司"}


def test_consortia_by_leader_and_member(world: World, client: Client) -> None:
    found = {"云岭硅材料创新联合体"}
    assert names(client, "/consortia/", leader=world.company.public_id) == found
    assert names(client, "/consortia/", member=world.university.public_id) == found
    assert names(client, "/consortia/", member=world.company.public_id) == set()


def test_people_by_title_and_organisation(world: World, client: Client) -> None:
    assert names(client, "/people/", title="总工程师") == {"李云岭"}
    assert names(client, "/people/", organisation=world.company.public_id) == {"李云岭"}


def test_figures_of_a_region_include_its_own_and_its_residents(world: World, client: Client) -> None:
    rows = client.get("/metrics/", {"region": "640000"}).context["listing"].page.object_list
    assert {row.subject.name for row in rows} == {"云岭硅材料有限公司", "银川市"}


def test_figures_by_year_and_nature(world: World, client: Client) -> None:
    listing = client.get("/metrics/", {"year": "2025", "nature": "plan"}).context["listing"]
    assert [str(row.value.normalize()) for row in listing.page.object_list] == ["4"]


def test_pills_name_the_values_and_take_them_away(world: World, client: Client) -> None:
    url = "/companies/?region=640000&sector=new_materials&sort=-metrics&q=云岭"
    pills = client.get(url).context["listing"].pills
    assert [pill.label for pill in pills] == ["云岭", "宁夏回族自治区", "新材料"]
    assert "region" not in pills[1].url
    assert "sector=new_materials" in pills[1].url
    assert "sort=-metrics" in pills[1].url


def test_an_unknown_value_selects_nothing_and_stays_removable(world: World, client: Client) -> None:
    listing = client.get("/companies/", {"region": "abc"}).context["listing"]
    assert listing.count == 0
    assert [(pill.label, pill.url) for pill in listing.pills] == [("abc", "/companies/")]


def test_regions_without_content_are_left_out_until_asked(world: World, client: Client) -> None:
    added = Region.objects.create(code="640181", name="灵武市", tier="county", parent=world.city)
    refresh("entity", [added.pk])
    page = client.get("/regions/")
    assert "灵武市" not in page.content.decode()
    assert "仅显示" in page.content.decode()
    assert "灵武市" in client.get("/regions/", {"all": "1"}).content.decode()
    assert "灵武市" in client.get("/regions/", {"q": "灵武"}).content.decode()


def test_regions_count_what_lies_below_them(world: World, client: Client) -> None:
    rows = {r.name: r for r in client.get("/regions/").context["listing"].page.object_list}
    assert rows["宁夏回族自治区"].company_count == 1
    assert rows["贺兰县"].company_count == 1
    assert rows["内蒙古自治区"].consortium_count == 0


def test_a_region_without_code_counts_its_own_only(world: World, client: Client) -> None:
    town = Region.objects.create(name="云岭镇", tier="township", parent=world.county)
    Company.objects.create(name="镇办有限公司", region=town)
    rows = {r.name: r for r in client.get("/regions/").context["listing"].page.object_list}
    assert rows["云岭镇"].company_count == 1
    assert rows["宁夏回族自治区"].company_count == 2


def test_members_and_leader_of_consortia(world: World, client: Client) -> None:
    [row] = client.get("/consortia/").context["listing"].page.object_list
    assert row.members_count == 1
    assert [tie.subject.name for tie in row.leader_ties] == ["云岭硅材料有限公司"]
