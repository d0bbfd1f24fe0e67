"""Periods that hold no further: dates of counting before what will be, events ahead, how long work took."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "截至7月24日，临川市有123个项目报名，最终将有50个项目亮相总决赛。",
            ["临川市 | 报名项目 123个 @2023-07-24", "临川市 | 项目 50个"],
        ),
        (
            "截至7月24日，临川市有123个项目报名，50个项目获奖。",
            ["临川市 | 报名项目 123个 @2023-07-24", "临川市 | 项目 50个 @2023-07-24"],
        ),
        # Nobody has come yet to what is to begin in a month; who has put his name down did so by now.
        ("9月11日至14日，临川市将举办博览会。此次活动吸引50家单位报名。", ["临川市 | 报名单位 50家"]),
        (
            "9月11日至14日，临川市将举办博览会。此次活动将有50家单位参展。",
            ["临川市 | 参展单位 50家 @2023-09-11/2023-09-14"],
        ),
        (
            "8月2日至4日，临川市举办博览会。此次活动吸引50家单位报名。",
            ["临川市 | 报名单位 50家 @2023-08-02/2023-08-04"],
        ),
        # How long something took is no period; a date said to be one is, another predicate is none.
        ("恒远电子耗时近3年时间，研制出设备5台。", ["恒远电子股份有限公司 | 设备 5台"]),
        ("恒远电子近3年研制出设备5台。", ["恒远电子股份有限公司 | 设备 5台 @2020/2023"]),
        (
            "恒远电子立案日期为2023年5月24日，执行标的为8308万元；立案日期为2023年6月7日，执行标的为10亿元。",
            [
                "恒远电子股份有限公司 | 执行标的 8308万元 @2023-05-24",
                "恒远电子股份有限公司 | 执行标的 10亿元 @2023-06-07",
            ],
        ),
        ("恒远电子成立年份为2009年，营收10亿元。", ["恒远电子股份有限公司 | 营收 10亿元"]),
    ],
)
def test_periods(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
