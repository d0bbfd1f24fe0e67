"""What a period goes on to in later sentences, and what it does not."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # One name of several that a figure counts is no turn to that name.
        (
            "上半年，临川市新增平台7家。恒远电子等9家企业获批示范企业。",
            ["临川市 | 新增平台 7家 @2023-01/2023-06", "临川市 | 示范企业 9家 @2023-01/2023-06"],
        ),
        # What has gone on until now is said of its sentence only; of that very day is the day's.
        (
            "临川市大赛自5月启动以来，吸引项目65个。最终设立一等奖1名。",
            ["临川市 | 项目 65个 @2023-05/2023-08", "临川市 | 一等奖 1名"],
        ),
        (
            "8月2日，临川市签约仪式举行。上半年，临川市新增平台7家。当日，临川市还设立基金9个。",
            ["临川市 | 新增平台 7家 @2023-01/2023-06", "临川市 | 基金 9个 @2023-08-02"],
        ),
        # A stock that a sentence without a period tells of is of now, unless a date to count as of was given.
        (
            "2022年，临川市旅游收入9亿元。临川市消费活跃，拥有老字号11个。",
            ["临川市 | 旅游收入 9亿元 @2022", "临川市 | 老字号 11个"],
        ),
        (
            "截至6月底，恒远电子专利授权12件。其中拥有发明专利5件。",
            [
                "恒远电子股份有限公司 | 专利授权 12件 @2023-06-30",
                "恒远电子股份有限公司 | 发明专利 5件 @2023-06-30",
            ],
        ),
        # Two sentences on, a period is forgotten.
        (
            "上半年，临川市新增平台7家。临川市新增企业8家。新增专利9项。新增基地5个。",
            [
                "临川市 | 新增平台 7家 @2023-01/2023-06",
                "临川市 | 新增企业 8家 @2023-01/2023-06",
                "临川市 | 新增专利 9项 @2023-01/2023-06",
                "临川市 | 新增基地 5个",
            ],
        ),
        # A month that tells one of a series from another leaves the day of the event in force.
        (
            "8月2日，临川市8月第2批次土地开拍，成交地块15宗。",
            ["临川市 | 成交地块 15宗 @2023-08-02"],
        ),
        # Of how many times an old level is the period that the report is about.
        (
            "2022年，临川市生产总值增长。该市生产总值是1992年的21倍。",
            ["临川市 | 生产总值 21倍 @2022"],
        ),
        # A date to count as of holds against the year that it lies in.
        ("截至6月底，临川市今年已举办活动30场。", ["临川市 | 举办活动 30场 @2023-06-30"]),
        ("临川市公布10个2022年度特色集群。", ["临川市 | 特色集群 10个 @2022"]),
        # Each report covers its own months.
        (
            "2023年二季度，恒远电子营收9亿元。华光药业有限公司发布2023年中期业绩公告。报告期内，净利润3亿元。",
            [
                "恒远电子股份有限公司 | 营收 9亿元 @2023-04/2023-06",
                "华光药业有限公司 | 净利润 3亿元 @2023-01/2023-06",
            ],
        ),
        # All of a sentence that opens with 当天 is of the day of the event.
        (
            "8月2日，恒远电子科技协会揭牌。当天，恒远电子召开大会，拿出资金600万元。",
            ["恒远电子股份有限公司 | 资金 600万元 @2023-08-02"],
        ),
        # Parts and sums of what was agreed on a day; what an office says of the months spoken of.
        (
            "8月2日，临川市签约仪式举行。首批签约企业25家，其中外资企业16家。现场签约项目13个，投资金额9亿元。",
            [
                "临川市 | 签约企业 25家 @2023-08-02 #首批",
                "临川市 | 外资企业 16家 @2023-08-02",
                "临川市 | 现场签约项目 13个 @2023-08-02",
                "临川市 | 投资金额 9亿元 @2023-08-02",
            ],
        ),
        (
            "上半年，临川市新增平台7家。临川市科技局介绍，36个项目开工。",
            ["临川市 | 新增平台 7家 @2023-01/2023-06", "临川市 | 开工项目 36个 @2023-01/2023-06"],
        ),
        # When something was won dates nothing further on.
        (
            "临川市支持创新。2019年入选示范城市。临川市产业规模9亿元。产业兴旺，拥有人才3.5万。",
            ["临川市 | 产业规模 9亿元", "临川市 | 人才 3.5万人"],
        ),
        # What is made each year is of no year of an event, but of a year said of it.
        (
            "今年，恒远电子一项专利获得金奖，年产值3亿元。2022年，恒远电子年产值2亿元。",
            ["恒远电子股份有限公司 | 年产值 3亿元", "恒远电子股份有限公司 | 年产值 2亿元 @2022"],
        ),
        (
            "今年，恒远电子建设新生产线，计划总投资4亿元。",
            ["恒远电子股份有限公司 | 计划总投资 4亿元"],
        ),
        # The things of an event in the sentence behind it; a share on the day of its listing.
        (
            "8月2日，临川市重大产业项目集中开工。21个重大产业项目涵盖多个领域。",
            ["临川市 | 重大产业项目 21个 @2023-08-02"],
        ),
        (
            "8月10日，恒远电子登陆创业板。恒远电子现报54元，总市值109亿元。",
            [
                "恒远电子股份有限公司 | 股价 54元 @2023-08-10",
                "恒远电子股份有限公司 | 总市值 109亿元 @2023-08-10",
            ],
        ),
    ],
)
def test_what_a_period_goes_on_to(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
