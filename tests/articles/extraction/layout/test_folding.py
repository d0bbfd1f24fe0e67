from tests.articles.extraction.layout.pages import layout, paragraphs

BOX = "目前，园区有专职研发人员3228人，研发项目1235项。"
ELSEWHERE = "去年以来，云溪产业园培育科技型企业，截至目前共有29家。"


def test_a_box_that_repeats_the_text_is_said_once() -> None:
    page = f"{BOX}\n\n# 园区新赛道开新局\n\n本报记者 林木森\n\n园区从无到有。{BOX}\n"
    assert paragraphs(page) == [f"园区从无到有。{BOX}"]


def test_a_paragraph_printed_in_two_articles_stays_with_its_own() -> None:
    page = layout(
        f"# 青松园区建平台\n\n本报记者 林木森\n\n青松园区建成平台46家。\n\n{ELSEWHERE}\n\n"
        "# 云溪产业园动工\n\n本报记者 石磊\n\n云溪产业园储能项目开工。\n\n"
        f"云溪产业园今年计划投资33亿元。\n\n{ELSEWHERE}\n"
    )
    (kept,) = [b for b in page.blocks if page.text[b.start : b.end] == ELSEWHERE]
    assert page.articles[kept.article].title == "云溪产业园动工"


def test_short_exclamations_may_recur() -> None:
    head = "# 园区新赛道开新局\n\n本报记者 林木森\n\n"
    page = f"{head}怎么办？\n\n园区有企业320家。\n\n怎么办？\n\n园区有平台46家。\n"
    assert paragraphs(page).count("怎么办？") == 2
