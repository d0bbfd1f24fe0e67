from articles.extraction.document import Document, Kind
from articles.extraction.pipeline import extract

PAGE = (
    "## 泰州高新区开新局\n\n◎本报记者 林木森\n\n"
    "泰州市科技局局长周明远说，泰州市新增企业12家。市科技局将支持。\n\n"
    "## 遂宁高新区再提速\n\n◎本报记者 石磊\n\n遂宁市投入5000万元。市科技局局长李晓岚说，遂宁市将支持。\n"
)


def offices(text: str) -> list[tuple[str, list[str]]]:
    return [(e.name, list(e.aliases)) for e in extract(Document("p", text)).entities if e.kind is Kind.AGENCY]


def test_articles_of_two_cities_have_two_offices_of_one_short_name() -> None:
    assert offices(PAGE) == [("泰州市科技局", ["市科技局"]), ("市科技局", [])]


def test_articles_of_one_city_share_its_office() -> None:
    assert offices(PAGE.replace("遂宁", "泰州")) == [("泰州市科技局", ["市科技局"])]
