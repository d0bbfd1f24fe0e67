from tests.articles.extraction.layout.pages import paragraphs

HEAD = "# 园区里的新赛道\n\n◎本报记者 林木森\n\n"


def test_the_rest_of_a_sentence_is_found_below_a_subhead() -> None:
    page = HEAD + (
        "近年来，青松高新区建设公共平台，推动创新资源向企业集\n\n## 平台聚才\n\n"
        "园区建有省级平台46家。\n\n聚，企业研发投入占比达到5.6%。\n"
    )
    assert paragraphs(page) == [
        "近年来，青松高新区建设公共平台，推动创新资源向企业集聚，企业研发投入占比达到5.6%。",
        "园区建有省级平台46家。",
    ]


def test_two_interleaved_columns_are_put_in_order() -> None:
    page = HEAD + (
        "云溪药业有限公司去年建成院士工作站，获批内蒙古自\n\n"
        "在青松重工有限公司（以下简称青松重工），单位能耗已经\n\n"
        "治区级平台，主攻共性难题。\n\n## 一度电的账\n\n"
        "明显下降，每年节约电费800万元。\n"
    )
    assert paragraphs(page) == [
        "云溪药业有限公司去年建成院士工作站，获批内蒙古自治区级平台，主攻共性难题。",
        "在青松重工有限公司（以下简称青松重工），单位能耗已经明显下降，每年节约电费800万元。",
    ]


def test_words_that_stand_together_elsewhere_are_evidence() -> None:
    page = HEAD + (
        "园区帮助各类平台开展申报，提档\n\n## 示范引领\n\n去年有12家平台提档升级。\n\n"
        "园区投入8000万元。\n\n升级，组织培训，完善服务。\n"
    )
    assert "园区帮助各类平台开展申报，提档升级，组织培训，完善服务。" in paragraphs(page)


def test_without_evidence_a_loose_end_stays_loose() -> None:
    page = HEAD + (
        "园区里的青松重工有限公司去年\n\n## 平台聚才\n\n园区建有省级平台46家。\n\n"
        "企业研发投入占比达到5.6%。\n"
    )
    assert paragraphs(page) == [
        "园区里的青松重工有限公司去年",
        "园区建有省级平台46家。",
        "企业研发投入占比达到5.6%。",
    ]
