from articles.extraction.evaluation import score
from articles.extraction.evaluation.document import score_document
from articles.extraction.evaluation.report import f1
from articles.extraction.evaluation.scorecard import Tally
from tests.articles.extraction.evaluation.builders import entity, metric, page, relation

CITY = entity("e1", "region", "湖州市", "湖州")
FIRM = entity("e2", "company", "湖州云帆电子有限公司", "云帆电子", sectors=["new_generation_it"])
CLUB = entity("e3", "consortium", "湖州市电子材料创新联合体")
COUNT = metric("e1", "高新技术企业", 12, "家", period="2024")


def counted(tally: Tally) -> tuple[int, int, int]:
    return tally.right, tally.made_up, tally.missed


def test_gold_scores_one_against_itself() -> None:
    gold = page([CITY, FIRM, CLUB], [relation("leads", "e2", "e3")], [COUNT], ["湖州电子产业向前一步"])
    cards = score({"page": gold}, {"page": gold})
    assert [f1(cards, part) for part in ("entities", "relations", "metrics", "articles")] == [1.0] * 4
    assert cards["page"].errors == []


def test_no_prediction_misses_everything() -> None:
    card = score_document(page([CITY, FIRM]), None)
    assert counted(card.tallies["entities"]) == (0, 0, 2)


def test_an_alias_is_enough_to_match() -> None:
    card = score_document(page([FIRM]), page([entity("p", "company", "云帆电子")]))
    assert counted(card.tallies["entities"]) == (1, 0, 0)
    assert card.counts["names right"] == 0


def test_another_kind_does_not_match() -> None:
    card = score_document(page([FIRM]), page([entity("p", "park", "云帆电子")]))
    assert counted(card.tallies["entities"]) == (0, 1, 1)


def test_an_accepted_kind_matches() -> None:
    gold = entity("e1", "platform", "云帆研究院", accept_kinds=["institute"])
    card = score_document(page([gold]), page([entity("p", "institute", "云帆研究院")]))
    assert counted(card.tallies["entities"]) == (1, 0, 0)


def test_the_same_thing_twice_is_made_up_once() -> None:
    twice = [entity("p1", "company", "云帆电子"), entity("p2", "company", "湖州云帆电子有限公司")]
    card = score_document(page([FIRM]), page(twice))
    assert counted(card.tallies["entities"]) == (1, 1, 0)


def test_optional_entities_neither_help_nor_hurt() -> None:
    optional = entity("e1", "region", "太湖", optional=True)
    found = score_document(page([optional]), page([entity("p", "region", "太湖")]))
    of_other_kind = score_document(page([optional]), page([entity("p", "park", "太湖")]))
    missed = score_document(page([optional]), page([]))
    assert [counted(c.tallies["entities"]) for c in (found, of_other_kind, missed)] == [(0, 0, 0)] * 3


def test_partners_match_in_either_direction() -> None:
    one, other = entity("e1", "company", "甲公司"), entity("e2", "company", "乙公司")
    gold = page([one, other], [relation("partners_with", "e1", "e2")])
    turned = page([one, other], [relation("partners_with", "e2", "e1")])
    assert counted(score_document(gold, turned).tallies["relations"]) == (1, 0, 0)


def test_other_types_have_a_direction() -> None:
    gold = page([FIRM, CLUB], [relation("leads", "e2", "e3")])
    turned = page([FIRM, CLUB], [relation("leads", "e3", "e2")])
    assert counted(score_document(gold, turned).tallies["relations"]) == (0, 1, 1)


def test_an_accepted_object_counts() -> None:
    province = entity("e9", "region", "浙江省")
    gold = page([CITY, FIRM, province], [relation("located_in", "e2", "e1", accept=["e9"])])
    wider = page([CITY, FIRM, province], [relation("located_in", "e2", "e9")])
    assert counted(score_document(gold, wider).tallies["relations"]) == (1, 0, 0)


def test_a_leader_called_member_is_tolerated() -> None:
    gold = page([FIRM, CLUB], [relation("leads", "e2", "e3")])
    both = page([FIRM, CLUB], [relation("leads", "e2", "e3"), relation("member_of", "e2", "e3")])
    assert counted(score_document(gold, both).tallies["relations"]) == (1, 0, 0)


def test_a_relation_between_regions_is_tolerated() -> None:
    county = entity("e4", "region", "德清县")
    card = score_document(page([CITY, county]), page([CITY, county], [relation("located_in", "e4", "e1")]))
    assert counted(card.tallies["relations"]) == (0, 0, 0)


def test_a_metric_needs_the_right_subject() -> None:
    gold = page([CITY, FIRM], [], [COUNT])
    wrong = page([CITY, FIRM], [], [COUNT | {"subject": "e2"}])
    assert counted(score_document(gold, wrong).tallies["metrics"]) == (0, 1, 1)


def test_another_accepted_wording_of_the_indicator_counts() -> None:
    gold = page([CITY], [], [metric("e1", "高企", 12, "家", accept=["高新技术企业"])])
    assert counted(score_document(gold, page([CITY], [], [COUNT])).tallies["metrics"]) == (1, 0, 0)


def test_the_period_of_a_matched_metric_is_counted_apart() -> None:
    card = score_document(page([CITY], [], [COUNT]), page([CITY], [], [COUNT | {"period": "2023"}]))
    assert counted(card.tallies["metrics"]) == (1, 0, 0)
    assert (card.counts["period right"], card.counts["period wanted"]) == (0, 1)


def test_an_optional_amount_may_be_predicted_of_anything() -> None:
    gold = page([CITY, FIRM], [], [COUNT | {"optional": True}])
    other = page([CITY, FIRM], [], [metric("e2", "职工", 12, "人")])
    assert counted(score_document(gold, other).tallies["metrics"]) == (0, 0, 0)


def test_a_headline_may_be_printed_in_part() -> None:
    gold, part = page(titles=["湖州：电子产业向前一步"]), page(titles=["电子产业向前一步"])
    assert counted(score_document(gold, part).tallies["articles"]) == (1, 0, 0)


def test_too_short_a_part_is_no_headline() -> None:
    gold, part = page(titles=["湖州：电子产业向前一步"]), page(titles=["湖州"])
    assert counted(score_document(gold, part).tallies["articles"]) == (0, 1, 1)


def test_a_page_without_headlines_says_nothing_of_articles() -> None:
    card = score_document(page(), page(titles=["湖州"]))
    assert counted(card.tallies["articles"]) == (0, 0, 0)
