import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.names.people import find_people
from tests.articles.extraction.reading import laid


def people(text: str) -> list[str]:
    return list(dict.fromkeys(m.text for m in find_people(*laid(text))))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("公司董事长周明远说，订单增长。", "周明远"),
        ("副总经理、研发中心主任郑晓岚告诉记者，试验成功。", "郑晓岚"),
        ("我们期待合作。”高若溪表示，前景广阔。", "高若溪"),
        ("会上，钱学敏院士作报告。", "钱学敏"),
        ("欧阳志成教授团队完成试验。", "欧阳志成"),
        ("市长吴迪介绍了情况。", "吴迪"),
        ("副省长吴洪山一同调研。", "吴洪山"),
        ("书记郑健在开工仪式上致辞。", "郑健"),
        ("主任周岚作专题报告。", "周岚"),
        ("决定：吴迪任市水利局局长。", "吴迪"),
        ("首席执行官约翰·史密斯表示，将扩大投资。", "约翰·史密斯"),
    ],
)
def test_people_are_found(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "主任高度重视这项工作。",
        "董事长方面表示满意。",
        "负责人马上赶到现场。",
        "方案提出，要加快建设。",
        "校长和大家一起参加。",
        "犯罪嫌疑人朱某介绍，其从未到过当地。",
        "市民李女士说，很方便。",
        "高层表示，将继续投入。",
        "研究员任首席科学家。",
        "联系人：杨警官",
    ],
)
def test_ordinary_words_are_nobody(text: str) -> None:
    assert people(text) == []


def test_those_who_wrote_the_page_are_left_out() -> None:
    assert people("工厂今天投产。（记者 周明远 通讯员 郑晓岚）周明远表示，稿件已发。") == []


def test_a_name_once_known_is_found_again() -> None:
    found = find_people(*laid("经理郑晓岚说，产量翻番。后来，人们常提起郑晓岚的话。"))
    assert [m.text for m in found] == ["郑晓岚", "郑晓岚"]


def test_the_titles_of_a_chain_are_kept() -> None:
    mention = find_people(*laid("星河公司副总经理、总工程师周明远说。"))[0]
    assert mention.attributes["title"] == "总工程师"
    assert mention.attributes["title_start"] == len("星河公司") - 2 or mention.attributes["title_start"] == 4
    assert len(mention.attributes["titles"]) == 2


def test_a_list_after_one_title_is_read_to_its_end() -> None:
    assert people("院士周明远、郑晓岚、高若溪等出席。") == ["周明远", "郑晓岚", "高若溪"]


@given(st.text(alphabet="王李张说介绍主任教授、，。·某《》()年月公司 \n记者", max_size=120))
def test_any_text_is_read_without_an_error(text: str) -> None:
    layout, words = laid(text)
    assert all(layout.text[m.start : m.end] == m.text for m in find_people(layout, words))
