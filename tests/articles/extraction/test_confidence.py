from articles.extraction.confidence import family, measured, settle
from articles.extraction.document import Entity, Kind, Metric, Relation, RelationType

FACTORS = {("metrics", ""): 2.0, ("metrics", "head…"): 0.5, ("metrics", "head 局"): 0.1}


def test_rule_goes_by_itself_then_its_family_then_its_part() -> None:
    assert measured("metrics", "head 局", 0.8, FACTORS) == 0.98
    assert measured("metrics", "head 厅", 0.8, FACTORS) == 0.9
    assert measured("metrics", "growth", 0.8, FACTORS) == 0.6
    assert measured("relations", "hosts:builds", 0.8, FACTORS) == 0.8


def test_order_within_a_rule_stays_and_ends_are_never_certain() -> None:
    surer, less = (measured("metrics", "growth", declared, FACTORS) for declared in (0.9, 0.7))
    assert surer > less
    assert measured("metrics", "head 局", 1.0, FACTORS) == 0.99
    assert measured("metrics", "growth", 0.3, FACTORS) == 0.1


def test_family_ends_at_a_space_or_colon() -> None:
    assert family("head 有限公司") == "head…"
    assert family("located_in:name, opening region") == "located_in…"
    assert family("growth") == "growth…"


def test_no_fact_is_surer_than_what_it_is_about() -> None:
    entities = [
        Entity(0, Kind.COMPANY, "海岳磁材", rule="nothing known", confidence=0.99),
        Entity(1, Kind.PLATFORM, "海岳平台", rule="nothing known", confidence=0.3),
    ]
    relation = Relation(RelationType.HOSTS, 0, 1, None, 0, 1, "nothing known", 0.99)
    metric = Metric(1, "专利", 3, "项", None, None, None, 0, 1, "nothing known", 0.99)
    settle(entities, [relation], [metric])
    assert entities[1].confidence < entities[0].confidence
    assert relation.confidence == metric.confidence == entities[1].confidence
