"""The quality page: what its tables count, their file, their cost."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.test import Client

from articles.importing.projection import project_all
from articles.importing.retraction import retract
from articles.models import Article, Evidence, ImportRun
from articles.pages.quality.table import Table
from ecosystem import services
from ecosystem.models import Company, Consortium, Metric, Region, Relation
from tests.articles.pages.papers import bring_in, paper

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _world() -> None:
    """Two publishers on one company; they differ on the consortium's level."""
    Region.objects.create(code="640000", name="宁夏回族自治区", tier=Region.Tier.PROVINCE)
    bring_in(paper(), paper("b.txt", source="报乙", published="2020-05", level="市级"))


def tables(client: Client) -> dict[str, Table]:
    return {table.key: table for table in client.get("/quality/").context["tables"]}


def row(client: Client, table: str, head: str) -> list[str]:
    """The cells of one row, without its head."""
    rows = tables(client)[table].rows
    return next([cell.text for cell in cells[1:]] for cells in rows if cells[0].text == head)


def test_facts_by_band_and_by_publishers(client: Client) -> None:
    assert row(client, "facts", "指标") == ["1", "100%", "0%", "0%", "0", "100%"]
    Evidence.objects.filter(claim__property="level").update(confidence=0.5)
    project_all()
    assert row(client, "facts", "级别") == ["2", "0%", "0%", "100%", "0", "0%"]
    assert [row(client, "facts", "名称")[i] for i in (0, 5)] == ["3", "100%"]


def test_what_is_given_by_hand_is_apart(client: Client) -> None:
    company, union = Company.objects.get(), Consortium.objects.get()
    services.set_relation(subject=company, type_="member_of", object_=union)
    assert row(client, "facts", "成员") == ["1", "0%", "0%", "0%", "1", "—"]


def test_a_fact_is_old_where_no_newer_article_gives_it(client: Client) -> None:
    Article.objects.filter(source__name="报甲").update(published_on="2020-01-01")
    project_all()
    [head, newest, facts, old, share] = tables(client)["freshness"].rows[0]
    assert (newest.text, facts.text, old.text, share.text) == ("2020-05-01", "3", "3", "100%")
    Article.objects.filter(source__name="报甲").update(published_on="2999-01-01")
    project_all()
    assert [cell.text for cell in tables(client)["freshness"].rows[0][1:]] == ["2999-01-01", "3", "0", "0%"]
    assert head.url.startswith("/regions/")


def test_agreement_counts_verdicts_on_what_the_machine_read(client: Client) -> None:
    company, union = Company.objects.get(), Consortium.objects.get()
    tie, figure = Relation.objects.get(type="leads"), Metric.objects.get()
    assert tables(client)["agreement"].rows == []
    services.accept(
        entity=company, name="relation:leads", value={"title": tie.title}, qualifier=union.public_id
    )
    services.deny_metric(metric=figure)
    services.deny_alias(entity=company, text="海岳磁材")
    services.set_value(entity=union, name="level", value="国家级")
    services.set_value(entity=union, name="summary", value="只是补充")
    services.set_alias(entity=union, text="磁材联合体")
    assert row(client, "agreement", "牵头") == ["1", "0", "0", "100%"]
    assert row(client, "agreement", "指标") == ["0", "1", "0", "0%"]
    assert row(client, "agreement", "别名") == ["0", "1", "0", "0%"]
    assert row(client, "agreement", "级别") == ["0", "0", "1", "0%"]
    assert len(tables(client)["agreement"].rows) == 4
    assert ["1", "1", "0", "50%"] in [[c.text for c in cells[1:]] for cells in tables(client)["rules"].rows]


def test_a_verdict_taken_back_counts_no_more(client: Client) -> None:
    decision = services.deny_metric(metric=Metric.objects.get())
    services.undo(decision=decision)
    assert tables(client)["agreement"].rows == []


def test_articles_by_source_and_month_and_runs_with_errors(client: Client) -> None:
    ImportRun.objects.create(
        extractor="1", counts={"documents": 3, "facts": 9}, errors=[{"file": "c.pdf", "reason": "kaputt"}]
    )
    assert row(client, "sources", "报乙") == ["1", "0", "1"]
    assert [cell.text for cell in tables(client)["runs"].rows[0][1:5]] == ["3", "0", "9", "1"]
    assert [cell.text for cell in tables(client)["errors"].rows[0][1:]] == ["c.pdf", "kaputt"]


def test_queues_lead_to_their_questions_for_those_who_may_answer(
    client: Client, admin_client: Client
) -> None:
    assert all(not cells[0].url for cells in tables(client)["queues"].rows)
    assert all(cells[0].url.startswith("/review/") for cells in tables(admin_client)["queues"].rows)


def test_the_file_holds_the_tables_of_the_page(client: Client) -> None:
    ImportRun.objects.create(extractor="1", errors=[{"file": "=c", "reason": ""}])
    response = client.get("/quality/?format=csv")
    assert "attachment" in response["Content-Disposition"]
    lines = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert ["按置信度统计的事实", "指标", "1", "100%", "0%", "0%", "0", "100%"] in lines
    assert "'=c" in {cell for line in lines for cell in line}


def test_an_empty_base_has_a_quality_page_too(client: Client) -> None:
    retract(Article.objects.all())
    response = client.get("/quality/")
    assert response.status_code == 200
    assert "这里还没有内容" in response.content.decode()


def test_the_page_stays_within_its_budget(client: Client, django_assert_max_num_queries: Any) -> None:
    services.set_value(entity=Consortium.objects.get(), name="level", value="国家级")
    with django_assert_max_num_queries(16):
        client.get("/quality/")


def test_everybody_finds_it(client: Client) -> None:
    assert 'href="/quality/"' in client.get("/").content.decode()


def counted(client: Client, url: str) -> int:
    """Rows of the list, of the pages or of admin, that an address opens."""
    response = client.get(url)
    assert response.status_code == 200, url
    listing = response.context.get("listing")
    return int(listing.count if listing else response.context["cl"].result_count)


def test_each_number_opens_the_facts_that_it_counts(admin_client: Client) -> None:
    Evidence.objects.filter(claim__property="level").update(confidence=0.5)
    company, union = Company.objects.get(), Consortium.objects.get()
    services.set_relation(subject=company, type_="located_in", object_=Region.objects.get(code="640000"))
    services.set_relation(subject=company, type_="member_of", object_=union)
    project_all()
    facts = tables(admin_client)["facts"].rows
    assert {"指标", "牵头", "级别", "名称", "成员", "位于"} <= {cells[0].text for cells in facts}
    for head, total, *shares, hand, shared in facts:
        assert counted(admin_client, total.url) == int(total.text), head.text
        assert not hand.url or counted(admin_client, hand.url) == int(hand.text), head.text
        of_bands = [counted(admin_client, cell.url) if cell.url else 0 for cell in shares]
        assert sum(of_bands) + int(hand.text) == int(total.text), head.text
        said = int(total.text) - int(hand.text)
        several = counted(admin_client, shared.url) if shared.url else 0
        assert shared.text == (f"{100 * several / said:.0f}%" if said else "—"), head.text


def test_visitors_are_led_to_lists_that_they_may_see(client: Client) -> None:
    facts = {cells[0].text: cells[1].url for cells in tables(client)["facts"].rows}
    assert facts["级别"] == ""
    assert (facts["指标"], facts["牵头"]) == ("/metrics/", "/graph/?type=leads#table")
