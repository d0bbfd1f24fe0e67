"""Gold files say what is shown of a page, decisions applied, in the words of the page."""

import json
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from articles.extraction import evaluation
from articles.extraction.document import Extraction
from articles.gold import file_name, gold_files
from articles.importing.retraction import retract
from articles.importing.run import Outcome, import_paths
from articles.models import Article
from ecosystem import services
from ecosystem.models import Company, Entity, Indicator, Metric, Relation
from tests.articles.importing.worlds import take, world

pytestmark = pytest.mark.django_db

SAMPLES = Path(__file__).resolve().parents[3] / "fixtures" / "articles"
COMPANY = ("company", "江北重工有限公司", {"aliases": ["江北重工"], "sectors": ["high_end_equipment"]})
UNION = ("consortium", "江北装备创新联合体", {"level": "市级"})
SCHOOL = ("university", "江北大学")
TEXT = (
    "江北重工有限公司（江北重工）牵头江北装备创新联合体，专利5项、论文12篇。"
    "江北大学为江北装备创新联合体培养学生64名。2024-05"
)


def paper(name: str = "a.txt", title: str = "江北组建联合体") -> Extraction:
    return world(
        name,
        TEXT,
        [COMPANY, UNION, SCHOOL],
        [("leads", 0, 1, "牵头单位"), ("member_of", 0, 1)],
        [
            {"subject": 0, "indicator": "专利", "value": 5, "unit": "项", "qualifier": ">"},
            {"subject": 2, "indicator": "学生", "value": 6, "unit": "名"},
        ],
        title=title,
    )


def gold() -> dict[str, Any]:
    [found] = gold_files(Article.objects.all())
    return found


def named(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {entity["name"]: entity for entity in found["entities"]}


def linked(found: dict[str, Any]) -> set[tuple[str, str, str]]:
    names = {entity["id"]: entity["name"] for entity in found["entities"]}
    return {(r["type"], names[r["subject"]], names[r["object"]]) for r in found["relations"]}


def test_a_page_comes_out_as_it_went_in() -> None:
    take(paper())
    found = gold()
    assert found["document"] == "a.txt"
    assert found["articles"] == [
        {"title": "江北组建联合体", "authors": [], "source": "报甲", "published": "2024-05"}
    ]
    company = named(found)["江北重工有限公司"]
    assert (company["kind"], company["aliases"]) == ("company", ["江北重工"])
    assert named(found)["江北装备创新联合体"]["level"] == "市级"
    assert ("leads", "江北重工有限公司", "江北装备创新联合体") in linked(found)
    assert found["relations"][0]["title"] == "牵头单位"
    patents = found["metrics"][0]
    assert (patents["indicator"], patents["value"], patents["unit"], patents["qualifier"]) == (
        "专利",
        5,
        "项",
        ">",
    )
    assert all(fact["evidence"] in TEXT for fact in [*found["relations"], *found["metrics"]])


def test_what_was_denied_is_left_out() -> None:
    take(paper())
    services.deny_relation(relation=Relation.objects.get(type="member_of"))
    services.deny_metric(metric=Metric.objects.get(indicator__name="专利"))
    services.deny_alias(entity=Company.objects.get(), text="江北重工")
    found = gold()
    assert {type_ for type_, *_ in linked(found)} == {"leads"}
    assert [metric["indicator"] for metric in found["metrics"]] == ["学生"]
    assert named(found)["江北重工有限公司"]["aliases"] == []


def test_corrected_values_are_in_with_a_sentence_that_prints_them() -> None:
    take(paper())
    wrong = Metric.objects.get(indicator__name="学生")
    services.deny_metric(metric=wrong)
    right = Metric(subject=wrong.subject, indicator=wrong.indicator, value=Decimal(64), unit="名")
    services.set_metric(metric=right)
    services.set_value(
        entity=Entity.objects.get(kind="consortium"), name="level", value="省级", reason="公告"
    )
    services.set_relation(
        subject=Entity.objects.get(kind="university"),
        type_="partners_with",
        object_=Entity.objects.get(kind="consortium"),
        title="培养",
    )
    found = gold()
    students = next(m for m in found["metrics"] if m["indicator"] == wrong.indicator.name)
    assert (students["value"], students["unit"]) == (64, "名")
    assert students["evidence"] == "江北大学为江北装备创新联合体培养学生64名。"
    assert named(found)["江北装备创新联合体"]["level"] == "省级"
    added = next(r for r in found["relations"] if r["type"] == "partners_with")
    assert (added["title"], added["evidence"]) == ("培养", "江北大学为江北装备创新联合体培养学生64名。")


def test_corrected_name_is_the_name_only_where_the_page_prints_it() -> None:
    take(paper())
    services.set_value(entity=Company.objects.get(), name="name", value="江北重型装备有限公司")
    assert "江北重工有限公司" in named(gold())
    services.set_value(entity=Company.objects.get(), name="name", value="江北重工")
    assert named(gold())["江北重工"]["aliases"] == ["江北重工有限公司"]


def test_what_the_page_does_not_bear_out_is_not_gold() -> None:
    take(paper())
    company = Company.objects.get()
    area = Indicator.objects.create(name="面积", dimension="area")
    services.set_metric(metric=Metric(subject=company, indicator=area, value=Decimal(99), unit="亩"))
    assert [metric["unit"] for metric in gold()["metrics"]] == ["项", "名"]


def test_retracted_articles_are_no_gold() -> None:
    take(paper())
    retract(Article.objects.all())
    assert gold_files(Article.objects.all()) == []


def test_names_of_files_stay_in_the_folder() -> None:
    assert file_name({"document": "a/../.b c?.txt"}) == "b-c-.json"


def test_samples_exported_are_what_extraction_finds(tmp_path: Path) -> None:
    call_command("load_reference_data", stdout=StringIO())
    paths = [SAMPLES / "ningxia-consortia.txt", SAMPLES / "zones-page.txt"]
    [outcome] = [s for s in import_paths(paths, SAMPLES / "manifest.csv") if isinstance(s, Outcome)]
    assert not outcome.errors
    call_command("export_gold", tmp_path, stdout=StringIO())
    for path in paths:
        _validate(json.loads((tmp_path / f"{path.stem}.json").read_text(encoding="utf-8")), path)
    out = StringIO()
    manifest = SAMPLES / "manifest.csv"
    call_command("evaluate_extraction", tmp_path, *paths, manifest=manifest, json=True, stdout=out)
    figures = json.loads(out.getvalue())["f1"]
    assert figures["entities"]["f1"] > 0.98
    assert figures["relations"]["f1"] > 0.95
    assert figures["metrics"]["f1"] > 0.95


def _validate(found: dict[str, Any], path: Path) -> None:
    """What the annotators' own check asks of a gold file."""
    squash = evaluation.wording.squash
    text = squash(path.read_text(encoding="utf-8"))
    known = {entity["id"] for entity in found["entities"]}
    assert len(known) == len(found["entities"])
    for entity in found["entities"]:
        assert any(squash(form) in text for form in (entity["name"], *entity["aliases"]))
        assert all(squash(alias) in text for alias in entity["aliases"])
    forms = [(e["kind"], squash(f)) for e in found["entities"] for f in (e["name"], *e["aliases"])]
    assert len(set(forms)) == len(forms)
    for fact in [*found["relations"], *found["metrics"]]:
        assert {fact["subject"], fact.get("object", fact["subject"])} <= known
        assert squash(fact["evidence"]) in text


def test_unknown_document_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"nothing\.txt"):
        call_command("export_gold", tmp_path, "nothing.txt")


def test_articles_are_exported_from_their_list(admin_client: Client) -> None:
    take(paper())
    data: dict[str, Any] = {"action": "export_gold", "_selected_action": [Article.objects.get().pk]}
    one = admin_client.post(reverse("admin:articles_article_changelist"), data)
    assert json.loads(one.content)["document"] == "a.txt"
    assert one["Content-Disposition"] == 'attachment; filename="a.json"'
    take(paper("b.txt", "另一篇"))
    data["_selected_action"] = list(Article.objects.values_list("pk", flat=True))
    several = admin_client.post(reverse("admin:articles_article_changelist"), data)
    assert sorted(ZipFile(BytesIO(several.content)).namelist()) == ["a.json", "b.json"]
