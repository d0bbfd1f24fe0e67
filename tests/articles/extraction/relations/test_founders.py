import pytest

from tests.articles.extraction.relations.test_people import posts


@pytest.mark.parametrize(
    "marked",
    [
        "[person:王明]学的是软件。2015年他和几位同学成立了[company:海岳公司]，专注云服务。",
        "[person:王明]学的是软件。她创办的[company:海岳公司]扩产。",
        "[person:王明]透露，自己已在西部探索——成立一个“[company:海岳公司]”。",
    ],
)
def test_founder_who_is_only_pointed_at(marked: str) -> None:
    assert posts(marked) == {"王明 海岳公司 None"}


@pytest.mark.parametrize(
    "marked",
    [
        "[person:王明]学的是软件。2015年他所在的团队成立了[company:海岳公司]。",
        "[person:王明]学的是软件。2015年他们成立了[company:海岳公司]。",
        "[person:王明]学的是软件。他说，去年成立了[company:海岳公司]。",
        "[person:王明]遇到[person:李红]。2015年他成立了[company:海岳公司]。",
        "[person:王明]学的是软件。\n他成立了[company:海岳公司]。",
        "[person:王明]学的是软件。他参观了[company:海岳公司]。",
    ],
)
def test_no_founder(marked: str) -> None:
    assert not posts(marked)
