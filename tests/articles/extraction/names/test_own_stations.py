"""Stations and centres by their sort alone, in the sentence of the firm that has them."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "stations"),
    [
        (
            "沅岳新材料股份有限公司建有国家认定企业技术中心、博士后科研工作站和湖南省胶粘剂工程研究中心。",
            {"国家认定企业技术中心", "博士后科研工作站", "湖南省胶粘剂工程研究中心"},
        ),
        ("沅湘大学在沅岳种苗有限公司设立院士工作站，三年育成新品种12个。", {"院士工作站"}),
        ("沅岳制药有限公司先后获批博士后创新实践基地。", {"博士后创新实践基地"}),
    ],
)
def test_a_firm_has_one(text: str, stations: set[str]) -> None:
    assert set(named(text, Kind.PLATFORM)) == stations


@pytest.mark.parametrize(
    "text",
    [
        "沅岳制药有限公司等12家企业设立博士后科研工作站。",
        "支持沅岳制药有限公司引才，全市企业共设立博士后科研工作站35家。",
        "沅湘大学建有博士后科研流动站8个。",
        "鼓励企业设立院士工作站。",
    ],
)
def test_many_have_many(text: str) -> None:
    assert not named(text, Kind.PLATFORM)
