"""Whose the figures of a report are: the host of an event, the region of its zones, a zone that says 我区."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract
from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # All zones of a rank are those of the province.
        (
            "云岭省级以上产业园区实现技工贸总收入320亿元，同比增长17%。",
            ["云岭省 | 技工贸总收入 320亿元", "云岭省 | 技工贸总收入增速 17%"],
        ),
        ("云岭省级开发区完成进出口总额520亿元。", ["云岭省 | 进出口总额 520亿元"]),
        # An honour of that rank is somebody's.
        ("恒远电子加快发展，云岭省级企业技术中心3家。", []),
    ],
)
def test_zones_of_a_rank(text: str, wanted: list[str]) -> None:
    assert [line for line in lines_of(text) if line.startswith("云岭省")] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Who holds the signing of projects has signed them; where a forum was held has nothing.
        (
            "临川高新区2023年二季度招商引资项目集中签约活动举行。\n活动中，签约项目32个、总投资80亿元。",
            ["临川高新区 | 签约项目 32个", "临川高新区 | 总投资 80亿元"],
        ),
        (
            "3月1日，临川市2023年一季度重点项目集中开工仪式在云江市举行。\n据介绍，签约项目25个。",
            ["临川市 | 签约项目 25个 @2023-03-01"],
        ),
        ("临川市举行重点项目集中开工仪式。\n签约项目25个。", ["临川市 | 签约项目 25个"]),
        ("临川市2023年重大项目集中签约。\n签约项目25个。", ["临川市 | 签约项目 25个"]),
        ("临川市项目推介会召开。\n签约项目25个。", []),
        ("重点项目集中签约活动在临川市举行。据介绍，签约项目25个。", []),
        ("机器人论坛在临川市举行。据介绍，签约项目25个。", []),
    ],
)
def test_hosts_of_signings(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A place that a clause gave figures to may own those that nobody is named for.
        (
            "临川市首批3个众创空间获批\n首批众创空间聚集企业120家。",
            ["临川市 | 众创空间 3个 #首批", "临川市 | 企业 120家 #首批"],
        ),
        ("众创空间在临川市授牌\n首批众创空间聚集企业120家。", []),
    ],
)
def test_places_that_had_figures(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Where things lie is no subject, not even the second place of a row.
        (
            "临川市加快建设。开工项目分别位于青石县、云江市和临川高新区，总投资36亿元。",
            ["临川市 | 总投资 36亿元"],
        ),
        (
            "临川市加快建设。分别位于青石县、石门镇云江市和临川高新区，总投资36亿元。",
            ["临川市 | 总投资 36亿元"],
        ),
        ("位于青石县的恒远电子拥有专利64项。", ["恒远电子股份有限公司 | 专利 64项"]),
        # An academician who comes does not bring his house's figures.
        (
            "临川市加快建设。临川新材料研究院院士王山、临川大学教授李明出席，为10家创新联合体授牌。",
            ["临川市 | 创新联合体 10家"],
        ),
        (
            "临川新材料研究院院士团队拥有专利64项。",
            ["临川新材料研究院 | 专利 64项"],
        ),
    ],
)
def test_places_and_houses_in_passing(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_a_zone_that_speaks_in_an_autonomous_region() -> None:
    """我区 in the news of a zone is the zone, although the 自治区 is named as well."""
    text = (
        "云梦谷高新区投入创新资金。“‘十四五’期间我区争取高新技术企业达到30家。”云梦谷高新区管委会主任王山说。"
        "云梦谷高新区占广西壮族自治区专利的两成。"
    )
    found = extract(Document(name="zone", text=text))
    firms = [found.entities[m.subject].name for m in found.metrics if "企业" in m.indicator]
    assert firms == ["云梦谷高新区"]


def test_an_office_of_a_zone_acts_for_the_zone() -> None:
    text = "云梦谷高新区科技局走访企业。截至6月底，高新技术企业突破300家。"
    found = extract(Document(name="office", text=text))
    assert [found.entities[m.subject].name for m in found.metrics] == ["云梦谷高新区"]
