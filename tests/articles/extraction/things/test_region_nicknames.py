"""What a region is called besides its name."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "region", "nickname"),
    [
        ("上海市发展很快，在沪高校很多。", "上海市", "沪"),
        ("福州市举办大会，欢迎来榕发展。", "福州市", "榕"),
        ("广州市发布政策，羊城市民受益。", "广州市", "羊城"),
        ("河南省举行签约，中原大地热火朝天。", "河南省", "中原"),
        ("南京市召开会议，在宁企业参加。", "南京市", "宁"),
        ("云南省与上海市签约，深化沪滇协作。", "云南省", "滇"),
        ("大会在台湾地区举行，台湾学者到会。", "台湾省", "台湾地区"),
    ],
)
def test_a_nickname_is_an_alias_where_the_region_is_named(text: str, region: str, nickname: str) -> None:
    assert nickname in named(text, Kind.REGION)[region].aliases


@pytest.mark.parametrize(
    "text",
    [
        "在沪高校很多。",
        "上海市发展很快，进沪深两市的股票。",
        "河南省举行签约，中原证券公司到会。",
        "江苏省举行签约，苏宁云澜有限公司到会。",
        "杭州市发展很快，在杭州湾建桥。",
        "南京市与辽宁省签约。",
        "上海市与法国签约，代表团到过法国首都巴黎。",
    ],
)
def test_a_character_or_a_part_of_a_name_is_no_nickname(text: str) -> None:
    aliases = {alias for region in named(text, Kind.REGION).values() for alias in region.aliases}
    assert not aliases & {"沪", "中原", "杭", "首都", "辽", "宁"}
