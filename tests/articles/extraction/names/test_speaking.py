"""People whom only their speaking gives away."""

import pytest

from tests.articles.extraction.names.test_people import people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“房价会稳下来。”严跃进说。", "严跃进"),
        ("工厂停产。苏德兰特说，正在调查。", "苏德兰特"),
        ("“种菜不难，”\n次仁多多说。", "次仁多多"),
        ("据科技厅厅长岗青介绍，平台增加了。", "岗青"),
        ("研究院院长连平认为，需求旺盛。", "连平"),
    ],
)
def test_nothing_else_can_stand_before_the_verb(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "价格能否“落底”还很难说。",
        "前景广阔。具体来说，材料很轻。",
        "产量下降。也就是说，需求不足。",
        "。加拿大说，正在调查。",
        "有关部门负责人回应说，正在调查。",
        "多名校长家长认为，作业太多。",
        "看望环卫处长们都表示感谢。",
        "与会书记如是说，反响热烈。",
        "县长江苏介绍",
    ],
)
def test_others_that_speak_are_nobody(text: str) -> None:
    assert people(text) == []
