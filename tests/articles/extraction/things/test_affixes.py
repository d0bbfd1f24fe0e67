import pytest

from articles.extraction.things.affixes import coined, core_of, split_region, without_legal_form


@pytest.mark.parametrize(
    ("name", "codes", "rest"),
    [
        ("四川绵阳高新区", ("510000", "510700"), "高新区"),
        ("锐屹朗新材料", (), "锐屹朗新材料"),
        ("合作共赢公司", (), "合作共赢公司"),
    ],
)
def test_regions_are_split_off(name: str, codes: tuple[str, ...], rest: str) -> None:
    assert split_region(name) == (codes, rest)


def test_the_legal_form_goes() -> None:
    assert without_legal_form("锐屹朗新材料股份有限公司") == "锐屹朗新材料"


def test_the_core_is_what_the_dictionary_does_not_know() -> None:
    assert core_of("锐屹朗新材料") == ("锐屹朗", ("新材料",))


@pytest.mark.parametrize(("core", "expected"), [("锐屹朗", True), ("创新", False), ("合肥", False)])
def test_only_coined_cores_name(core: str, expected: bool) -> None:
    assert coined(core) is expected


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("武汉江夏云川局", "云川局"),
        ("安徽海联会", "海联会"),
        ("青海湖云川局", "青海湖云川局"),
        ("长白山云川局", "长白山云川局"),
        ("湖南山岳智能", "山岳智能"),
        ("青海湖投资", "青海湖投资"),
    ],
)
def test_a_place_ends_before_an_office_of_the_sea_and_not_within_a_mountain(name: str, rest: str) -> None:
    assert split_region(name)[1] == rest
