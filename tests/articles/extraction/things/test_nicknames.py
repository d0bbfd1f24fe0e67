from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


def test_a_consortium_is_known_by_its_field() -> None:
    text = "四川省动力电池产业链协同创新联合体成立。电池联合体已有十家成员。"
    assert "电池联合体" in named(text, Kind.CONSORTIUM)["四川省动力电池产业链协同创新联合体"].aliases


def test_two_of_one_field_leave_it_open() -> None:
    text = "四川省动力电池创新联合体与湖北省储能电池创新联合体成立。电池联合体已有十家成员。"
    found = named(text, Kind.CONSORTIUM)
    assert all("电池联合体" not in entity.aliases for entity in found.values())
