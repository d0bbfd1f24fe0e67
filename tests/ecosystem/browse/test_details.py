"""Details: relations by meaning, figures with their evidence, addresses that last."""

from django.test import Client

from ecosystem.browse.proofs import Proofs
from ecosystem.models import Company, Park, Relation, RelationType, Status
from tests.small_world import World


def page(client: Client, url: str) -> str:
    return client.get(url).content.decode()


def test_a_consortium_shows_leader_members_and_where_that_is_printed(world: World, client: Client) -> None:
    text = page(client, world.consortium.get_absolute_url())
    assert text.index("牵头单位") < text.index("云岭硅材料有限公司") < text.index("成员单位")
    assert "云岭大学" in text
    assert "云岭日报" in text
    assert "云岭硅材料有限公司牵头组建云岭硅材料创新联合体" in text
    evidence = world.leads.claims.get().evidence.get()
    assert f"/articles/{world.article.pk}/#e{evidence.pk}" in text


def test_relations_read_from_the_side_of_the_page(world: World, client: Client) -> None:
    assert "总工程师" in page(client, world.company.get_absolute_url())
    assert "参与的联合体" in page(client, world.university.get_absolute_url())


def test_a_partnership_reads_the_same_from_both_ends(world: World, client: Client) -> None:
    assert "合作伙伴" in page(client, world.company.get_absolute_url())
    assert "合作伙伴" in page(client, world.rival.get_absolute_url())


def test_the_place_in_the_attributes_has_its_proof(world: World, client: Client) -> None:
    located = Relation.objects.create(
        type=RelationType.LOCATED_IN, subject=world.company, object=world.county, sources=1
    )
    elsewhere = Relation.objects.create(
        type=RelationType.LOCATED_IN, subject=world.company, object=world.other_province, sources=1
    )
    claim = world.leads.claims.get()
    claim.property, claim.relation = "relation:located_in", elsewhere
    claim.save()
    proof = Proofs(world.company).column("region")
    assert not proof.statements
    assert [other.words for other in proof.others] == ["内蒙古自治区"]
    claim.relation = located
    claim.save()
    proof = Proofs(world.company).column("region")
    assert [quote.outlet for quote in proof.quotes] == ["云岭日报"]
    assert not proof.others


def test_figures_show_bound_unit_period_and_plan(world: World, client: Client) -> None:
    text = page(client, world.company.get_absolute_url())
    assert "超2.5亿元" in text
    assert 'title="250,000,000 元"' in text
    assert "2023年" in text
    assert 'class="badge nature nature-plan">计划</span>' in text


def test_a_series_of_periods_is_drawn(world: World, client: Client) -> None:
    assert 'data-chart="series"' in page(client, world.company.get_absolute_url())
    assert 'data-chart="series"' not in page(client, world.rival.get_absolute_url())


def test_what_is_unknown_is_said(world: World, client: Client) -> None:
    assert "未见报道" in page(client, world.rival.get_absolute_url())


def test_long_groups_are_capped_until_asked(world: World, client: Client) -> None:
    for n in range(15):
        member = Company.objects.create(name=f"成员{n}有限公司")
        Relation.objects.create(type=RelationType.MEMBER_OF, subject=member, object=world.consortium)
    url = world.consortium.get_absolute_url()
    short = page(client, url)
    assert "全部（16）" in short
    assert short.count("成员1") < 11
    assert "全部（16）" not in page(client, f"{url}?relations=member_of")


def test_a_record_of_very_many_relations_shows_fewer_of_each(world: World, client: Client) -> None:
    others = [Company.objects.create(name=f"伙伴{n}有限公司") for n in range(10)]
    park = Park.objects.create(name="江湾高新技术产业开发区")
    for type_ in RelationType.values:
        Relation.objects.bulk_create(Relation(type=type_, subject=park, object=other) for other in others)
    groups = page(client, park.get_absolute_url()).split('<section class="group"')[1:]
    assert [group.split("</ul>")[0].count("<li>") for group in groups] == [5] * len(RelationType.values)
    assert all("全部（10）" in group for group in groups)


def test_a_merged_entity_leads_to_its_heir_for_good(world: World, client: Client) -> None:
    old = Company.objects.create(name="旧名有限公司", status=Status.MERGED, merged_into=world.company)
    for url in (old.get_absolute_url(), f"/id/{old.public_id}"):
        response = client.get(url)
        assert (response.status_code, response["Location"]) == (301, world.company.get_absolute_url())


def test_the_permanent_address_leads_to_the_page(world: World, client: Client) -> None:
    response = client.get(f"/id/{world.park.public_id}")
    assert (response.status_code, response["Location"]) == (302, world.park.get_absolute_url())


def test_an_id_under_the_wrong_kind_leads_to_the_right_one(world: World, client: Client) -> None:
    assert client.get(f"/parks/{world.company.public_id}/")["Location"] == world.company.get_absolute_url()


def test_hidden_and_unknown_are_not_found(world: World, client: Client) -> None:
    hidden = Company.objects.create(name="隐藏有限公司", status=Status.HIDDEN)
    assert client.get(hidden.get_absolute_url()).status_code == 404
    assert client.get("/companies/nothing/").status_code == 404
    assert client.get("/id/nothing").status_code == 404
    assert "隐藏有限公司" not in page(client, "/companies/")


def test_a_region_counts_its_kinds_and_leads_to_their_lists(world: World, client: Client) -> None:
    text = page(client, world.province.get_absolute_url())
    assert "/companies/?region=640000" in text
    assert "/consortia/?region=640000" in text


def test_the_place_of_an_entity_is_its_breadcrumb(world: World, client: Client) -> None:
    text = page(client, world.company.get_absolute_url())
    crumbs = text[text.index('class="crumbs"') : text.index("</nav>", text.index('class="crumbs"'))]
    assert crumbs.index("宁夏回族自治区") < crumbs.index("银川市") < crumbs.index("贺兰县")


def test_a_figure_has_its_own_page_with_its_peers(world: World, client: Client) -> None:
    text = page(client, f"/metrics/{world.metric.pk}/")
    assert "产值超2.5亿元" in text
    assert "草原风电有限公司" in text
    assert client.get("/metrics/999999/").status_code == 404


def test_health(db: None, client: Client) -> None:
    assert client.get("/healthz").content == b"ok\n"
    assert client.get("/readyz").status_code == 200
