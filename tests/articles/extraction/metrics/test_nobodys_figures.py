"""Figures of things and people that no name of the text stands for."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A thing that the text only points at; one that is called so is the text's own.
        ("恒远电子拥有专利64项。该电视机的功耗为25千瓦。", ["恒远电子股份有限公司 | 专利 64项"]),
        ("恒远电子拥有专利64项。这款手表重量为25公斤。", ["恒远电子股份有限公司 | 专利 64项"]),
        # People of a story, and those whom the police look for.
        ("临川市发展迅速。市民王女士购买了20件礼品。", []),
        ("临川市发展迅速。两名顾客走进了商店。", []),
        ("临川市抓获犯罪嫌疑人12名。", []),
        ("恒远电子招聘了两名研究生。", ["恒远电子股份有限公司 | 研究生 2名"]),
        # Those that somebody was chosen from.
        ("恒远电子从135个项目中脱颖而出。", []),
        # What the statistics of a place count is no company's.
        ("恒远电子拥有专利64项。规模以上工业增加值增长5%。", ["恒远电子股份有限公司 | 专利 64项"]),
        # An event is its host's, if anybody's; a guest's house did nothing.
        ("恒远电子前来参展。本届博览会有200家企业参展。", []),
        ("临川市举办博览会。本届博览会有200家企业参展。", ["临川市 | 参展企业 200家"]),
        (
            "临川市发展迅速。从全国看，我国建成基站300万座；建成车间12个。",
            ["临川市 | 车间 12个"],
        ),
        # Enterprises in general are none of a list; what money is in another currency says nothing.
        (
            "临川市有恒远电子、华光药业有限公司。企业年出资额合计540万元。",
            ["临川市 | 企业年出资额 540万元"],
        ),
        ("恒远电子营收300万元（1元人民币约合0.5迪拉姆）。", ["恒远电子股份有限公司 | 营收 300万元"]),
        # What the nation has, and whom something is done for.
        ("恒远电子拥有专利64项。目前我国建成基站300万座。", ["恒远电子股份有限公司 | 专利 64项"]),
        ("恒远电子为两个村提供岗位60个。", ["恒远电子股份有限公司 | 岗位 60个"]),
        (
            "临川市发展迅速。专家介绍，我国机器人产业持续壮大。2022年营业收入超过1700亿元；服务机器人产量达到6万套。",
            [],
        ),
        (
            "临川市发展迅速。我国机器人产业持续壮大。2022年，临川市机器人产量达到6万套。",
            ["临川市 | 机器人产量 6万套 @2022"],
        ),
        # Whoever told of an accident, and a guest of a meeting; a firm may have lost its own people.
        ("临川新材料研究院拥有专利64项。这场事故造成12人受伤。", ["临川新材料研究院 | 专利 64项"]),
        ("临川市发生事故。这场事故造成12人受伤。", ["临川市 | 受伤 12人"]),
        (
            "恒远电子拥有专利64项。各界代表等200人参加了本次会议。",
            ["恒远电子股份有限公司 | 专利 64项"],
        ),
        (
            "临川市拥有专利64项。各界代表等200人参加了本次会议。",
            ["临川市 | 专利 64项", "临川市 | 参加人员 200人"],
        ),
        (
            "临川大学拥有专利64项。会议期间，主办方还组织了4场论坛。",
            ["临川大学 | 专利 64项"],
        ),
        # Somebody's story; a firm or a bank with 某 in its name tells none.
        ("临川市发展迅速。家住临川市的陈某向警方求助，称自己付了维修费用9800元。", []),
        ("临川市发展迅速。有网友称，景区收费168元。", []),
        (
            "临川银行为临川市某体育用品公司投放贷款1200万元。",
            ["临川银行 | 贷款 1200万元"],
        ),
        # Whom somebody without a name of the text pays.
        (
            "恒远电子拥有专利64项。法院判决创新航公司向恒远电子赔偿296万元。",
            ["恒远电子股份有限公司 | 专利 64项"],
        ),
        (
            "恒远电子拥有专利64项，捐赠296万元。",
            ["恒远电子股份有限公司 | 专利 64项", "恒远电子股份有限公司 | 捐赠 296万元"],
        ),
        # A district that the text does not name, and what each of many is to have.
        ("临川市扩大开放。我区合同外资3亿元。", []),
        ("临川市每个乡镇至少建1个平台。", []),
        # What a contest is named after has no entries.
        ("临川市举办大赛。“恒远电子杯”大赛收到参赛作品594份。", ["临川市 | 参赛作品 594份"]),
        # Loot is nobody's, and a rank counts nothing.
        ("临川市发展迅速。嫌疑人趁无人之际偷走车内1000元现金，总价值约2万元。", []),
        ("恒远电子进入前100名的行列。", []),
        ("临川市五项核心指标增幅居前。", []),
        # So many are counted one by one, fewer are a way of speaking.
        ("临川市推出126条举措，从5个方面着手。", ["临川市 | 举措 126条"]),
    ],
)
def test_figures_of_nobody(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What comes from a body is its own; people are not.
        ("临川市举办展会，来自临川大学的22项成果亮相。", ["临川大学 | 成果 22项"]),
        ("临川市举办展会，来自临川大学的22名学生参加。", ["临川市 | 学生 22名"]),
    ],
)
def test_what_a_figure_comes_from(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_what_a_company_that_is_only_pointed_at_does() -> None:
    assert lines_of("临川高新区加快建设。在这家电子企业，工人忙碌，每天发货300单。") == []
