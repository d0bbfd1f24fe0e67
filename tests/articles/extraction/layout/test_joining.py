import pytest

from tests.articles.extraction.layout.pages import blocks, layout, paragraphs

HEAD = "# 园区里的新赛道\n\n◎本报记者 林木森\n\n"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("近年来，青松重工股份有", "限公司牵头组建了联合体。"),
        ("园区企业在原材料采购上形成", "规模效应，降低了成本。"),
        ("位于青松高新区的青松重工有限公司（以下简称青", "松重工）投入8000万元。"),
        ("全市高新技术企业达到3", "20家，比上年多一成。"),
        ("技术合同成交额为17.", "8亿元，占全省的一成。"),
        ("研发机构包括青松研究院、", "云溪研究院和海港实验室。"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n", "\n \n\n"])
def test_a_sentence_that_a_break_has_cut_is_one_sentence(left: str, right: str, gap: str) -> None:
    assert left + right in paragraphs(HEAD + left + gap + right + "\n\n另一段是完整的句子。\n")


def test_a_caption_amid_a_sentence_does_not_part_it() -> None:
    page = (
        HEAD + "园区里的青松重工有\n\n\n\n图为青松重工生产车间。林木森 摄\n\n\n\n限公司牵头组建了联合体。\n"
    )
    assert paragraphs(page) == ["园区里的青松重工有限公司牵头组建了联合体。"]
    assert "图为青松重工生产车间。" in blocks(page)


def test_lines_of_a_wrapped_page_become_paragraphs() -> None:
    page = (
        "园区里的新赛道走出新步伐\n本报记者 林木森\n"
        "　　近日，记者从青松市科技局获悉，全市已有高新技术企\n"
        "业320家，比上年增长两成。青松重工有限公司牵头组建了新\n"
        "能源装备创新联合体，成员单位达到15家。\n"
        "　　装备产业园内，生产线正满负荷运转。该公司与青松理工\n"
        "大学共建联合实验室，累计投入8000万元，今年还将继续增\n"
        "加。\n"
    )
    first, second = paragraphs(page)
    assert "高新技术企业320家" in first
    assert "新能源装备创新联合体，成员单位达到15家。" in first
    assert "青松理工大学共建联合实验室，累计投入8000万元，今年还将继续增加。" in second


def test_a_paragraph_that_ends_is_not_joined_to_the_next() -> None:
    page = HEAD + "园区有企业320家。\n\n青松重工是其中一家。\n"
    assert paragraphs(page) == ["园区有企业320家。", "青松重工是其中一家。"]


def test_a_list_of_names_stays_a_list() -> None:
    names = ["青松重工有限公司", "云溪药业有限公司", "海港新材料有限公司", "石桥种业有限公司", "竹溪水泥厂"]
    assert blocks("\n".join(["获奖企业名单", *names])) == ["获奖企业名单", *names]


def test_rows_of_a_table_stay_rows() -> None:
    rows = ["青松重工,高新区,8000万元,15家", "云溪药业,云溪县,2300万元,12家", "海港材料,海港新区,560万元,3家"]
    assert blocks("\n".join(rows)) == rows


def test_a_cut_between_latin_words_is_kept_as_a_space() -> None:
    page = layout(
        "The park in the city hosts more than, say, three hundred\ncompanies and institutes of all sorts.\n"
    )
    assert "hundred companies" in page.text


def test_a_name_leads_back_to_both_sides_of_its_break() -> None:
    page = layout(HEAD + "近日，青松重工股份有\n\n限公司牵头组建了联合体。\n")
    start = page.text.index("青松重工股份有限公司")
    raw_start, raw_end = page.raw_span(start, start + 10)
    assert page.raw[raw_start:raw_end] == "青松重工股份有\n\n限公司"


def test_a_caption_without_a_stop_ends_with_the_sort_of_its_picture() -> None:
    page = HEAD + "负责人李明，与专家在车间。资料图\n\n海港研究院现有研发团队5人，其中专家4名。\n"
    assert paragraphs(page)[-1] == "海港研究院现有研发团队5人，其中专家4名。"
