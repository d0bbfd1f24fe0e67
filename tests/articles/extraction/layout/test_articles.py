import pytest

from articles.extraction.document import BlockKind
from tests.articles.extraction.layout.pages import authors, blocks, layout, paragraphs, titles

HEAD = "◎本报记者 林木森\n\n"
BODY = "近日，青松市新增高新技术企业12家。\n\n园区投入8000万元。\n\n"
OTHER = "云溪县建成中药材平台3个。\n\n县里投入2300万元。\n\n"


def test_a_page_of_several_articles_is_taken_apart_at_its_bylines() -> None:
    page = (
        f"## 青松高新区：\n\n# 让成果走上货架\n\n{HEAD}{BODY}## 平台聚才\n\n园区有平台46家。\n\n"
        f"## 云溪县开出良方\n\n科技日报讯（记者周小舟 通讯员石磊）{OTHER}"
    )
    first, second = layout(page).articles
    assert (first.title, first.authors) == ("让成果走上货架", ("林木森",))
    assert (second.title, second.authors, second.source) == ("云溪县开出良方", ("周小舟", "石磊"), "科技日报")
    assert blocks(page, BlockKind.KICKER) == ["青松高新区："]
    assert blocks(page, BlockKind.SUBHEAD) == ["平台聚才"]


def test_every_block_belongs_to_its_article() -> None:
    page = layout(f"# 甲地新增企业十二家\n\n{HEAD}{BODY}# 乙地建成平台三个\n\n本报记者 石磊\n\n{OTHER}")
    first, second = page.articles
    assert page.text[first.start : first.end].endswith("园区投入8000万元。")
    assert page.text[second.start : second.end].startswith("乙地建成平台三个")


def test_articles_of_plain_text_are_taken_apart_too() -> None:
    page = f"青松市打造装备高地\n\n{HEAD}{BODY}云溪县建成种业中心\n\n本报记者 石 磊\n\n{OTHER}"
    assert titles(page) == ["青松市打造装备高地", "云溪县建成种业中心"]
    assert authors(page) == [("林木森",), ("石磊",)]


def test_a_signature_ends_an_article() -> None:
    page = "青松市新增孵化器\n青松市新增孵化器5家。（林木森）\n"
    page += "云溪县种业中心揭牌\n中心投资2.3亿元。（石磊 周小舟）\n"
    assert titles(page) == ["青松市新增孵化器", "云溪县种业中心揭牌"]
    assert authors(page) == [("林木森",), ("石磊", "周小舟")]


def test_a_headline_may_open_with_a_call() -> None:
    page = f"“稳”住了！青松高新区上半年成绩单来了\n——新材料园区观察\n\n{HEAD}{BODY}"
    assert titles(page) == ["“稳”住了！青松高新区上半年成绩单来了"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_phrases_beside_a_whole_line_are_no_headline(order: tuple[int, int]) -> None:
    lines = ("青松高新区上半年成绩单来了", "新增高新技术企业12家 创新平台达到46家")
    page = f"{lines[order[0]]}\n{lines[order[1]]}\n\n{HEAD}{BODY}"
    assert titles(page) == [lines[0]]


def test_text_before_the_first_headline_belongs_to_it() -> None:
    page = layout(
        f"青松市新增企业12家，园区投入8000万元，平台46家。\n\n# 园区新赛道\n\n本报记者 林木森\n\n{OTHER}"
    )
    assert [article.title for article in page.articles] == ["园区新赛道"]
    assert page.articles[0].start == 0


def test_the_headline_is_neither_kicker_nor_subtitle_nor_mast() -> None:
    mast = "青松晚报\n2024年3月5日 星期二\n\n"
    page = f"{mast}青松高新区：\n\n企业创新有底气\n\n——园区观察之二\n\n{HEAD}{BODY}"
    assert titles(page) == ["企业创新有底气"]
    assert layout(page).articles[0].published == "2024-03-05"


def test_subheads_are_not_headlines_whatever_their_level() -> None:
    page = f"### 园区新赛道开新局\n\n{HEAD}{BODY}## 平台聚才\n\n{OTHER}## 服务升级\n\n园区有平台46家。\n"
    assert titles(page) == ["园区新赛道开新局"]
    assert blocks(page, BlockKind.SUBHEAD) == ["平台聚才", "服务升级"]


def test_an_extended_reading_box_belongs_to_its_article() -> None:
    page = f"# 园区新赛道开新局\n\n本报记者 林木森\n\n{BODY}延伸阅读\n\n各地积极探索\n\n{OTHER}"
    assert titles(page) == ["园区新赛道开新局"]


def test_a_text_without_a_headline_has_none_unless_the_manifest_gives_one() -> None:
    text = "近日，青松市新增高新技术企业12家。园区投入8000万元。"
    assert titles(text) == [""]
    assert layout(text, title="青松新增企业").articles[0].title == "青松新增企业"


def test_the_manifest_outweighs_the_page() -> None:
    text = f"园区新赛道开新局\n\n2024-03-05 来源：青松晚报\n\n{BODY}"
    printed, given = (
        layout(text).articles[0],
        layout(text, source="云溪日报", published="2024-04").articles[0],
    )
    assert (printed.source, printed.published) == ("青松晚报", "2024-03-05")
    assert (given.source, given.published) == ("云溪日报", "2024-04")


BRIEFS = [
    "1、青松市新增孵化器5家近日，科技部公布名单，青松市5家孵化器入选，总数达到12家，孵化面积达到60万平方米，居全省第二位。",
    "2、云溪县种业中心揭牌7月4日，云溪县种业中心揭牌，由云溪药业有限公司牵头组建，总投资2.3亿元，预计明年建成投用并开放服务。",
]


@pytest.mark.parametrize("page", ["".join(BRIEFS), "\n".join(BRIEFS)])
def test_numbered_briefs_are_an_article_each(page: str) -> None:
    assert titles("".join(BRIEFS)) == ["青松市新增孵化器5家", "云溪县种业中心揭牌"]
    assert paragraphs("".join(BRIEFS))[1].startswith("7月4日，")


def test_briefs_with_headlines_on_their_own_lines_are_an_article_each() -> None:
    page = (
        "1、青松市新增孵化器5家\n近日，科技部公布名单，青松市5家孵化器入选，总数达到12家，面积60万平方米。\n"
        "2、云溪县种业中心揭牌\n7月4日，云溪县种业中心揭牌，由云溪药业有限公司牵头组建，总投资2.3亿元。\n"
    )
    assert titles(page) == ["青松市新增孵化器5家", "云溪县种业中心揭牌"]


@pytest.mark.parametrize(
    "page",
    [
        "关于申报项目的通知\n各县区科技局：现将有关事项通知如下。\n1、申报单位应为在本市注册的企业，近三年研发投入占比不低于3%，"
        "没有不良信用记录，须提交承诺书和审计报告。\n2、材料应于8月15日前报送，逾期不予受理，纸质材料一式三份，不接受个人报送。\n",
        "1、申报单位应为在本市注册的企业，近三年研发投入占比不低于3%，没有不良信用记录，须提交承诺书和审计报告，并在系统内填报。"
        "2、材料报送后由县区统一汇总，逾期不予受理，纸质材料一式三份，不接受个人报送，联系人另行公布，请及时关注网站的信息。",
        "园区2024年要点\n一、总体目标\n坚持创新驱动。\n二、重点任务\n1.培育主体\n企业达到500家。\n2.建设平台\n平台达到50家。\n",
    ],
)
def test_numbered_points_of_one_article_are_no_briefs(page: str) -> None:
    assert len(titles(page)) == 1


def test_a_subtitle_behind_its_dash_needs_no_mark() -> None:
    page = f"# 戈壁上长出科技林\n\n——青松市塑造产业优势\n\n{HEAD}{BODY}"
    assert titles(page) == ["戈壁上长出科技林"]
    assert authors(page) == [("林木森",)]


@pytest.mark.parametrize("headline", ["小企业为何扎堆河西？", "重点项目落户河西"])
def test_an_unmarked_line_right_above_a_byline_is_a_headline(headline: str) -> None:
    page = f"# 园区新赛道开新局\n\n{HEAD}{BODY}{headline}\n\n本报云溪讯 【记者 石磊】{OTHER}"
    assert titles(page) == ["园区新赛道开新局", headline]
    assert authors(page) == [("林木森",), ("石磊",)]


def test_the_rest_of_a_sentence_above_a_byline_is_no_headline() -> None:
    page = f"# 园区新赛道开新局\n\n{HEAD}{BODY}园区有了平台，\n\n把项目建设放在第一位\n\n通讯员 石磊\n"
    assert titles(page) == ["园区新赛道开新局"]


def test_a_byline_may_stand_above_its_headline() -> None:
    assert titles(f"{HEAD}# 园区新赛道开新局\n\n{BODY}## 平台聚才\n\n{OTHER}") == ["园区新赛道开新局"]
    page = f"# 园区新赛道开新局\n\n{HEAD}{BODY}文/图 本报记者 石磊\n\n## 云溪县开出良方\n\n{OTHER}"
    assert titles(page) == ["园区新赛道开新局", "云溪县开出良方"]
    assert authors(page) == [("林木森",), ("石磊",)]


def test_items_of_a_list_above_the_headline_are_none() -> None:
    page = f"■青松大学两项成果获奖\n■云溪县新建中试基地\n小企业为何扎堆河西？\n{HEAD}{BODY}"
    assert titles(page) == ["小企业为何扎堆河西？"]


def test_the_label_of_a_series_is_no_headline() -> None:
    assert titles(f"【青松观察】\n\n园区新赛道开新局\n\n{HEAD}{BODY}") == ["园区新赛道开新局"]


@pytest.mark.parametrize("mast", ["青松高新技术产业导报", "青松日报 要闻·综合 3"])
def test_the_name_of_a_paper_is_no_headline(mast: str) -> None:
    assert titles(f"{mast}\n\n2024年9月16日 星期一\n\n园区新赛道开新局\n\n{HEAD}{BODY}") == [
        "园区新赛道开新局"
    ]


def test_where_a_report_was_sent_from_is_no_headline_of_the_next() -> None:
    page = (
        f"园区新赛道开新局\n\n{HEAD}{BODY}(本报青松10月8日电)\n\n云溪县开出良方\n\n本报记者 石磊\n\n{OTHER}"
    )
    assert titles(page) == ["园区新赛道开新局", "云溪县开出良方"]


def test_what_goes_on_from_another_page_is_of_another_article() -> None:
    last = f"# 甲地新增企业十二家\n\n本报记者 石磊\n\n{BODY}"
    page = f"# 园区新赛道开新局\n\n{HEAD}{BODY}(上接A01版)\n\n{OTHER}{last}"
    assert titles(page) == ["园区新赛道开新局", "", "甲地新增企业十二家"]
    assert titles(f"# 园区新赛道开新局\n\n(上接A01版)\n\n{BODY}") == ["园区新赛道开新局"]


@pytest.mark.parametrize("label", ["A02 | 要闻", "2023年第14期(总第286期)"])
def test_the_number_of_a_page_or_an_issue_is_no_headline(label: str) -> None:
    assert titles(f"{label}\n\n园区新赛道开新局\n\n{HEAD}{BODY}") == ["园区新赛道开新局"]


def test_reporters_in_brackets_before_the_text_are_its_byline() -> None:
    page = f"# 园区新赛道开新局\n\n{HEAD}{BODY}## 法治护航企业\n\n(通讯员 石磊 周小舟){OTHER}"
    assert titles(page) == ["园区新赛道开新局", "法治护航企业"]
    assert authors(page)[1] == ("石磊", "周小舟")
