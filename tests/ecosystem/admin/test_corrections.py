"""An admin corrects a record; the importer runs again; the correction stands."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.extraction.document import Extraction
from ecosystem.models import Company, Decision, Metric, Name, Relation
from tests.articles.importing.worlds import take, world
from tests.ecosystem.admin.forms import address_of, form_of, prefixed, save

pytestmark = pytest.mark.django_db


def paper(name: str = "a.txt") -> Extraction:
    text = f"江北重工有限公司（江北重工）牵头江北装备创新联合体，有效专利5项。{name}"
    company = ("company", "江北重工有限公司", {"aliases": ["江北重工"], "sectors": ["high_end_equipment"]})
    return world(
        name,
        text,
        [company, ("consortium", "江北装备创新联合体")],
        [("leads", 0, 1, "牵头单位")],
        [{"subject": 0, "indicator": "有效专利", "value": 5, "unit": "项"}],
    )


@pytest.fixture
def company() -> Company:
    take(paper())
    return Company.objects.get()


@pytest.fixture
def editor(admin_client: Client) -> Client:
    return admin_client


def test_a_corrected_name_and_sector_stand_after_the_next_import(editor: Client, company: Company) -> None:
    from ecosystem.models import Sector

    sector = Sector.objects.create(code="mining_metals", name="矿业与冶金", name_en="Mining")
    save(editor, company, name="江北重型装备有限公司", sectors=[sector.pk], reason="工商登记")
    take(paper("b.txt"))
    company.refresh_from_db()
    assert company.name == "江北重型装备有限公司"
    assert [s.code for s in company.sectors.all()] == ["mining_metals"]


def test_a_correction_is_on_record_with_person_and_reason(editor: Client, company: Company) -> None:
    save(editor, company, name="江北重型装备有限公司", reason="工商登记")
    decision = Decision.objects.get()
    assert (decision.property, decision.action, decision.reason) == ("name", "set", "工商登记")
    assert decision.by == User.objects.get()


def test_saving_without_a_change_decides_nothing(editor: Client, company: Company) -> None:
    save(editor, company)
    assert not Decision.objects.exists()


def test_deleting_a_relation_denies_it_for_good(editor: Client, company: Company) -> None:
    prefix = prefixed(editor, company, Relation)
    save(editor, company, **{f"{prefix}-0-DELETE": "on"})
    take(paper("b.txt"))
    assert not Relation.objects.exists()


def test_deleting_a_name_denies_it_for_good(editor: Client, company: Company) -> None:
    prefix = prefixed(editor, company, Name)
    row = Name.objects.get(text="江北重工")
    index = list(Name.objects.filter(entity=company)).index(row)
    save(editor, company, **{f"{prefix}-{index}-DELETE": "on"})
    take(paper("b.txt"))
    assert not Name.objects.filter(text="江北重工").exists()


def test_a_corrected_figure_takes_the_place_of_the_printed_one(editor: Client, company: Company) -> None:
    prefix = prefixed(editor, company, Metric)
    save(editor, company, **{f"{prefix}-0-value": "50"})
    take(paper("b.txt"))
    assert [int(m.value) for m in Metric.objects.all()] == [50]


def test_a_relation_added_in_admin_stays(editor: Client, company: Company) -> None:
    prefix = prefixed(editor, company, Relation)
    other = Relation.objects.get().object
    changes = {
        f"{prefix}-TOTAL_FORMS": 2,
        f"{prefix}-1-type": "member_of",
        f"{prefix}-1-subject": company.pk,
        f"{prefix}-1-object": other.pk,
        f"{prefix}-1-title": "成员",
    }
    save(editor, company, **changes)
    take(paper("b.txt"))
    assert Relation.objects.get(type="member_of").title == "成员"


def test_deleting_a_decision_undoes_it(editor: Client, company: Company) -> None:
    save(editor, company, name="江北重型装备有限公司")
    prefix = prefixed(editor, company, Decision)
    save(editor, company, **{f"{prefix}-0-DELETE": "on"})
    company.refresh_from_db()
    assert company.name == "江北重工有限公司"


def test_a_record_added_by_hand_is_shown_and_survives(editor: Client, company: Company) -> None:
    address = reverse("admin:ecosystem_company_add")
    data = form_of(editor, address) | {"name": "手工录入有限公司", "summary": "说明", "status": "active"}
    response = editor.post(address, data)
    assert response.status_code == 302, response.context["errors"]
    take(paper("b.txt"))
    made = Company.objects.get(name="手工录入有限公司")
    assert (made.status, made.summary) == ("active", "说明")


def test_the_form_shows_the_words_of_the_article_beside_the_values(editor: Client, company: Company) -> None:
    page = editor.get(address_of(company)).content.decode()
    assert "牵头江北装备创新联合体" in page
    assert "报甲" in page


def test_records_cannot_be_deleted(editor: Client, company: Company) -> None:
    address = reverse("admin:ecosystem_company_delete", args=[company.pk])
    assert editor.post(address, {"post": "yes"}).status_code == 403
