from articles.extraction.document import Document
from articles.extraction.layout import lay_out
from articles.extraction.names import find_names
from articles.extraction.things import resolve
from articles.extraction.things.topic import topics


def test_each_block_has_the_topic_of_its_article() -> None:
    text = "绵阳市新增企业五家。\n绵阳市与德阳市签约，绵阳市出资。\n"
    layout = lay_out(Document("test", text))
    mentions, entities = resolve(layout, find_names(layout))
    found = topics(layout, mentions, entities)
    assert len(found) == len(layout.blocks)
    assert {entities[index].name for index in found if index is not None} == {"绵阳市"}


def test_no_topic_without_names() -> None:
    layout = lay_out(Document("test", "天气很好。"))
    assert set(topics(layout, [], [])) <= {None}


def test_a_name_of_a_list_counts_for_less_than_one_by_itself() -> None:
    text = "绵阳市推进项目。绵阳市招商。德阳市、广元市、德阳市、巴中市、德阳市、宜宾市与会。\n"
    layout = lay_out(Document("test", text))
    mentions, entities = resolve(layout, find_names(layout))
    found = topics(layout, mentions, entities)
    assert {entities[index].name for index in found if index is not None} == {"绵阳市"}
