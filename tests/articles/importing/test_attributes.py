"""Years and titles that a text tells become columns, each with the words that say it."""

from typing import Any

import pytest

from articles.extraction.document import Extraction
from articles.models import Claim
from ecosystem import services
from ecosystem.models import Company, Consortium
from ecosystem.services.properties import current
from tests.articles.importing.worlds import take, world

pytestmark = pytest.mark.django_db


def paper(name: str, text: str, kind: str, thing: str, **told: tuple[str, list[str]]) -> Extraction:
    """A document about one thing; `told` is an attribute's value and the words that say each of its parts."""
    spans = {key: [_span(text, words) for words in said] for key, (_, said) in told.items()}
    about: dict[str, Any] = {
        "attributes": {key: value for key, (value, _) in told.items()},
        "attribute_spans": spans,
    }
    return world(name, text, [(kind, thing, about)])


def _span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def titles() -> set[str]:
    return {title.code for title in Company.objects.get().qualifications.all()}


def firm(name: str, code: str, words: str) -> Extraction:
    text = f"江北重工有限公司{words}。"
    return paper(name, text, "company", "江北重工有限公司", qualifications=(code, [words]))


def test_year_becomes_a_number_and_stays_one() -> None:
    union = paper(
        "a.txt",
        "江北装备创新联合体成立于2013年。",
        "consortium",
        "江北装备创新联合体",
        founded=("2013", ["成立于2013年"]),
    )
    take(union)
    assert Consortium.objects.get().founded == 2013
    assert Claim.objects.get(property="founded").evidence.get().quote == "成立于2013年"


def test_titles_of_several_reports_add_up() -> None:
    take(firm("a.txt", "gazelle", "是瞪羚企业"))
    take(firm("b.txt", "high_tech_enterprise", "获评高新技术企业"))
    assert titles() == {"gazelle", "high_tech_enterprise"}


def test_titles_of_one_report_have_words_of_their_own() -> None:
    text = "江北重工有限公司是瞪羚企业。江北重工有限公司获评高新技术企业。"
    said = ("gazelle;high_tech_enterprise", ["是瞪羚企业", "获评高新技术企业"])
    take(paper("a.txt", text, "company", "江北重工有限公司", qualifications=said))
    quotes = [claim.evidence.get().quote for claim in Claim.objects.filter(property="qualifications")]
    assert sorted(quotes) == ["是瞪羚企业", "获评高新技术企业"]
    assert titles() == {"gazelle", "high_tech_enterprise"}


def test_titles_that_a_person_set_stand_alone() -> None:
    take(firm("a.txt", "gazelle", "是瞪羚企业"))
    services.set_value(entity=Company.objects.get(), name="qualifications", value=["unicorn"])
    take(firm("b.txt", "high_tech_enterprise", "获评高新技术企业"))
    assert titles() == {"unicorn"}


def test_titles_that_a_person_denied_stay_away() -> None:
    take(firm("a.txt", "gazelle", "是瞪羚企业"))
    take(firm("b.txt", "high_tech_enterprise", "获评高新技术企业"))
    shown = current(Company.objects.get(), "qualifications")
    services.deny(entity=Company.objects.get(), name="qualifications", value=shown)
    assert titles() == set()
    take(firm("c.txt", "unicorn", "入选独角兽企业"))
    assert titles() == {"unicorn"}
