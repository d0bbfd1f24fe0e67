"""Periods that only the words around them complete."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The same term of another year.
        (
            "2023年上半年，恒远电子营收5亿元；2022年同期，利润4亿元。",
            ["营收 5亿元 @2023-01/2023-06", "利润 4亿元 @2022-01/2022-06"],
        ),
        (
            "截至2022年底，恒远电子拥有专利54项；2021年同期，公司拥有人才46名。",
            ["专利 54项 @2022-12-31", "人才 46名 @2021-12-31"],
        ),
        (
            "2022年，恒远电子营收5亿元；2021年利润4亿元。",
            ["营收 5亿元 @2022", "利润 4亿元 @2021"],
        ),
        # What has gone on since something was done.
        (
            "自7月11日召开动员会以来，恒远电子新增专利15项。",
            ["新增专利 15项 @2023-07-11/2023-08-10"],
        ),
        (
            "自2021年新材料车间建成投入运行以来，恒远电子新增专利15项。",
            ["新增专利 15项 @2021/2023-08"],
        ),
        ("2021年召开动员会，恒远电子新增专利15项。", ["新增专利 15项 @2021"]),
        # The term of a report, spoken of again.
        ("恒远电子公布2023年度中期业绩。期内，营收5亿元。", ["营收 5亿元 @2023-01/2023-06"]),
        # Whole years, one for each figure.
        (
            "近三年，恒远电子营收分别为3亿元、4亿元和5亿元。",
            ["营收 3亿元 @2020", "营收 4亿元 @2021", "营收 5亿元 @2022"],
        ),
        # Years in brackets and in the name of an event, and what is the first of its year.
        ("去年，恒远电子（2015年3月成立）营收9亿元。", ["营收 9亿元 @2022"]),
        (
            "恒远电子实施三年行动计划（2018—2020年），去年营收5亿元，利润1亿元。",
            ["营收 5亿元 @2022", "利润 1亿元 @2022"],
        ),
        ("8月6日，恒远电子在2023年首批集中签约仪式上，签约项目9个。", ["签约项目 9个 @2023-08-06"]),
        ("恒远电子成为今年首个启动建设的工厂，占地面积203亩。", ["占地面积 203亩"]),
        # One row, one period.
        (
            "8月6日，恒远电子集中签约仪式举行，60个项目中，签约项目15个，开工项目23个。",
            ["签约项目 15个 @2023-08-06", "开工项目 23个 @2023-08-06"],
        ),
        # As of a day that is not told.
        (
            "2022年，恒远电子营收5亿元。截至招股书签署日，公司拥有专利54项，拥有商标46件。",
            ["营收 5亿元 @2022", "专利 54项", "商标 46件"],
        ),
    ],
)
def test_when_a_figure_holds(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == [f"恒远电子股份有限公司 | {line}" for line in wanted]


def test_an_article_without_a_date_has_no_this_year() -> None:
    text = "恒远电子计划到2020年营收达5亿元。今年前三季度，恒远电子利润4亿元，同比增长3%。"
    assert [line.partition("@")[0] for line in lines_of(text, None)[1:]] == lines_of(text, None)[1:]
