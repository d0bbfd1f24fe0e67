"""A policy by the last word of its title."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


def test_the_only_policy_of_its_sort_is_called_by_its_last_word() -> None:
    papers = named("市政府印发《临州市磁材产业促进条例》。条例明确，加大投入。", Kind.POLICY)
    assert papers["临州市磁材产业促进条例"].aliases == ["条例"]


def test_years_behind_the_last_word_are_no_part_of_it() -> None:
    papers = named("市政府印发《临州磁材行动计划（2023—2025年）》。行动计划从产业、人才入手。", Kind.POLICY)
    assert "行动计划" in papers["临州磁材行动计划（2023—2025年）"].aliases


@pytest.mark.parametrize(
    "text",
    [
        "条例明确，加大投入。市政府印发《临州市磁材产业促进条例》。",
        "市政府印发《临州市磁材产业促进条例》和《临州市种业条例》。条例明确，加大投入。",
        "市政府印发《临州市磁材产业促进条例》。大家对条例很满意。",
    ],
)
def test_a_word_before_the_policy_or_for_one_of_two_is_not(text: str) -> None:
    assert all("条例" not in paper.aliases for paper in named(text, Kind.POLICY).values())
