import pytest

from articles.extraction.document import BlockKind
from tests.articles.extraction.layout.pages import blocks, layout, paragraphs, sentences

BODY = "青松市新增高新技术企业12家，园区投入8000万元。"


@pytest.mark.parametrize(
    ("dateline", "source", "authors"),
    [
        ("科技日报讯（记者林木森 通讯员石磊）", "科技日报", ("林木森", "石磊")),
        ("新华社北京8月1日电（记者林木森、石磊）", "新华社", ("林木森", "石磊")),
        ("中新社福州3月6日电 (林木森 周小舟)", "中新社", ("林木森", "周小舟")),
        ("中新网北京8月4日电 ", "中新网", ()),
        ("本报讯 （全媒体首席记者 林木森）", None, ("林木森",)),
        ("青松晚报客户端8月11日讯（见习记者 林木森 实习生 石磊）", "青松晚报", ("林木森", "石磊")),
        ("本报讯 记者林木森 通讯员石磊报道：", None, ("林木森", "石磊")),
        ("央视网消息：", "央视网", ()),
    ],
)
def test_a_dateline_is_parted_from_its_text(
    dateline: str, source: str | None, authors: tuple[str, ...]
) -> None:
    page = layout(dateline + BODY)
    assert (page.articles[0].source, page.articles[0].authors) == (source, authors)
    assert paragraphs(dateline + BODY) == [BODY]


@pytest.mark.parametrize(
    "text", ["据新华社北京8月1日电，" + BODY, "记者从市科技局获悉，" + BODY, "电力企业讯问了记者，" + BODY]
)
def test_what_only_looks_like_a_dateline_stays_text(text: str) -> None:
    assert paragraphs(text) == [text]


@pytest.mark.parametrize(
    "tail",
    [
        "返回搜狐，查看更多责任编辑：",
        "责任编辑：石磊",
        " 编辑：石磊 来源：青松晚报",
        "（完）",
        "(责任编辑：石磊 TT01)",
        "【编辑:石磊】",
        "分享让更多人看到",
        "来源：青松晚报",
        "广告声明：文内含有的对外跳转链接，结果仅供参考，本站所有文章均包含本声明。",
    ],
)
def test_what_a_web_page_puts_after_its_text_is_no_part_of_it(tail: str) -> None:
    assert paragraphs(BODY + tail) == [BODY]
    assert sentences(BODY + tail) == [BODY]


@pytest.mark.parametrize(
    ("tail", "authors"),
    [
        ("（记者 林木森）", ("林木森",)),
        ("（林木森 石磊）", ("林木森", "石磊")),
        (" 青松晚报记者 林木森", ("林木森",)),
        ("作者：林木森 石磊返回搜狐，查看更多", ("林木森", "石磊")),
        ("（图片由通讯员提供）", ()),
        ("（市公安局）", ()),
    ],
)
def test_who_signs_at_the_end_is_author_if_a_reporter(tail: str, authors: tuple[str, ...]) -> None:
    assert layout(BODY + tail).articles[0].authors == authors
    assert paragraphs(BODY + tail) == [BODY]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("原标题：青松市新增企业十二家近日，" + BODY, "青松市新增企业十二家"),
        ("原标题：青松市新增企业十二家2024年3月5日，" + BODY, "青松市新增企业十二家"),
        ("原标题：青松市新增企业十二家新华社青松8月1日电（记者林木森）" + BODY, "青松市新增企业十二家"),
        ("原标题：园区新赛道            园区新赛道开了个好头。" + BODY, "园区新赛道"),
        ("原标题：青松市新增企业十二家 青松市新增企业十二家 根据统计，" + BODY, "青松市新增企业十二家"),
        (BODY + "原标题：青松市新增企业十二家(责任编辑：石磊)", "青松市新增企业十二家"),
    ],
)
def test_the_title_that_a_web_page_keeps_is_the_headline(text: str, title: str) -> None:
    assert layout(text).articles[0].title == title


def test_a_header_of_a_scraped_page_gives_source_and_date() -> None:
    text = "http://www.example.com  2023年07月21日 18:53  来源：青松晚报，正文：" + BODY
    article = layout(text).articles[0]
    assert (article.source, article.published) == ("青松晚报", "2023-07-21")
    assert paragraphs(text) == [BODY]


@pytest.mark.parametrize("credit", ["（青松重工供图）", "林木森 摄", "（林木森/摄）", "青松重工 供图"])
def test_a_photo_credit_in_the_text_takes_its_caption_with_it(credit: str) -> None:
    text = f"{BODY}园区生产车间。{credit} 目前，园区有平台46家。"
    assert "目前，园区有平台46家。" in paragraphs(text)
    assert not any("摄" in s or "供图" in s for s in sentences(text))


def test_captions_remain_readable_and_credits_do_not() -> None:
    head = "# 园区新赛道开新局\n\n本报记者 林木森 文/图\n\n\n\n"
    page = f"{head}青松重工年产10万吨项目\n\n\n\n■石磊摄\n\n{BODY}\n"
    assert blocks(page, BlockKind.CAPTION) == ["青松重工年产10万吨项目"]
    assert "青松重工年产10万吨项目" in sentences(page)
    assert not any("石磊" in s for s in sentences(page))


def test_wide_spaces_after_a_full_stop_begin_a_paragraph() -> None:
    assert paragraphs(BODY + "     " + "目前，园区有平台46家。") == [BODY, "目前，园区有平台46家。"]


def test_spaces_set_for_looks_are_left_out_of_a_text_that_has_many() -> None:
    text = "园区 8 月 16 日消息，投入达 160 亿元，企业 320 家，平台 46 家。"
    assert paragraphs(text) == ["园区8月16日消息，投入达160亿元，企业320家，平台46家。"]


@pytest.mark.parametrize(
    "head", ["青松日报 2025年3月11日 版次 02", "6 2024.8.26 星期一", "青松科技报 2023-09-06 第07版 区域创新"]
)
def test_the_head_of_a_printed_page_is_no_headline(head: str) -> None:
    page = layout(f"{head}\n\n园区新赛道开新局\n\n本报记者 林木森\n\n{BODY}")
    assert page.articles[0].title == "园区新赛道开新局"
    assert page.articles[0].published is not None


def test_what_a_web_page_tells_of_itself_is_no_headline_and_ends_nothing() -> None:
    data = "发布日期：2023-11-08  浏览次数：402  来源：青松市科技局"
    page = layout(f"青松市政策解读\n\n{data}\n\n{BODY}\n\n一、出台背景\n\n{BODY}")
    assert [(a.title, a.source, a.published) for a in page.articles] == [
        ("青松市政策解读", "青松市科技局", "2023-11-08")
    ]


def test_authors_of_an_imprint_end_where_the_size_of_the_letters_is_told() -> None:
    page = layout(
        f"园区新赛道开新局\n\n来源：青松晚报   作者：记者 林木森 通讯员 石磊   字号：[大 小]\n\n{BODY}"
    )
    assert page.articles[0].authors == ("林木森", "石磊")


def test_a_picture_from_the_archive_does_not_part_a_name() -> None:
    picture = "\n\n\n\n园区企业的产品展台。 资料图\n\n\n\n"
    text = f"# 园区开新局\n\n“要办好这件事。”青松学院院长李{picture}树生说，学院有平台46家。\n"
    assert paragraphs(text) == ["“要办好这件事。”青松学院院长李树生说，学院有平台46家。"]


def test_a_reporter_in_the_rest_of_a_sentence_is_no_credit() -> None:
    text = "# 园区新赛道开新局\n\n园区有平台46家。林木森指着一台设备，告诉\n\n科技日报记者。\n"
    assert paragraphs(text) == ["园区有平台46家。林木森指着一台设备，告诉科技日报记者。"]


def test_a_photo_credit_names_its_paper_too() -> None:
    page = f"# 园区新赛道开新局\n\n{BODY}\n\n\n\n云溪县茶园风光。 青松日报记者 石磊 摄\n\n\n\n{BODY}\n"
    assert blocks(page, BlockKind.CAPTION) == ["云溪县茶园风光。"]
