"""People in rows whose title, verb or sort stands behind the last, and names that other words hide."""

import pytest

from tests.articles.extraction.names.test_people import people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("周明远、郑晓岚参加调研。", {"周明远", "郑晓岚"}),
        ("由周明远、何军、郑晓岚老师指导的作品获奖。", {"周明远", "何军", "郑晓岚"}),
        ("化学专业周明远、何军、郑晓岚、高若溪等同学做了调查。", {"周明远", "何军", "郑晓岚", "高若溪"}),
        ("活动邀请周明远、何晓岚、高若溪等一批知名专家授课。", {"周明远", "何晓岚", "高若溪"}),
        ("包含周明远、安东尼奥、何军、郑晓岚、高若溪等设计师。", {"周明远", "何军", "郑晓岚", "高若溪"}),
    ],
)
def test_everybody_of_a_row_is_found(text: str, names: set[str]) -> None:
    assert set(people(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "来自北京、安徽、江西等地的专家学者参加。",
        "围绕高端、高效、安全等方面，专家提出意见。",
        "海岳集团、云光科技、江苏等老师参加。",
    ],
)
def test_rows_of_places_and_words_are_nobody(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("临州市委副书记、市长于海波，副秘书长等出席。", "于海波"),
        ("局长于海波介绍，项目进展顺利。", "于海波"),
        ("周明远，曾担任过临州区财政局局长。", "周明远"),
        ("来自临州飞云手球俱乐部的郑竑说道，活动很好。", "郑竑"),
        ("活动发起人周明远是一名教练。", "周明远"),
        ("副总裁兼司库周明远称，前景广阔。", "周明远"),
        ("企业得到发展。”周志军称。", "周志军"),
        ("监管科二级主办 周明远：海关将推行改革。", "周明远"),
        ("公司董事长MinghuaLi先生出席。", "MinghuaLi"),
        ("临州大学的蹇沅岚院士到会。", "蹇沅岚"),
        ("周文远等19人组成专家委员会。", "周文远"),
        ("市新材料产业链链长周明远出席会议。", "周明远"),
        ("潜江市长盛晓军为研究院揭牌。", "盛晓军"),
        ("一队由党委办周明远带领。", "周明远"),
        ("管委会副主任周国新作临州高新区推介。", "周国新"),
        ("馆长玛丽亚·克鲁斯尼娜·李、秘书等出席。", "玛丽亚·克鲁斯尼娜·李"),
    ],
)
def test_names_that_other_words_hide(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "书记于近日出席活动。",
        "来自临州大学的高管说，很好。",
        "订单增长。”公司还称，将扩产。",
        "订单增长。”有消息称，将扩产。",
        "党委副书记、党办主任参加会议。",
        "此后，曾担任市财政局局长。",
        "要用好院士吉林行的成果。",
        "高新等16人口普查员到场。",
        "法院高度评价这项工作。",
        "联系人：周法官 电话如下",
        "联系人：李经理，电话如下",
    ],
)
def test_words_that_look_like_them_are_nobody(text: str) -> None:
    assert people(text) == []
