from articles.extraction.document import Relation, RelationType
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.quotes import read_quotes
from articles.extraction.relations.slots import outermost
from tests.articles.extraction.relations.markup import read, shown

ABOUT = "[park:甲高新区]服务周到，[park:甲高新区]人气旺，[park:甲高新区]扩区。\n"


def found(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    ledger = Ledger(entities)
    firm = next(e.index for e in entities if e.kind.value == "company")
    person = next(e.index for e in entities if e.kind.value == "person")
    ledger.add(Relation(RelationType.AFFILIATED_WITH, person, firm, "总经理", 0, 1, "test", 0.9))
    read_quotes(layout, outermost(mentions), ledger)
    return {fact for fact in shown(ledger.all(), entities) if fact.startswith("in_park")}


def test_the_head_of_a_firm_speaks_of_the_zone_that_the_article_is_about() -> None:
    text = ABOUT + "“园区帮我们对接了高校。”[company:海岳公司]总经理[person:王明]说。"
    assert found(text) == {"in_park: 海岳公司 > 甲高新区"}


def test_the_speaker_may_stand_before_the_words() -> None:
    text = ABOUT + "[company:海岳公司]总经理[person:王明]说：“多亏了管委会。”"
    assert found(text) == {"in_park: 海岳公司 > 甲高新区"}


def test_a_firm_says_where_it_has_come_to() -> None:
    text = "“选择[park:甲高新区]，看中的是服务。”[company:海岳公司]总经理[person:王明]说。"
    assert found(text) == {"in_park: 海岳公司 > 甲高新区"}


def test_a_guest_speaks_of_working_together() -> None:
    assert not found(ABOUT + "“将与园区签订战略合作协议。”[company:海岳公司]总经理[person:王明]说。")


def test_an_article_on_a_zone_lets_its_firms_speak() -> None:
    text = "“产值翻了一番。”[company:海岳公司]总经理[person:王明]说。"
    assert found(ABOUT + text) == {"in_park: 海岳公司 > 甲高新区"}
    assert not found(text)


def test_the_title_of_a_speech_is_nothing_said() -> None:
    assert not found(ABOUT + "[company:海岳公司]总经理[person:王明]在“智能制造的未来”演讲中发言。")


def test_the_next_sentence_has_a_speaker_of_its_own() -> None:
    assert not found(ABOUT + "“园区帮了忙。”他说完。[company:海岳公司]总经理[person:王明]点头。")
