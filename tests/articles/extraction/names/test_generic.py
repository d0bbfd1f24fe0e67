"""What has a head and names nothing."""

import pytest

from tests.articles.extraction.names.finding import names


@pytest.mark.parametrize(
    "text",
    [
        "创新联合体是一种组织方式",
        "新增3家省级重点实验室",
        "多家研究院参与",
        "各级重点实验室联合攻关",
        "该公司表示",
        "产业链上下游企业和高校院所",
        "设有4个研究院和6个研究中心",
        "建设公共服务平台",
        "一家保险公司的客服",
        "优化产业布局，举办展示活动",
        "全国法治政府建设",
        "大学生走进实验室",
        "打造国家级科技企业孵化器",
        "从高校和科研院所引进人才",
        "打造上海市级特色产业园",
        "组建区域性科技创新联盟",
        "建设区域性国际体育交流中心",
        "建成宜业宜居的滨海新城",
        "缔结岚沅科技姐妹园区",
        "最受欢迎的区县政府",
        "获评中国石油和化工行业示范企业",
        "在指导委员会的带领下",
        "《关于支持江苏省重点实验室建设的意见》印发",
        "展会在临沂国际会展中心举办",
        "在临沂体育中心开赛",
    ],
)
def test_a_description_is_no_name(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    "text",
    ["以龙头企业为主，打造中国柔性屏材料生产基地。", "旨在打造全国清洁利用以及高效氢能源示范基地。"],
)
def test_what_a_place_wants_to_become_is_no_name(text: str) -> None:
    assert names(text) == set()


def test_what_somebody_builds_is_no_unit_of_theirs_by_that_name() -> None:
    assert "沅江大学建设实验室" not in names("支持沅江大学建设实验室")
