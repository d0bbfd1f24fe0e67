"""Units behind whoever set them up, verbs and numbers within their topics included."""

import pytest

from tests.articles.extraction.names.finding import names


@pytest.mark.parametrize("founders", ["依托沅岳油田组建的", "由沅湘大学牵头的", "两家共建的"])
@pytest.mark.parametrize(
    "unit",
    [
        "多资源协同陆相页岩绿色开采全国重点实验室",
        "深地工程建造与健康运维国家重点实验室",
        "透平机械节能与安全运行工程研究中心",
        "作物杂种优势利用与高效育种教育部重点实验室",
    ],
)
def test_the_topic_is_whole(founders: str, unit: str) -> None:
    assert unit in names(f"{founders}{unit}去年揭牌。")


@pytest.mark.parametrize(
    "text",
    [
        "省里批准建设的首个省级重点实验室落户。",
        "三家企业共建的联合研发中心投入运行。",
        "打造的集人才培养与技术研发于一体的技术创新中心投用。",
        "去年获批的两个省重点实验室运行良好。",
    ],
)
def test_what_only_describes_is_none(text: str) -> None:
    assert not names(text)
