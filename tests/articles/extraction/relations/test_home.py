from articles.extraction.document import BlockKind, Kind
from articles.extraction.relations.home import homes_of_articles
from tests.articles.extraction.relations.markup import read


def home(marked: str, *, titled: bool = False, kind: Kind = Kind.PARK) -> str | None:
    layout, mentions, entities = read(marked)
    if titled:
        layout.blocks[0].kind = BlockKind.HEADLINE
    zone = homes_of_articles(layout, mentions).get(0, {}).get(kind)
    return entities[zone].name if zone is not None else None


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


def test_an_incubator_may_be_what_it_is_about_but_no_laboratory() -> None:
    assert home("[platform:甲孵化器]扩建\n", titled=True, kind=Kind.PLATFORM) == "甲孵化器"
    assert home("[platform:甲实验室]扩建\n", titled=True, kind=Kind.PLATFORM) is None


def test_a_free_trade_zone_is_too_wide_to_be_a_home() -> None:
    assert home("[park:甲自由贸易试验区]扩区\n[company:海岳公司]投产。", titled=True) is None
