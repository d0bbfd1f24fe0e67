"""Companies in the form that exchanges and registers print."""

import pytest

from tests.articles.extraction.names.finding import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("*ST沐岚公告，公司收到告知书", "*ST沐岚"),
        ("昨日，ST沐岚涨停", "ST沐岚"),
        ("由Larkin Smart Devices Limited全资持股", "Larkin Smart Devices Limited"),
        ("抬头为Larkin, Inc.的支票", "Larkin, Inc."),
        ("澜沐氏大中华区总裁表示", "澜沐氏"),
    ],
)
def test_forms_of_companies(text: str, name: str) -> None:
    assert ("company", name) in found(text)


def test_what_is_said_of_the_warning_is_no_name() -> None:
    assert found("公司面临被ST的风险，ST股票下跌") == set()


def test_letters_before_make_another_word_of_it() -> None:
    assert found("凭借FAST望远镜的灵敏度") == set()
