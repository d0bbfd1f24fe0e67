import pytest

from articles.extraction.names.policies import find_policies
from tests.articles.extraction.reading import laid


def policies(text: str) -> list[str]:
    return [m.text for m in find_policies(*laid(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "省政府印发《青川省低空经济发展行动计划（2024—2027年）》。",
            "青川省低空经济发展行动计划（2024—2027年）",
        ),
        ("《关于支持氢能产业的若干措施》出台。", "关于支持氢能产业的若干措施"),
        ("国家“十四五”规划提出新目标。", "国家“十四五”规划"),
        ("各地实施“春雨润苗”专项行动。", "“春雨润苗”专项行动"),
        ("发布“算力八条”支持企业。", "算力八条"),
        ("根据规定，人才新政16条从明年起实行。", "人才新政16条"),
        ("推进城市更新三年行动方案。", "城市更新三年行动方案"),
        ("全省启动未来产业培育三年行动计划。", "未来产业培育三年行动计划"),
        (
            "该区出台先进材料产业战略提升行动方案（2024—2026年），提出任务。",
            "先进材料产业战略提升行动方案（2024—2026年）",
        ),
        ("制定着力推进高水平开放三年行动方案和年度计划。", "着力推进高水平开放三年行动方案"),
        ("该厅公示《第三批科技型企业名单》。", "第三批科技型企业名单"),
        ("依据中华人民共和国专利法，双方和解。", "中华人民共和国专利法"),
        ("落实2023年中央一号文件。", "2023年中央一号文件"),
        ("落实好人才振兴“50条”等政策措施。", "人才振兴“50条”"),
        ("该县发布返乡创业人才政策十条（简化准入）。", "返乡创业人才政策十条"),
        ("推出促进动漫类平台高质量发展的“八大举措”，", "促进动漫类平台高质量发展的“八大举措”"),
        ("实施高层次人才领跑工程，引进团队。", "高层次人才领跑工程"),
        ("现行湿地保护法规定，禁止开垦。", "湿地保护法"),
        ("湿地保护法第二十二条提出要求。", "湿地保护法"),
    ],
)
def test_policies_are_found(text: str, name: str) -> None:
    assert policies(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "他读完了《红楼梦》。",
        "据《青川晚报》报道。",
        "歌曲《山河》唱响。",
        "这是“好项目”。",
        "各地实施一系列行动计划。",
        "经营者违反本法第七条规定的，处罚。",
        "各部门提出“30条”建议。",
    ],
)
def test_books_and_papers_are_no_policies(text: str) -> None:
    assert policies(text) == []


def test_a_short_title_stands_for_the_full_one() -> None:
    text = "《铜陵市数据促进条例》今天公布，《条例》共八章。《通知》另发。"
    assert policies("《甲市用房若干规定》《乙市用水若干规定》的《规定》") == [
        "甲市用房若干规定",
        "乙市用水若干规定",
    ]
    assert [m.text for m in find_policies(*laid(text))] == ["铜陵市数据促进条例", "条例"]


def test_a_row_of_measures_is_several_policies() -> None:
    assert policies("该局制定出台了促进专利转化18条措施、推动检测服务提升9条措施。") == [
        "促进专利转化18条措施",
        "推动检测服务提升9条措施",
    ]
