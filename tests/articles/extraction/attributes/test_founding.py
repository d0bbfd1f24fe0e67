"""The year a thing was founded."""

import pytest

from tests.articles.extraction.attributes.reading import told

FIRM = "海岳磁材股份有限公司"
CONSORTIUM = "临州稀土永磁创新联合体"


@pytest.mark.parametrize(
    ("text", "name", "year"),
    [
        (f"{FIRM}成立于2013年9月，主营磁材。", FIRM, "2013"),
        (f"{FIRM}（以下简称“海岳磁材”）始建于1971年。", FIRM, "1971"),
        (f"{FIRM}于2008年在银川市注册成立。", FIRM, "2008"),
        (f"资料显示，{FIRM}2015年6月成立，从三间厂房起家。", FIRM, "2015"),
        (f"{FIRM}主营磁材。该公司于2018年成立。", FIRM, "2018"),
        (f"{FIRM}是银川市的磁材企业，成立于2017年。", FIRM, "2017"),
        (f"成立于2016年的{FIRM}专注磁材。", FIRM, "2016"),
        (f"{FIRM}自2010年成立以来，持续投入研发。", FIRM, "2010"),
        (f"自2002年成立以来，{FIRM}始终坚持研发。", FIRM, "2002"),
        (f"{CONSORTIUM}由{FIRM}牵头，于2021年成立。", CONSORTIUM, "2021"),
        (f"2022年，{FIRM}联合宁夏大学组建了{CONSORTIUM}。", CONSORTIUM, "2022"),
        (f"去年，{CONSORTIUM}正式成立。", CONSORTIUM, "2024"),
        ("银川高新技术产业开发区1993年由国家批准设立。", "银川高新技术产业开发区", "1993"),
        (f"{CONSORTIUM}于2019年12月获批。", CONSORTIUM, "2019"),
    ],
)
def test_year_is_read(text: str, name: str, year: str) -> None:
    assert told(text, "founded") == {name: year}


@pytest.mark.parametrize(
    "text",
    [
        "2015年2月，银川高新技术产业开发区获批国家创新型特色园区。",
        f"2015年，{FIRM}成立党支部。",
        f"{FIRM}工会2015年成立。",
        f"{FIRM}前身成立于1958年。",
        f"{FIRM}拟于2024年成立。",
        f"{FIRM}于2031年成立。",
        f"{FIRM}董事长王建国说，2015年成立了50家企业。",
        f"{FIRM}于2015年获批。",
        f"{FIRM}今年投产，新中国成立于1949年。",
        "宁夏大学成立于1958年。",
        "2022年，银川市成功创建银川高新技术产业开发区。",
    ],
)
def test_no_year_is_read(text: str) -> None:
    assert told(text, "founded") == {}


def test_relative_year_needs_a_date_of_publication() -> None:
    assert told(f"去年，{CONSORTIUM}正式成立。", "founded", None) == {}


def test_first_told_year_stays() -> None:
    assert told(f"{FIRM}成立于2013年。{FIRM}成立于2014年。", "founded") == {FIRM: "2013"}
