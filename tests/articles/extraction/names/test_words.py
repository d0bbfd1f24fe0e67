import pytest

from articles.extraction.names.words import Words


@pytest.mark.parametrize(
    ("text", "before"),
    [("甲大学联合国家电网公司攻关", "国家电网公司"), ("甲大学联合国轩高科公司攻关", "国轩高科公司")],
)
def test_who_joins_a_name_that_begins_with_the_nation_is_not_the_un(text: str, before: str) -> None:
    words = Words(text)
    assert words.boundary(text.index(before))
    assert words.fine.boundary(text.index(before))


def test_the_un_stays_one_word() -> None:
    assert "联合国" in Words("入选联合国工业发展组织名录").texts
