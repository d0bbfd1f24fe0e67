"""One life of a knowledge base from the first import to the last undo, as users and commands live it."""

import pytest
from django.core.management import call_command

from tests.articles.recorded import record
from tests.samples import MANIFEST, SAMPLES

pytestmark = pytest.mark.django_db


def test_what_is_shown_at_each_step_and_in_the_end_as_in_the_beginning() -> None:
    call_command("load_reference_data", verbosity=0)
    told: list[str] = []
    record([SAMPLES], told.append, manifest=MANIFEST, verbosity=0)
    steps = [text[0] for text in told if text[:1].isdigit()]
    assert steps == list("2345678")
    assert any("answers 301" in text for text in told)
