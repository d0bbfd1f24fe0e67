import pytest

from articles.extraction.layout.bylines import authors_in, is_byline


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("◎本报记者 林木森 通讯员 石磊", ("林木森", "石磊")),
        ("◎林木森 石磊", ("林木森", "石磊")),
        ("青松日报报业集团全媒体记者 林木森 石磊 文/图", ("林木森", "石磊")),
        ("采写：本报记者 林木森", ("林木森",)),
        ("文/图 本报记者 林木森", ("林木森",)),
        ("□ 本报驻沪记者 林 森  石小磊", ("林森", "石小磊")),
        ("本报记者 林木森 北京报道", ("林木森",)),
        ("某报记者 姚岗实习生 汪嘉通讯员 郭欢 刘星", ("姚岗", "汪嘉", "郭欢", "刘星")),
        ("记者 林木森 摄影 石磊", ("林木森",)),
        ("作者：欧阳木森、石磊", ("欧阳木森", "石磊")),
        ("策划：林木森 石磊", ()),
        ("青松日报记者 林木森 摄", ()),
        ("责任编辑：林木森 版式：石磊", ()),
    ],
)
def test_reporters_and_correspondents_are_authors(line: str, authors: tuple[str, ...]) -> None:
    assert is_byline(line)
    assert authors_in(line) == authors


@pytest.mark.parametrize(
    "line",
    [
        "记者从市科技局获悉",
        "记者走进企业",
        "本报记者赴云溪采访",
        "■ 科技创新",
        "统筹 高质量发展",
        "策划先行",
        "记者手记",
        "平台聚才",
    ],
)
def test_a_line_about_reporters_is_no_byline(line: str) -> None:
    assert not is_byline(line)
