"""The three stories that the product exists for, by clicking, in Chromium."""

import csv
import io
import re

from django.core.management import call_command
from playwright.sync_api import Page, expect

from ecosystem.models import Company, Relation, RelationType
from tests.browser.conftest import log_in
from tests.samples import MANIFEST, SAMPLES


def test_policy_officer_finds_the_leader_the_members_and_where_it_is_printed(page: Page) -> None:
    page.goto("/")
    page.get_by_role("navigation", name="类别").get_by_role("link", name="创新联合体").click()
    page.get_by_role("group", name="筛选").get_by_role("link", name="宁夏").first.click()
    expect(page.locator(".pill")).to_contain_text("宁夏回族自治区")

    led = Relation.objects.filter(
        type=RelationType.LEADS, object__region__name="宁夏回族自治区", object__kind="consortium"
    ).first()
    assert led is not None
    page.get_by_role("main").get_by_role("link", name=led.object.name).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(led.object.name)
    expect(page.locator("#relations-leads")).to_contain_text(led.subject.name)
    members = led.object.inverse_relations.filter(type=RelationType.MEMBER_OF)
    assert members.count() >= 2
    for member in members:
        expect(page.locator("#relations-member_of")).to_contain_text(member.subject.name)

    source = page.locator("#relations-leads details").first
    source.locator("summary").click()
    quote = source.locator("blockquote, q, .quote").first
    expect(quote).to_be_visible()
    source.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"/articles/\d+/#e\d+$"))
    expect(page.locator(".proof-on").first).to_be_in_viewport()


def test_researcher_takes_the_companies_of_a_sector_away_as_csv(page: Page) -> None:
    page.goto("/companies/")
    page.get_by_role("group", name="筛选").get_by_role("link", name="新材料").first.click()
    expect(page.locator(".pill")).to_contain_text("新材料")
    page.get_by_text("导出").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="CSV").first.click()
    data = waiting.value.path().read_bytes()

    assert data.startswith(b"\xef\xbb\xbf"), "Excel takes a file without this mark for GBK"
    exported = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    names = {row[exported[0].index("名称")] for row in exported[1:]}
    wanted = set(Company.objects.filter(sectors__code="new_materials").values_list("name", flat=True))
    assert len(wanted) >= 2
    assert names == wanted


def test_admin_corrects_a_company_and_the_correction_outlasts_the_next_import(page: Page) -> None:
    company = Company.objects.filter(sectors__code="new_materials").order_by("pk").first()
    assert company is not None
    page.goto(f"/admin/ecosystem/company/{company.pk}/change/")
    log_in(page)
    page.locator("#id_name").fill("更正后的新材料公司")
    sectors = page.locator(".field-sectors")
    while sectors.locator(".select2-selection__choice__remove").count():
        sectors.locator(".select2-selection__choice__remove").first.click()
    sectors.locator(".select2-search__field").fill("新能源")
    page.locator(".select2-results__option").get_by_text("新能源", exact=True).click()
    page.locator("input[name=_save]").click()
    expect(page.locator(".messagelist .success")).to_be_visible()

    call_command("import_articles", SAMPLES, manifest=MANIFEST, verbosity=0)

    page.goto(f"/companies/{company.public_id}/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("更正后的新材料公司")
    expect(page.locator(".atlas-main")).to_contain_text("新能源")
    company.refresh_from_db()
    assert company.name == "更正后的新材料公司"
    assert list(company.sectors.values_list("code", flat=True)) == ["new_energy"]
