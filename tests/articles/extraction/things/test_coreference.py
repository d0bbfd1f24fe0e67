import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract
from tests.articles.extraction.reading import things_of


def referents(text: str) -> list[tuple[str, str]]:
    mentions, entities = things_of(text)
    return [(m.text, entities[m.thing].name) for m in mentions if m.rule == "coref" and m.thing is not None]


def test_that_company_is_the_last_one_named() -> None:
    text = "四川锐屹朗新材料有限公司投产。该公司计划再建一厂。"
    assert referents(text) == [("该公司", "四川锐屹朗新材料有限公司")]


def test_a_bare_noun_at_the_start_of_a_clause_counts() -> None:
    text = "四川锐屹朗新材料有限公司投产，公司占地百亩。"
    assert referents(text) == [("公司", "四川锐屹朗新材料有限公司")]


def test_companies_in_general_are_nobody() -> None:
    assert referents("四川锐屹朗新材料有限公司投产。企业家们纷纷到访，企业主体地位增强。") == []


def test_we_is_the_house_of_whoever_speaks() -> None:
    text = "“今年我们新增两条生产线。”四川锐屹朗新材料有限公司董事长周明远说。"
    assert referents(text) == [("我们", "四川锐屹朗新材料有限公司")]


def test_a_noun_never_becomes_an_alias() -> None:
    _, entities = things_of("四川锐屹朗新材料有限公司投产。该公司计划再建一厂。")
    assert all("该公司" not in entity.aliases for entity in entities)


def test_nobody_is_meant_where_nothing_was_named() -> None:
    assert referents("该公司计划再建一厂。") == []


def test_the_name_that_opens_the_sentence_goes_before_one_within_it() -> None:
    text = "四川锐屹朗新材料有限公司是湖北恒昱达机械有限公司的子公司，去年成立。目前，公司拥有专利9项。"
    assert referents(text)[-1] == ("公司", "四川锐屹朗新材料有限公司")


def test_the_topic_answers_a_bare_noun_where_no_name_opens_a_sentence() -> None:
    text = (
        "四川锐屹朗新材料有限公司发布年报。四川锐屹朗新材料有限公司产销两旺。"
        "重要客户包括湖北恒昱达机械有限公司。截至目前，公司拥有专利9项。"
    )
    assert referents(text)[-1] == ("公司", "四川锐屹朗新材料有限公司")


@pytest.mark.parametrize(
    "told",
    [
        "湖北恒昱达投资集团有限公司为公司控股股东，湖北恒昱达投资集团有限公司发展多年。公司实际控制人到场。",
        "湖北恒昱达投资集团有限公司直接持有公司三成股份。目前，公司拥有专利9项。",
        "公司控股股东湖北恒昱达投资集团有限公司参会。公司拥有专利9项。",
    ],
)
def test_a_holder_is_not_the_company_that_it_holds(told: str) -> None:
    text = "四川锐屹朗新材料有限公司上市。" + told
    assert referents(text)[-1] == ("公司", "四川锐屹朗新材料有限公司")


def test_that_bureau_is_no_association() -> None:
    mentions, entities = things_of("绵阳市科技局召开会议，绵阳市环保协会参加。今年，该局出台办法。")
    (that,) = [m for m in mentions if m.text == "该局"]
    assert that.thing is not None
    assert entities[that.thing].name == "绵阳市科技局"


def test_a_firm_with_a_partner_is_the_one_spoken_of() -> None:
    text = "四川锐屹朗新材料有限公司公告，公司与四川大学达成合作。"
    assert referents(text) == [("公司", "四川锐屹朗新材料有限公司")]


def test_a_firm_and_its_people_are_any_firm() -> None:
    assert referents("四川锐屹朗新材料有限公司投产。公司与职工共渡难关。") == []


def test_a_cooperative_answers_its_noun_and_no_other_company_does() -> None:
    text = "青溪县明月茶叶专业合作社成立。合作社占地300亩。"
    assert referents(text) == [("合作社", "青溪县明月茶叶专业合作社")]
    assert referents("四川锐屹朗新材料有限公司投产。合作社占地300亩。") == []


def test_that_base_is_the_one_to_be_built() -> None:
    text = "开工仪式在位于临州开发区的沅澜生命产业基地项目举行。该基地由沅澜生物科技有限公司投资建设。"
    assert ("该基地", "沅澜生命产业基地项目") in referents(text)


def test_a_school_behind_a_small_school_is_no_university() -> None:
    assert referents("临州大学发展迅速。清泉小学为公办学校，位于河边，学校占地百亩。") == []
    text = "清泉小学与临州大学结对。学校占地百亩。"
    assert referents(text) == [("学校", "临州大学")]


def test_that_company_goes_on_as_the_one_whose_sentence_it_opened() -> None:
    text = "四川锐屹朗新材料有限公司投产。该公司产品供应沐岚科技有限公司。该公司计划扩产。"
    assert referents(text) == [("该公司", "四川锐屹朗新材料有限公司")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "在近日的会议上，长沙高新区（岳麓区）传出好消息，该区投入两亿元。",
        "长沙高新区传出好消息。长沙高新区发展很快。在最近的会议上，广西壮族自治区代表前来。该区投入两亿元。",
    ],
)
def test_the_zone_that_a_text_is_about_is_no_region_around_it(text: str) -> None:
    assert referents(text)[-1] == ("该区", "长沙高新区")


def test_a_quoted_catchword_is_nobody() -> None:
    text = "湖北云梦谷新材料研究院投用，探索“研究院经济”模式。"
    assert referents(text) == []


def test_a_speech_begins_with_the_one_who_speaks() -> None:
    text = "四川锐屹朗新材料有限公司投产。董事长说：“公司很好”。"
    assert referents(text) == [("公司", "四川锐屹朗新材料有限公司")]


def test_that_institute_is_what_the_news_is_of_and_not_one_of_a_row() -> None:
    text = (
        "临州沐材研究院揭牌。临州沐材研究院会同临州大学、云川沐材研究院等单位创建。临州大学与该研究院签约。"
    )
    assert ("该研究院", "临州沐材研究院") in referents(text)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (
            "四川锐屹朗新材料有限公司扩产。作为湖北恒昱达集团旗下的平台，这家上市公司在海外设厂。",
            "这家上市公司",
        ),
        ("四川锐屹朗新材料有限公司扩产。这家2014年起步的企业，是当地首家。", "这家2014年起步的企业"),
        ("四川锐屹朗新材料有限公司发布年报，2023年公司实现营业收入3亿元。", "公司"),
    ],
)
def test_a_firm_is_spoken_of_by_what_is_said_of_it(text: str, noun: str) -> None:
    assert referents(text)[-1] == (noun, "四川锐屹朗新材料有限公司")


def test_firms_of_a_time_are_all_of_them() -> None:
    assert referents("四川锐屹朗新材料有限公司投产。上半年企业累计获得授权300件。") == []


def test_the_house_is_spoken_of_from_within() -> None:
    text = "海岳光学精密机械研究所成立七十年。所里走出院士26位。"
    assert referents(text) == [("所里", "海岳光学精密机械研究所")]


def test_a_garden_named_last_goes_before_the_zone_that_the_article_is_about() -> None:
    text = "海岳高新区提速。海岳高新区落子。驱车十分钟，云梦谷产业园刚刚完工。园区占地百亩。"
    assert referents(text)[-1] == ("园区", "云梦谷产业园")


@pytest.mark.parametrize("house", ["海岳研究院科研发展处处长", "海岳研究院院长"])
def test_they_are_the_house_that_somebody_speaks_for(house: str) -> None:
    text = f"海岳研究院扩建。{house}周明远告诉记者，建院两年多，他们已承担科研项目160余项。"
    assert referents(text) == [("他们", "海岳研究院")]


def test_they_of_a_story_are_nobody() -> None:
    assert referents("海岳研究院扩建。周明远说，他们村收成很好。") == []


def test_a_bare_noun_behind_a_row_is_the_firm_that_the_text_is_about() -> None:
    text = (
        "四川锐屹朗新材料有限公司发布年报。四川锐屹朗新材料有限公司供货"
        "湖北恒昱达机械有限公司、湖南澜拓普电子有限公司等企业。公司拥有专利9项。"
    )
    assert referents(text)[-1] == ("公司", "四川锐屹朗新材料有限公司")


def test_the_group_that_a_firm_is_of_is_not_that_firm() -> None:
    text = "四川锐屹朗新材料有限公司投产。作为湖北恒昱达投资集团有限公司旗下企业，该公司拥有专利9项。"
    assert referents(text)[-1] == ("该公司", "四川锐屹朗新材料有限公司")


def test_our_school_is_the_one_that_the_news_is_of() -> None:
    text = "襄阳市与湖北大学签约。我校党委书记林木森出席。湖北大学与武汉大学、襄阳学院合作。"
    found = extract(Document("s", text))
    person = next(e for e in found.entities if e.name == "林木森")
    assert {found.entities[r.object].name for r in found.relations if r.subject == person.index} == {
        "湖北大学"
    }


def test_our_school_is_nobody_where_two_are_spoken_of_alike() -> None:
    found = extract(Document("s", "湖北大学来访。武汉大学来访。我校党委书记林木森出席。"))
    assert not found.relations or all(r.title is None for r in found.relations)


def test_whom_a_unit_belongs_to_is_not_spoken_of_two_sentences_on() -> None:
    text = (
        "四川锐屹朗新材料有限公司投产。作为云川材料集团有限公司旗下的新材料平台，这家公司建有中心五个，发展很快。"
        "年报显示，2023年公司实现营收九亿元。"
    )
    assert ("公司", "四川锐屹朗新材料有限公司") in referents(text)


def test_that_maker_of_drugs_is_the_one_named_last() -> None:
    text = "四川锐屹朗新材料有限公司投产。这家成立于2018年的药企拥有专利。"
    assert referents(text) == [("这家成立于2018年的药企", "四川锐屹朗新材料有限公司")]
