import pytest

from articles.extraction.document import Kind
from articles.extraction.names.endeavours.policies import find_policies
from tests.articles.extraction.reading import laid, named


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
        ("根据杭州市“十四五”科技创新规划，企业达千家。", "杭州市“十四五”科技创新规划"),
        ("这是我市“十四五”规划的重点。", "“十四五”规划"),
        ("该局出台科技创新“双十条”。", "双十条"),
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
        ("中国湿地修复法将于9月1日起施行。", "中国湿地修复法"),
        ("要突出抓好民营企业质量提升行动，稳住预期。", "民营企业质量提升行动"),
        ("组织实施东南地区培育和发展海洋产业三年行动。", "东南地区培育和发展海洋产业三年行动"),
        ("“云岳谷”建设实施方案提出，到2030年建成。", "“云岳谷”建设实施方案"),
        ("该市先后推出“凤岳英才”政策及升级版。", "“凤岳英才”政策"),
        ("他说，我市大力推进实施‘文岚工程’，引进人才。", "文岚工程"),
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
        "各部门提出“三十条”建议。",
        "“云岳高新区”规划总面积806公顷。",
        "全市已举办“直播荐才”活动311场次。",
        "“夏日送清凉”活动第九场走进工地。",
        "披露《云岳高新独立董事关于临时股东大会的公告》。",
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


@pytest.mark.parametrize("name", ["新时代云川人才振兴60条", "AI十条", "人工智能+20条"])
def test_a_quoted_policy_goes_by_the_number_of_its_clauses_whatever_it_is_for(name: str) -> None:
    assert policies(f"市里的“{name}”落地。") == [name]


def test_a_programme_inside_a_title_is_that_paper() -> None:
    assert policies("印发《云川市打造“双中心”承载区三年行动计划》。") == [
        "云川市打造“双中心”承载区三年行动计划"
    ]


def test_several_quoted_actions_are_no_one_programme() -> None:
    assert policies("今年将实施“科创龙头”“概念验证”三项行动。") == []


def test_a_quoted_project_is_no_programme_of_the_state() -> None:
    text = "沅湘大学牵头的“膜材料关键技术”项目获批国家重点研发计划。"
    assert not any("膜材料" in name for name in named(text, Kind.POLICY))
