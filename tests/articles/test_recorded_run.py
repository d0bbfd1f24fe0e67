"""One life of a knowledge base from the first import to the last undo, as users and commands live it."""

import pytest

from ecosystem.reference import vocabularies
from tests.articles.recorded import record
from tests.samples import SAMPLES

pytestmark = pytest.mark.django_db

#: Consortia with leaders and members, and companies of a city: enough for every step.
PAPERS = ("xiamen-consortia.txt", "changzhou-new-energy.txt")


def test_what_is_shown_at_each_step_and_in_the_end_as_in_the_beginning() -> None:
    # Without the divisions: each state is told over all records, and places of the lists are thousands.
    vocabularies.sectors()
    told: list[str] = []
    record([SAMPLES / name for name in PAPERS], told.append)
    steps = [text[0] for text in told if text[:1].isdigit()]
    assert steps == list("2345678")
    assert any("answers 301" in text for text in told)
