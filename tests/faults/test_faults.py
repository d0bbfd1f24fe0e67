"""The deliberate faults can all be made, and the runner tells one that is caught from one that is not."""

from pathlib import Path

from tests.faults.__main__ import judge
from tests.faults.records import faults

BEHAVIOURS = set(range(1, 8))
ONE_TEST = "tests/articles/importing/test_decisions.py::test_a_denied_figure_stays_away"


def test_every_declared_fault_can_be_made() -> None:
    for fault in faults():
        for path, source in fault.sources().items():
            compile(source, path, "exec")


def test_every_behaviour_has_its_faults() -> None:
    declared = faults()
    assert {fault.behaviour for fault in declared} == BEHAVIOURS
    assert len({fault.name for fault in declared}) == len(declared) >= 15


def test_a_fault_that_a_test_sees_is_caught() -> None:
    fault = next(fault for fault in faults() if fault.name == "a denied figure is shown")
    assert judge(fault, ONE_TEST).test == "test_a_denied_figure_stays_away"


def test_a_change_that_breaks_nothing_survives() -> None:
    (harmless,) = faults(Path(__file__).with_name("harmless.toml"))
    verdict = judge(harmless, ONE_TEST)
    assert (verdict.test, verdict.error) == ("", "")
    assert "SURVIVED" in verdict.line()
