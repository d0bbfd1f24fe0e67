"""`retract_article` and `withdraw_import`: what they print, and that a dry run leaves no trace."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, ImportRun
from ecosystem.models import Change, Relation
from tests.articles.importing.logs import carry, leader
from tests.articles.importing.worlds import rows, shown

pytestmark = pytest.mark.django_db


def run(command: str, *args: Any, **options: Any) -> list[str]:
    out = StringIO()
    call_command(command, *map(str, args), stdout=out, **options)
    return out.getvalue().splitlines()


def test_a_retraction_prints_what_vanishes_and_keeps_the_reason() -> None:
    carry(leader())
    article = Article.objects.get()
    before = shown()
    lines = run("retract_article", article.pk, reason="报社撤稿")
    assert "- company 江北重工有限公司" in lines
    assert "- company 江北重工有限公司: Sectors: New materials → —" in lines
    assert "- company 江北重工有限公司: leads: 江北装备创新联合体 → —" in lines
    assert "- company 江北重工有限公司: Metric: 从业人员 · 2024 · 800人 → —" in lines
    assert lines[-1] == "shown values: 0 appear, 0 change, 9 vanish"
    article.refresh_from_db()
    assert (article.status, article.retraction_reason) == ("retracted", "报社撤稿")
    assert set(Change.objects.filter(cause="retraction").values_list("reason", flat=True)) == {"报社撤稿"}
    lines = run("retract_article", article.pk, undo=True)
    assert lines[-1] == "shown values: 9 appear, 0 change, 0 vanish"
    assert shown() == before


@pytest.mark.parametrize("command", ["retract_article", "withdraw_import"])
def test_a_dry_run_prints_the_same_and_leaves_no_row_changed(command: str) -> None:
    imported = carry(leader())
    number = imported.pk if command == "withdraw_import" else Article.objects.get().pk
    before, runs = rows(), list(ImportRun.objects.values())
    told = run(command, number, dry_run=True)
    assert rows() == before
    assert list(ImportRun.objects.values()) == runs
    assert run(command, number, reason="误传") == told


def test_a_changed_value_is_told_with_what_it_was() -> None:
    carry(leader())
    second = leader("b.txt", "升为国家级。")
    second.entities[1].level = "国家级"
    second.layout.articles[0] = type(second.layout.articles[0])("", (), "报乙", "2025-01", 0, 9)
    imported = carry(second)
    assert "~ consortium 江北装备创新联合体: Level: National → Provincial" in run(
        "withdraw_import", imported.pk, dry_run=True
    )


def test_an_import_is_withdrawn_once_and_let_count_again_once() -> None:
    imported = carry(leader())
    run("withdraw_import", imported.pk)
    assert not Relation.objects.exists()
    with pytest.raises(CommandError, match="is withdrawn"):
        run("withdraw_import", imported.pk)
    run("withdraw_import", imported.pk, undo=True)
    assert Relation.objects.exists()
    with pytest.raises(CommandError, match="is not withdrawn"):
        run("withdraw_import", imported.pk, undo=True)


def test_what_does_not_exist_and_what_has_no_reason_is_refused() -> None:
    carry(leader())
    with pytest.raises(CommandError, match="no such article: 99"):
        run("retract_article", 99, reason="x")
    with pytest.raises(CommandError, match="no such import run: 99"):
        run("withdraw_import", 99)
    with pytest.raises(CommandError, match="--reason"):
        run("retract_article", Article.objects.get().pk)
