import pytest

from articles.extraction.evaluation.wording import likeness, squash


def test_quotes_and_white_space_do_not_tell_names_apart() -> None:
    assert squash("“蒙 科聚”平台\n（ 呼和浩特 ）") == squash("蒙科聚平台(呼和浩特)")


def test_wordings_with_the_same_head_are_alike() -> None:
    assert likeness("国家级高新技术企业", "高新技术企业数量") == 1.0


def test_fillers_do_not_count() -> None:
    assert likeness("累计拥有发明专利总数", "发明专利") == 1.0


@pytest.mark.parametrize("other", ["研发投入", "", "企"])
def test_wordings_without_a_common_head_are_not(other: str) -> None:
    assert likeness("高新技术", other) == 0.0


def test_one_common_character_counts_only_when_it_is_the_whole_wording() -> None:
    assert likeness("博士", "士兵") == 0.0
    assert likeness("税", "纳税") == 1.0
