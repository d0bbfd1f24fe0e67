import pytest

from tests.articles.extraction.relations.test_find_relations import facts

_SIGN = "[university:甲大学]与[company:海岳公司]签署合作协议。"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("双方将共同建设[platform:海岳联合创新中心]。", "hosts: {} > 海岳联合创新中心"),
        ("根据协议，双方将在[park:乙新区]共建[platform:海岳中试基地]。", "hosts: {} > 海岳中试基地"),
        ("双方还将联合申报[project:海岳重点专项]。", "undertakes: {} > 海岳重点专项"),
    ],
)
def test_both_parties_have_what_they_build_together(text: str, found: str) -> None:
    assert {found.format("甲大学"), found.format("海岳公司")} <= facts(_SIGN + text)


@pytest.mark.parametrize(
    "text",
    [
        _SIGN + "双方参观了[platform:海岳联合创新中心]建设现场。",
        "[university:甲大学]会见[company:海岳公司]。双方将共同建设[platform:海岳联合创新中心]。",
        _SIGN + "\n双方将共同建设[platform:海岳联合创新中心]。",
    ],
)
def test_only_who_works_together_has_it(text: str) -> None:
    assert not [fact for fact in facts(text) if fact.startswith("hosts")]


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("[company:海岳公司]总经理到访[university:甲大学]。会后，双方签署合作备忘录。", True),
        ("[company:海岳公司]与[university:甲大学]座谈，双方就磁材研发达成合作意向。", True),
        ("[company:海岳公司]总经理到访[university:甲大学]。双方希望早日签署协议。", False),
        ("[company:海岳公司]、[company:云川公司]到访[university:甲大学]。双方签署协议。", False),
    ],
)
def test_two_who_meet_are_partners_once_they_sign(text: str, *, signed: bool) -> None:
    assert any(fact.startswith("partners_with") for fact in facts(text)) is signed
