"""Stretches of time against the date of publication."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Article, Block, BlockKind, Layout, Sentence
from articles.extraction.quantities import find_periods, span


def laid_out(text: str, published: str | None) -> Layout:
    return Layout(
        text,
        text,
        array("I", range(len(text))),
        [Block(0, len(text), BlockKind.PARAGRAPH, 0)],
        [Article("", (), None, published, 0, len(text))],
        [Sentence(0, len(text), 0, 0)],
    )


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("2024年，", None, "2024"),
        ("2023年度", None, "2023"),
        ("2022年1月至11月", None, "2022-01/2022-11"),
        ("2021年3月", None, "2021-03"),
        ("截至2015年8月，", None, "2015-08-31"),
        ("19日至20日", "2023-07-21", "2023-07-19/2023-07-20"),
        ("7年多来", "2023-08", "2015/2023"),
        ("2021年3月5日", None, "2021-03-05"),
        ("2013年至2018年", None, "2013/2018"),
        ("2022年7月25日至2023年7月25日", None, "2022-07-25/2023-07-25"),
        ("今年5月", "2025-12", "2025-05"),
        ("去年以来", "2023-08", "2022/2023-08"),
        ("2019至今，", "2023-08", "2019/2023-08"),
        ("今年以来", "2023-08", "2023"),
        ("年初以来", "2023-08", "2023"),
        ("2023年以来", "2025-02", "2023/2025-02"),
        ("2025年以来", "2025-02", "2025-01/2025-02"),
        ("去年底", "2023-08-03", "2022-12-31"),
        ("去年11月底", "2025-02", "2024-11"),
        ("1—6月", "2023-08-03", "2023-01/2023-06"),
        ("今年1至5月", "2023-07-25", "2023-01/2023-05"),
        ("上半年", "2023-07-25", "2023-01/2023-06"),
        ("今年第二季", "2023-08-12", "2023-04/2023-06"),
        ("一季度", "2024", "2024-01/2024-03"),
        ("前三季度", "2024-11", "2024-01/2024-09"),
        ("前7个月", "2023-08", "2023-01/2023-07"),
        ("截至2022年底", None, "2022-12-31"),
        ("截至今年6月底", "2023-08-03", "2023-06-30"),
        ("6月末", "2023-08-03", "2023-06-30"),
        ("“十四五”期间", None, "2021/2025"),
        ("十三五时期", None, "2016/2020"),
        ("“十四五”末", None, "2025"),
        ("“十四五”前四年", None, "2021/2024"),
        ("2021财年", None, "2021"),
        ("今年前两个月", "2023-08-10", "2023-01/2023-02"),
        ("2019年揭牌以来", "2023-08-10", "2019/2023-08"),
        ("近三年", "2023-08", "2020/2023"),
        ("4个月来，", "2023-08-10", "2023-04/2023-08"),
        ("近三个月", "2023-02-10", "2022-11/2023-02"),
        ("从6月底开始，", "2023-08-10", "2023-06/2023-08"),
        ("截至2023年6月30日止六个月", None, "2023-01/2023-06"),
        ("截至2023年6月30日的中期业绩", None, "2023-01/2023-06"),
        ("截至2022年12月31日止年度", None, "2022"),
        ("截至2023年3月31日止年度", None, "2022-04/2023-03"),
        ("十年来", "2023-08-03", "2013/2023"),
        ("一年来", "2025-02", "2024-02/2025-02"),
        ("8月2日", "2023-08-03", "2023-08-02"),
        ("11月", "2023-02", "2022-11"),
        ("昨日", "2023-03-01", "2023-02-28"),
        ("27日", "2023-07-27", "2023-07-27"),
        ("2023一季报显示", "2023-07-24", "2023-01/2023-03"),
        ("2022年三季报", "2023-07-24", "2022-01/2022-09"),
        ("2023中报", "2023-08", "2023-01/2023-06"),
        ("此前8月1日", "2023-08-10", "2023-08-01"),
        ("截至2023年上半年", "2023-08", "2023-06-30"),
        ("年底", "2023-07-27", "2023-12-31"),
        ("全年", "2023-02", "2022"),
        ("全年", "2023-05", "2022"),
        ("全年预计", "2023-05", "2023"),
        ("力争全年", "2023-02", "2023"),
        ("全年", "2023-08", "2023"),
        ("到2027年", None, "2027"),
    ],
)
def test_resolves_to_iso(text: str, published: str | None, wanted: str) -> None:
    assert [p.iso for p in find_periods(laid_out(text, published))] == [wanted]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("今年5月", None),
        ("今年前三季度", None),
        ("用3个月来完成", "2023-08-10"),
        ("目前", "2023-08"),
        ("日前", "2023-08-03"),
        ("近年来", "2023-08-03"),
        ("今天", "2023-08"),
        ("13月45日", "2023-08-03"),
        ("2023年2月30日", None),
        ("第1月台", "2023-08"),
        ("全年目标", "2023-08"),
        ("昨日", "2023"),
        ("目前年产10万吨", "2023-08"),
        ("3万吨以上年产能", "2023-08"),
        ("达产后年产值", "2023-08"),
        ("当年", "2023-08"),
        ("设立研究院六年来", "2023-08"),
        ("近5日资金", "2023-08-10"),
        ("每3年", "2023-08-10"),
        ("五年内", "2023-08-10"),
        ("其中报名", "2023-08-10"),
    ],
)
def test_what_cannot_be_resolved_is_left_out(text: str, published: str | None) -> None:
    assert find_periods(laid_out(text, published)) == []


def test_a_month_takes_the_year_that_was_just_named() -> None:
    found = find_periods(laid_out("2021年3月签约，5月开工", "2023-08"))
    assert [p.iso for p in found] == ["2021-03", "2021-05"]


def test_that_year_is_the_one_spoken_of_last() -> None:
    found = find_periods(laid_out("2021年3月开业，当年盈利", "2023-08"))
    assert [p.iso for p in found] == ["2021-03", "2021"]


def test_as_of_dates_say_so_and_cover_their_word() -> None:
    text = "截至2022年底，共有5家"
    [period] = find_periods(laid_out(text, None))
    assert period.as_of
    assert text[period.start : period.end] == "截至2022年底"


@given(
    st.text(alphabet="0123456789年月日至到—-底末初今去前上下半季度一二三十五近来“”截期间 ，"),
    st.sampled_from([None, "2023", "2023-08", "2023-01-01", "无"]),
)
def test_every_period_is_iso_and_inside_the_text(text: str, published: str | None) -> None:
    for period in find_periods(laid_out(text, published)):
        assert 0 <= period.start < period.end <= len(text)
        assert span(period.iso).start.year > 1800


@pytest.mark.parametrize("piece", ["1", "今", "十", "2023年", "1月至", "“十四", "近三"])
def test_periods_of_a_long_run_lie_inside_it(piece: str) -> None:
    text = (piece * 4_000)[:4_000]
    for period in find_periods(laid_out(text, "2023-08")):
        assert 0 <= period.start < period.end <= len(text)


def test_today_is_the_day_of_the_dateline() -> None:
    found = find_periods(laid_out("本报7月27日讯 今天，大会召开。", "2023-07-28"))
    assert [p.iso for p in found] == ["2023-07-27", "2023-07-27"]


def test_a_date_behind_a_quotation_mark_is_read() -> None:
    found = find_periods(laid_out("“2022年，全市……“2019年底，全县……", "2023-08"))
    assert [p.iso for p in found] == ["2022", "2019-12-31"]
