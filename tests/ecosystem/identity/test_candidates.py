"""Pairs that people are asked about follow from records and judgements, whoever was looked at last."""

import pytest
from django.core.management import call_command

from ecosystem.identity.candidates import refresh, refresh_all
from ecosystem.models import Candidate, Company, Judgement, Name, Person, University

pytestmark = pytest.mark.django_db


def company(name: str, *aliases: str) -> Company:
    made = Company.objects.create(name=name)
    for alias in aliases:
        Name.objects.create(entity=made, text=alias)
    return made


def different(one: Company, other: Company) -> Judgement:
    left, right = sorted((one.pk, other.pk))
    return Judgement.objects.create(left_id=left, right_id=right, verdict=Judgement.Verdict.DIFFERENT)


def pairs() -> set[tuple[str, str, str]]:
    """Names and reason of each open question."""
    rows = Candidate.objects.open().select_related("left", "right")
    return {(min(_names(row)), max(_names(row)), row.reason) for row in rows}


def _names(row: Candidate) -> tuple[str, str]:
    return row.left.name, row.right.name


def test_short_forms_aliases_and_misprints_are_asked_about() -> None:
    full = company("海岳磁材股份有限公司", "海磁")
    others = [
        company("海岳磁材"),
        company("海磁"),
        company("海岳磁村股份有限公司"),
        company("东岭铝业有限公司"),
    ]
    refresh([full.pk, *(other.pk for other in others)])
    with_full = {pair for pair in pairs() if full.name in pair}
    assert with_full == {
        (min(full.name, other), max(full.name, other), reason)
        for other, reason in (
            ("海岳磁材", "short_form"),
            ("海磁", "alias"),
            ("海岳磁村股份有限公司", "near"),
        )
    }


def test_looking_at_one_side_finds_the_pair_and_at_all_changes_nothing() -> None:
    first, second = company("海岳磁材股份有限公司"), company("海岳磁材")
    refresh([first.pk])
    assert not pairs()
    refresh([second.pk])
    found = pairs()
    assert len(found) == 1
    assert refresh_all() == 1
    assert pairs() == found


def test_the_command_says_how_many_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    company("海岳磁材股份有限公司")
    company("海岳磁材")
    call_command("find_duplicates")
    assert "1" in capsys.readouterr().out


def test_of_many_of_one_name_each_is_asked_about_once() -> None:
    people = [Person.objects.create(name="张海岳") for _ in range(5)]
    refresh([person.pk for person in people])
    assert Candidate.objects.count() == 4
    Person.objects.filter(pk=min(people, key=lambda p: p.public_id).pk).update(status="hidden")
    refresh([person.pk for person in people])
    assert Candidate.objects.count() == 3


def test_what_is_told_apart_is_not_asked_again_and_undoing_asks() -> None:
    first, second = company("海岳磁材股份有限公司"), company("海岳磁材")
    refresh_all()
    judgement = different(first, second)
    refresh_all()
    assert not pairs()
    judgement.delete()
    refresh_all()
    assert len(pairs()) == 1


def test_a_name_that_does_not_mean_a_record_is_not_asked_about_when_it_comes_again() -> None:
    full, short = company("海岳磁材股份有限公司"), company("海岳磁材")
    different(full, short)
    company("海岳磁材")
    refresh_all()
    assert {reason for *_, reason in pairs()} == {"same_name"}


def test_two_that_a_public_list_names_are_two() -> None:
    for name in ("海岳工学院", "海岳工业大学"):
        University.objects.create(name=name, reference="名单")
    assert refresh_all() == 0
