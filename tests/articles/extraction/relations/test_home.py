from articles.extraction.document import BlockKind
from articles.extraction.relations.home import zones_of_articles
from tests.articles.extraction.relations.markup import read


def home(marked: str, *, titled: bool = False) -> str | None:
    layout, mentions, _ = read(marked)
    if titled:
        layout.blocks[0].kind = BlockKind.HEADLINE
    zone = zones_of_articles(layout, mentions).get(0)
    return zone.text if zone else None


def test_an_article_is_about_the_zone_that_it_speaks_of_again_and_again() -> None:
    assert (
        home("[park:甲高新区]服务好。\n[park:甲高新区]人气旺。\n[park:甲高新区]扩区，学[park:乙园]。")
        == "甲高新区"
    )


def test_a_zone_named_in_passing_is_not_what_the_article_is_about() -> None:
    assert home("[park:甲高新区]服务好。\n[company:海岳公司]投产。") is None


def test_a_zone_in_the_title_is() -> None:
    assert home("[park:甲高新区]服务好\n[company:海岳公司]投产。", titled=True) == "甲高新区"


def test_two_zones_spoken_of_alike_are_nobodys_home() -> None:
    assert home("[park:甲高新区]与[park:乙高新区]合作\n[park:甲高新区]来访。", titled=True) is None
